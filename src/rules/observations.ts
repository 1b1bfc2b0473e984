/** How the controls of the diagnostic read a figure: its name in a message, and its mark. */
import { LIBELLES_MARQUES, MARQUES } from '../domain/listes';
import type { Marque } from '../domain/listes';
import type { Observation } from '../domain/observation';
import { toComparable } from '../domain/texte-comparable';
import { fr } from '../domain/typographie';

const PAR_MOT = new Map<string, Marque>([
  ...MARQUES.flatMap((marque): [string, Marque][] => [
    [toComparable(marque), marque],
    [toComparable(LIBELLES_MARQUES[marque]), marque],
  ]),
  ['secret', 's'],
]);

/** The mark a word stands for: "s", "Secret statistique", "N.D."… ; null when it is none. */
export function parseMarque(texte: string): Marque | null {
  return PAR_MOT.get(toComparable(texte).replace(/\./g, '')) ?? null;
}

/** The words of a message about a figure; what the row does not say is said so. */
export function describeObservation(observation: Observation): {
  nom: string;
  territoire: string;
  millesime: string;
} {
  const nom = observation.libelle.trim() || observation.indicateur.trim();
  return {
    nom: nom === '' ? `le chiffre de la ligne ${observation.ref.ligne}` : fr`« ${nom} »`,
    territoire:
      observation.nom_territoire.trim() || observation.territoire.trim() || 'territoire non précisé',
    millesime: observation.millesime.trim() || 'millésime non précisé',
  };
}

/** The year of a vintage: "2021", "décembre 2024", "2019-2021" (its last); null when it says none. */
export function anneeOf(millesime: string): number | null {
  const annees = (millesime.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? []).map(Number);
  return annees.length === 0 ? null : Math.max(...annees);
}

/** What two rows of the same indicator share: its code, else its name; '' when the row says neither. */
export function keyOfIndicateur({ indicateur, libelle }: Observation): string {
  return toComparable(indicateur.trim() === '' ? libelle : indicateur);
}

/** What two rows of the same territory share: its code, else its name. */
export function keyOfTerritoire({ territoire, nom_territoire }: Observation): string {
  return toComparable(territoire.trim() === '' ? nom_territoire : territoire);
}

/** « Perpignan », else its code. */
export function nameTerritoire({ territoire, nom_territoire }: Observation): string {
  return nom_territoire.trim() || territoire.trim() || 'territoire non précisé';
}

/** A number as French people read it: 0.34 → « 0,34 ». */
export function formatNombre(valeur: number): string {
  return String(Math.round(valeur * 100) / 100).replace('.', ',');
}

const PUBLIQUE =
  /\binsee\b|\bcnaf\b|data\.caf|data\.gouv|\bdrees\b|\bdepp\b|\bdares\b|\banct\b|\bministere\b|filosofi|recensement|observatoire des territoires|statistique publique/;

/** True for a figure that its publisher already made public: small numbers there are already hidden. */
export function isSourcePublique({
  source,
  producteur,
}: Pick<Observation, 'source' | 'producteur'>): boolean {
  return PUBLIQUE.test(toComparable(`${source} ; ${producteur}`));
}
