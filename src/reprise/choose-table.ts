/** Which of our tables the headers of a found table speak of, by likeness, with its reasons. */
import { toComparable } from '../domain/texte-comparable';
import { fr } from '../domain/typographie';
import type { DefinitionTable } from '../sheets';
import { INDICES_TITRES } from './indices-titres';
import { scoreEntete, scoreVoisin } from './score-entete';
import { CIBLES, voisinsOf } from './vocabulaire';

export interface TableProposee {
  readonly table: string;
  readonly libelle: string;
  readonly confiance: number;
  readonly raisons: readonly string[];
}

const RECONNU = 0.55;
const POIDS = { requise: 2, prioritaire: 1.4, autre: 1 } as const;

/** "Quand ?", "Qui ?": such headers say nothing of the table, and its title all. */
const QUESTION = /^(?:pour )?(?:quoi|qui|quand|comment|ou|pourquoi|combien)\b/;

/** People and their functions are signatories only where something says so; elsewhere they are members. */
const SIGNATURE = /\bsigna|\bsigne|\bdeliber|\brepresent/;
const SANS_SIGNATURE = 0.5;

/** Best first; only tables that at least one header speaks of. */
export function chooseTable(
  entetes: readonly string[],
  titre: string,
  deduites: readonly string[] = [],
): readonly TableProposee[] {
  const nommes = entetes.filter((entete) => entete !== '');
  const cle = toComparable(titre);
  return CIBLES.map((table) => scoreTable(table, nommes, cle, deduites))
    .filter(({ confiance }) => confiance > 0)
    .sort((a, b) => b.confiance - a.confiance);
}

function scoreTable(
  definition: DefinitionTable,
  entetes: readonly string[],
  titre: string,
  deduites: readonly string[],
): TableProposee {
  const paires = entetes
    .flatMap((entete, rang) =>
      definition.colonnes
        .filter(({ type, cle }) => type !== 'cle' && !cle.startsWith('precision'))
        .map((colonne) => ({ rang, colonne, score: scoreEntete(entete, definition.nom, colonne).score })),
    )
    .filter(({ score }) => score >= RECONNU)
    .sort((a, b) => b.score - a.score);
  const pris = new Map<number, number>();
  const cles = new Set<string>();
  for (const { rang, colonne, score } of paires) {
    if (pris.has(rang) || cles.has(colonne.cle)) continue;
    pris.set(rang, score * weightOf(colonne));
    cles.add(colonne.cle);
  }
  const voisins = entetes.filter(
    (entete, rang) =>
      !pris.has(rang) &&
      voisinsOf(definition.nom).some((v) => scoreVoisin(entete, definition.nom, v).score >= 0.8),
  );
  const somme = [...pris.values()].reduce((total, score) => total + score, 0) + voisins.length * 0.9;
  const reste = entetes.length - pris.size - voisins.length;
  const requises = definition.colonnes.filter(
    ({ requise, cle }) => requise === true && !isFreeCode(definition.nom, cle),
  );
  for (const deduite of deduites) cles.add(deduite === 'action' ? 'intitule' : deduite);
  const trouvees = requises.filter(({ cle: c }) => cles.has(c)).length;
  const couverture = requises.length === 0 ? 1 : trouvees / requises.length;
  const titreDit = Object.values(INDICES_TITRES).some((indice) => indice.test(titre));
  const titreParle = INDICES_TITRES[definition.nom]?.test(titre) === true;
  const ampleur = Math.min(1, (pris.size + voisins.length) / 3);
  const base = (somme / (somme + reste * 0.7 + 0.3)) * (0.35 + 0.65 * couverture) * (0.7 + 0.3 * ampleur);
  const vague = entetes.filter((entete) => QUESTION.test(toComparable(entete))).length >= entetes.length / 2;
  const appoint = titreParle ? (vague ? 0.35 : 0.08) : 0;
  const reserve =
    definition.nom === 'tSignataires' && !SIGNATURE.test(toComparable(`${entetes.join(' ')} ${titre}`));
  const confiance =
    pris.size === 0
      ? 0
      : Math.min(0.99, base * (vague && !titreParle && titreDit ? 0.6 : 1) + appoint) *
        (reserve ? SANS_SIGNATURE : 1);
  const reconnus = pris.size + voisins.length;
  const raisons = [
    fr`${reconnus} ${reconnus > 1 ? 'en-têtes reconnus' : 'en-tête reconnu'} sur ${entetes.length}`,
    ...(titreParle ? [fr`le titre ou l’onglet le dit`] : []),
  ];
  return {
    table: definition.nom,
    libelle: definition.libelle,
    confiance: Math.round(confiance * 100) / 100,
    raisons,
  };
}

function weightOf({ requise, niveau }: { readonly requise?: boolean; readonly niveau: string }): number {
  if (requise === true) return POIDS.requise;
  return niveau === 'prioritaire' ? POIDS.prioritaire : POIDS.autre;
}

/** What the taking in gives itself, or the title may say, when the source has no column for it. */
function isFreeCode(table: string, cle: string): boolean {
  if (table === 'tMembres') return cle === 'instance';
  return cle === 'code' && table !== 'tTerritoires';
}
