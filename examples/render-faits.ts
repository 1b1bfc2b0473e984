/** docs/faits.md: fact by fact, what each document says and where it lives in the workbook. Pure. */
import { RUBRIQUES } from '../src/domain/convention';
import { feuilleOf, findTable } from '../src/sheets';
import { loadExemple } from '.';
import { FAITS } from './faits';
import type { Fait, Lieu } from './faits';

const INTRODUCTION = `# Où vit chaque fait des cinq conventions

Cinq conventions signées servent d’exemples. Chaque fait de leur document a sa place dans le classeur que donne
\`ctg structurer --exemple …\`, et ce que le document ne dit pas y reste vide : rien n’est deviné.
Ce tableau est écrit à partir de \`examples/*/faits.json\` ; un test relit chaque classeur enregistré avec une autre
bibliothèque que celle qui l’a écrit, et y cherche chaque fait ou constate son absence.
Pour le refaire : \`UPDATE_FAITS=1 npx jest tests/examples/faits\`.
`;

export function renderFaits(): string {
  return [INTRODUCTION, renderBilan(), ...Object.keys(FAITS).map(renderExemple)].join('\n');
}

function renderBilan(): string {
  const lignes = Object.entries(FAITS).map(([nom, faits]) => [
    loadExemple(nom).titre,
    `\`--exemple ${nom}\``,
    String(faits.length),
  ]);
  const total = Object.values(FAITS).reduce((somme, faits) => somme + faits.length, 0);
  return `${renderTable([['Convention', 'Exemple', 'Faits'], ...lignes, ['Total', '', String(total)]])}\n`;
}

function renderExemple(nom: string): string {
  const { titre, source } = loadExemple(nom);
  const lignes = (FAITS[nom] ?? []).map((fait) => [fait.id, fait.sujet, fait.dit, renderPlaces(fait)]);
  const table = renderTable([['Fait', 'Sujet', 'Ce que dit le document', 'Où dans le classeur'], ...lignes]);
  return `## ${titre}\n\nSource : ${source}.\n\n${table}\n`;
}

/** Places of the same sheet and row are said together: « Signataires, Ville de Lourdes : Fonction = …, A signé = … ». */
function renderPlaces({ lieux }: Fait): string {
  const groupes = new Map<string, string[]>();
  for (const lieu of lieux) {
    const [ou, quoi] = renderLieu(lieu);
    groupes.set(ou, [...(groupes.get(ou) ?? []), quoi]);
  }
  return [...groupes].map(([ou, quoi]) => `${ou} : ${quoi.join(', ')}`).join('<br>');
}

function renderLieu(lieu: Lieu): [ou: string, quoi: string] {
  if (lieu.type === 'nulle-part') return [renderNullePart(lieu.table), `« ${lieu.mots} »`];
  const { table } = lieu;
  if (lieu.type === 'valeurs') {
    return [ongletOf(table), `${lieu.nombre} valeurs différentes de ${enteteOf(table, lieu.colonne)}`];
  }
  const ou = [ongletOf(table), ...renderReperes(table, lieu.reperes)].join(', ');
  if (lieu.type === 'lignes') return [ou, lieu.nombre === 0 ? 'aucune ligne' : pluralize(lieu.nombre)];
  const entete = enteteOf(table, lieu.colonne);
  if (lieu.type === 'vide') return [ou, `${entete} vide`];
  return [ou, `${entete} ${lieu.type === 'mots' ? 'contient' : '='} « ${lieu.valeur} »`];
}

function renderNullePart(table: string | undefined): string {
  return table === undefined ? 'Nulle part dans les tables' : `Nulle part dans ${ongletOf(table)}`;
}

function renderReperes(table: string, reperes: Readonly<Record<string, string>>): string[] {
  return Object.entries(reperes).map(([cle, valeur]) => {
    if (table === 'tConvention') return labelOfRubrique(valeur);
    return cle === 'code' || cle === 'indicateur' ? valeur : `« ${valeur} »`;
  });
}

function labelOfRubrique(id: string): string {
  return Object.entries(RUBRIQUES).find(([cle]) => cle === id)?.[1].libelle ?? id;
}

function ongletOf(table: string): string {
  const feuille = feuilleOf(table);
  if (feuille === undefined) throw new Error(`No sheet holds ${table}`);
  return feuille.tables.length > 1 ? `${feuille.titre} (\`${table}\`)` : feuille.titre;
}

function enteteOf(table: string, cle: string): string {
  const colonne = findTable(table)?.colonnes.find((candidate) => candidate.cle === cle);
  if (colonne === undefined) throw new Error(`${table} has no column ${cle}`);
  return colonne.entete;
}

function pluralize(nombre: number): string {
  return nombre === 1 ? '1 ligne' : `${nombre} lignes`;
}

function renderTable(lignes: readonly (readonly string[])[]): string {
  const [entete = [], ...corps] = lignes;
  return [entete, entete.map(() => '---'), ...corps].map(toLigne).join('\n');
}

function toLigne(cellules: readonly string[]): string {
  return `| ${cellules.map((texte) => toTypographie(texte).replaceAll('|', '\\|')).join(' | ')} |`;
}

/** Our own sentences, and those of the facts, are shown with the spaces of French typography. */
function toTypographie(texte: string): string {
  return texte.replace(/ (?=[:;!?»%])/g, '\u00A0').replace(/« /g, '«\u00A0');
}
