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
