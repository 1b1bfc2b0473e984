/** A found table → what is proposed for it: its target and its columns, as remembered, corrected, or guessed. */
import { fr } from '../domain/typographie';
import { feuilleOf, findTable } from '../sheets';
import { chooseTable } from './choose-table';
import type { TableProposee } from './choose-table';
import type {
  ColonneProposee,
  CorrectionTable,
  Correspondance,
  MemoireReprise,
  PropositionTable,
  TableTrouvee,
} from './define';
import { libelleCible, parseCible } from './libelle-cible';
import { empreinteEntetes } from './memoire';
import { proposeColonnes } from './propose-colonnes';
import { scoreContenu } from './score-contenu';
import { toCle } from './score-entete';

/** Under this, the table is left to the person to name. */
const SEUIL_TABLE = 0.3;

export function proposeTable(
  table: TableTrouvee,
  memoire: MemoireReprise,
  correction: CorrectionTable | null,
): PropositionTable {
  const entetes = table.colonnes.map(({ entete }) => entete);
  const empreinte = empreinteEntetes(entetes);
  const connue = Object.hasOwn(memoire, empreinte) ? memoire[empreinte] : undefined;
  const propositions = guessTables(table);
  const [premiere] = propositions;
  const devinee = premiere !== undefined && premiere.confiance >= SEUIL_TABLE ? premiere.table : null;
  const cible = correction?.cible !== undefined ? correction.cible : (connue?.cible ?? devinee);
  const brutes = cible === null ? [] : proposeColonnes(table, cible);
  const retenues =
    connue !== undefined && connue.cible === cible
      ? brutes.map((colonne) => recall(colonne, connue))
      : brutes;
  const colonnes = retenues.map((colonne) => correct(colonne, correction, cible ?? ''));
  const ouverte = table.forme === 'fiches' ? fr`fiches : un libellé par ligne, sa valeur à côté` : '';
  return {
    id: `${table.feuille}!${table.adresse}`,
    feuille: table.feuille,
    adresse: table.adresse,
    titre: table.titre,
    forme: table.forme,
    nombreLignes: table.lignes.length,
    cible,
    feuilleCible: cible === null ? '' : (feuilleOf(cible)?.titre ?? ''),
    confiance: correction?.cible !== undefined || connue !== undefined ? 1 : (premiere?.confiance ?? 0),
    raisons:
      connue !== undefined
        ? ['déjà utilisée']
        : [...(premiere?.raisons ?? []), ouverte].filter((raison) => raison !== ''),
    autres: propositions
      .filter((autre) => autre.table !== cible)
      .slice(0, 3)
      .map(({ table: nom, libelle, confiance }) => ({ table: nom, libelle, confiance })),
    colonnes,
    empreinte,
    dejaUtilisee: connue !== undefined,
  };
}

/** By the headers; failing that, statuses of actions make a plan of actions. */
function guessTables(table: TableTrouvee): readonly TableProposee[] {
  const propres = table.colonnes.filter(
    ({ lettre, deduite }) => (lettre !== '' || table.forme === 'fiches') && deduite === undefined,
  );
  const parEntetes = chooseTable(
    propres.map(({ entete }) => entete),
    `${table.titre} ${table.feuille}`,
    table.colonnes.flatMap(({ deduite }) => deduite ?? []),
  );
  if ((parEntetes[0]?.confiance ?? 0) >= SEUIL_TABLE || !hasStatuts(table)) return parEntetes;
  const plan = {
    table: 'tActions',
    libelle: findTable('tActions')?.libelle ?? '',
    confiance: SEUIL_TABLE,
    raisons: [fr`une colonne de statuts d’actions`],
  };
  return [plan, ...parEntetes.filter((autre) => autre.table !== plan.table)];
}

/** Headers in a person's own words, over a column of nothing but statuses. */
function hasStatuts({ colonnes }: TableTrouvee): boolean {
  return colonnes.some(({ cellules }) => {
    const { part, total } = scoreContenu(cellules, { type: 'liste', liste: 'statuts_action' });
    return part !== null && part >= 0.9 && total >= 3;
  });
}

function recall(colonne: ColonneProposee, { colonnes }: Correspondance): ColonneProposee {
  const texte = colonnes[toCle(colonne.entete)];
  return texte === undefined ? colonne : apply(colonne, texte, colonne.cible?.table ?? '', 'déjà utilisée');
}

function correct(
  colonne: ColonneProposee,
  correction: CorrectionTable | null,
  cible: string,
): ColonneProposee {
  const demandes = correction?.colonnes ?? {};
  const cle = toCle(colonne.entete);
  const trouvee = Object.entries(demandes).find(
    ([nom]) => nom === colonne.lettre || nom === colonne.entete || toCle(nom) === cle,
  );
  return trouvee === undefined ? colonne : apply(colonne, trouvee[1], cible, 'choisie par vous');
}

function apply(colonne: ColonneProposee, texte: string, table: string, raison: string): ColonneProposee {
  if (texte === '-')
    return {
      ...colonne,
      sort: 'ignoree',
      cible: null,
      libelleCible: 'laissée de côté',
      confiance: 1,
      raisons: [raison],
    };
  if (texte === '+') {
    return {
      ...colonne,
      sort: 'supplementaire',
      cible: null,
      libelleCible: fr`colonne ajoutée « ${colonne.entete} »`,
      confiance: 1,
      raisons: [raison],
    };
  }
  const cible = parseCible(texte, table);
  if (cible === null) return colonne;
  return {
    ...colonne,
    sort: 'champ',
    cible,
    libelleCible: libelleCible(cible),
    confiance: 1,
    raisons: [raison],
  };
}

/** True when a correction names something that is not there: told, never ignored. */
export function isCibleConnue(texte: string, table: string): boolean {
  return (
    texte === '-' || texte === '+' || (findTable(table) !== undefined && parseCible(texte, table) !== null)
  );
}
