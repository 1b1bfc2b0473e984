/** Proposes where each column of a found table goes, with a confidence and its reasons. */
import { fr } from '../domain/typographie';
import { findTable } from '../sheets';
import type { Colonne, DefinitionTable } from '../sheets';
import { cibleFinancement } from './cible-financement';
import type { Cible, ColonneProposee, ColonneTrouvee, TableTrouvee } from './define';
import { libelleCible } from './libelle-cible';
import { isPeriode, scoreContenu } from './score-contenu';
import { scoreEntete, scoreVoisin } from './score-entete';
import { SYNONYMES_ENTETES } from './synonymes-entetes';
import { voisinsOf } from './vocabulaire';

interface Candidat {
  readonly rang: number;
  readonly cible: Cible;
  readonly confiance: number;
  readonly raisons: readonly string[];
}

const SEUIL = 0.5;
const PERIODE: Pick<Colonne, 'cle' | 'entete'> = { cle: 'periode', entete: 'Période' };

export function proposeColonnes(table: TableTrouvee, cible: string): readonly ColonneProposee[] {
  const definition = findTable(cible);
  if (definition === undefined) return table.colonnes.map((colonne) => toProposee(colonne, []));
  const candidats = table.colonnes.map((colonne, rang) => candidatsOf(colonne, rang, definition, table));
  const retenus = assign(candidats.flat(), definition);
  completeIntitule(table, definition, retenus);
  return table.colonnes.map((colonne, rang) => {
    const retenu = retenus.get(rang);
    const autres = (candidats[rang] ?? []).filter((c) => c !== retenu);
    return toProposee(colonne, retenu === undefined ? autres : [retenu, ...autres], retenu !== undefined);
  });
}

function candidatsOf(
  colonne: ColonneTrouvee,
  rang: number,
  definition: DefinitionTable,
  table: TableTrouvee,
): readonly Candidat[] {
  if (colonne.deduite !== undefined && colonne.deduite !== 'rubrique') {
    const cle =
      colonne.deduite === 'action' || (colonne.deduite === 'objectif' && definition.nom === 'tObjectifs')
        ? 'intitule'
        : colonne.deduite;
    if (definition.colonnes.some((c: Colonne) => c.cle === cle)) {
      return [
        {
          rang,
          cible: { table: definition.nom, cle },
          confiance: 0.97,
          raisons: [fr`lu dans la disposition du tableau`],
        },
      ];
    }
  }
  const finance =
    definition.nom === 'tActions' || definition.nom === 'tFin' ? cibleFinancement(colonne) : null;
  const propres = definition.colonnes
    .filter(
      ({ type, cle, formule, service }) =>
        type !== 'cle' && !/^precision/.test(cle) && formule === undefined && service !== true,
    )
    .map((champ) => scoreChamp(colonne, rang, definition.nom, champ));
  const voisins = voisinsOf(definition.nom).map((voisin): Candidat => {
    const { score, raison } = scoreVoisin(colonne.entete, definition.nom, voisin);
    const [t = '', cle = ''] = voisin.split('.');
    return { rang, cible: { table: t, cle }, confiance: score, raisons: [raison] };
  });
  return [
    ...propres,
    ...voisins,
    ...(definition.nom === 'tActions' ? [scorePeriode(colonne, rang)] : []),
    ...(finance === null || (definition.nom === 'tFin' && !hasFanOut(table))
      ? []
      : [
          {
            rang,
            cible: finance,
            confiance: 0.96,
            raisons: [fr`des montants sous le nom d’un financeur ou d’une année`],
          },
        ]),
  ]
    .filter(({ confiance }) => confiance >= 0.3)
    .sort((a, b) => b.confiance - a.confiance);
}

/** Years or funders side by side: one row each. */
function hasFanOut({ colonnes }: TableTrouvee): boolean {
  return colonnes.filter((colonne) => cibleFinancement(colonne) !== null).length >= 2;
}

/** Fields whose column may hold words we do not read and still be theirs. */
const SOUPLES: ReadonlySet<string> = new Set(['identifiant', 'date', 'codes']);

function scoreChamp(colonne: ColonneTrouvee, rang: number, table: string, champ: Colonne): Candidat {
  const { score, raison } = scoreEntete(colonne.entete, table, champ);
  const { part, lus, total } = scoreContenu(colonne.cellules, champ, colonne.entete);
  const cible = { table, cle: champ.cle };
  if (part === null) return { rang, cible, confiance: adjustTexte(colonne, champ, score), raisons: [raison] };
  const contenu = fr`${lus} ${lus > 1 ? 'valeurs lues' : 'valeur lue'} sur ${total}`;
  if (score < 0.3) return { rang, cible, confiance: contentOnly(champ, part, total), raisons: [contenu] };
  const souple = SOUPLES.has(champ.type) || champ.liste === 'types_offre';
  if (part < 0.34)
    return { rang, cible, confiance: score * (souple ? 0.85 : 0.5), raisons: [raison, contenu] };
  return {
    rang,
    cible,
    confiance: Math.min(0.99, score + (1 - score) * 0.4 * part - (1 - part) * 0.1),
    raisons: [raison, contenu],
  };
}

/** A column of amounts, or of dates, is no column of words. */
function adjustTexte({ cellules }: ColonneTrouvee, champ: Colonne, score: number): number {
  if (champ.type !== 'texte' && champ.type !== 'texte-long') return score;
  const pleines = cellules.filter((c) => c !== null);
  const nombres = pleines.filter(({ valeur }) => typeof valeur === 'number').length;
  return pleines.length > 0 && nombres > pleines.length * 0.7 && champ.format !== '@' ? score * 0.8 : score;
}

/** Without a header, only what can be nothing else: values of a list of ours, several times. */
function contentOnly({ type, liste }: Colonne, part: number, total: number): number {
  const propre =
    type === 'liste' &&
    (liste === 'statuts_action' || liste === 'types_offre' || liste === 'types_signataire');
  return propre && part >= 0.9 && total >= 3 ? 0.62 : type === 'codes' && part === 1 && total >= 4 ? 0.5 : 0;
}

/** "Échéancier", "Calendrier": two dates in one cell. */
function scorePeriode(colonne: ColonneTrouvee, rang: number): Candidat {
  const { score, raison } = scoreEntete(colonne.entete, 'tActions', {
    ...PERIODE,
    alias: SYNONYMES_ENTETES['tActions']?.['periode'] ?? [],
  });
  const pleines = colonne.cellules.filter((c) => c !== null);
  const periodes = pleines.filter(isPeriode).length;
  const dates = scoreContenu(colonne.cellules, { type: 'date' }).part ?? 0;
  const confiance =
    pleines.length > 0 && periodes / pleines.length >= 0.5
      ? Math.max(score, 0.75)
      : score * (0.6 + 0.4 * dates);
  return {
    rang,
    cible: { table: 'tActions', cle: 'periode' },
    confiance,
    raisons: [raison === '' ? fr`des périodes` : raison],
  };
}

/** The surest first; a field takes one column, but funders, years and neighbours take several. */
function assign(candidats: readonly Candidat[], definition: DefinitionTable): Map<number, Candidat> {
  const retenus = new Map<number, Candidat>();
  const pris = new Set<string>();
  for (const candidat of [...candidats].sort((a, b) => b.confiance - a.confiance)) {
    const { cible, rang, confiance } = candidat;
    const cle = `${cible.table}.${cible.cle}`;
    const unique = cible.table === definition.nom && cible.fixe === undefined;
    if (confiance < SEUIL || retenus.has(rang) || (unique && pris.has(cle))) continue;
    if (cible.cle === 'periode' && pris.has(`${cible.table}.fin`) && pris.has(`${cible.table}.debut`))
      continue;
    retenus.set(rang, candidat);
    if (unique) pris.add(cle);
  }
  return retenus;
}

/** Every plan has titles: the longest column of words without another use. */
function completeIntitule(
  { colonnes }: TableTrouvee,
  definition: DefinitionTable,
  retenus: Map<number, Candidat>,
): void {
  const cle = definition.colonnes.some((c: Colonne) => c.cle === 'intitule') ? 'intitule' : null;
  if (
    cle === null ||
    [...retenus.values()].some(({ cible }) => cible.cle === cle && cible.table === definition.nom)
  )
    return;
  const libres = colonnes.flatMap((colonne, rang) => {
    if (retenus.has(rang)) return [];
    const textes = colonne.cellules.flatMap((c) =>
      c === null || typeof c.valeur !== 'string' ? [] : [c.texte],
    );
    const distincts = new Set(textes).size / Math.max(1, textes.length);
    const verbes = textes.filter((texte) => /^\W*\p{L}+(?:er|ir|re)\b/u.test(texte)).length;
    return textes.length >= colonne.cellules.length * 0.6 && distincts > 0.8 ? [{ rang, verbes }] : [];
  });
  const choisi = [...libres].sort((a, b) => b.verbes - a.verbes || a.rang - b.rang)[0];
  if (choisi === undefined) return;
  retenus.set(choisi.rang, {
    rang: choisi.rang,
    cible: { table: definition.nom, cle },
    confiance: 0.55,
    raisons: [fr`la colonne de mots la plus propre à chaque ligne`],
  });
}

function toProposee(
  colonne: ColonneTrouvee,
  candidats: readonly Candidat[],
  retenu = false,
): ColonneProposee {
  const [premier, ...suite] = candidats;
  const choisi = retenu ? premier : undefined;
  const autres = (retenu ? suite : candidats).slice(0, 3);
  return {
    entete: colonne.entete,
    lettre: colonne.lettre,
    sort: choisi === undefined ? 'supplementaire' : 'champ',
    cible: choisi?.cible ?? null,
    libelleCible:
      choisi === undefined ? fr`colonne ajoutée « ${colonne.entete} »` : libelleCible(choisi.cible),
    confiance: Math.round((choisi?.confiance ?? 0) * 100) / 100,
    raisons: choisi?.raisons.filter((raison) => raison !== '') ?? [fr`aucun champ ne lui ressemble assez`],
    autres: autres.map(({ cible, confiance }) => ({
      cible,
      libelle: libelleCible(cible),
      confiance: Math.round(confiance * 100) / 100,
    })),
    exemples: colonne.cellules.flatMap((c) => (c === null ? [] : [c.texte])).slice(0, 3),
  };
}
