/** Which governance bodies are a comité de pilotage or a comité technique, by their type or by the name people gave them. */
import type { Classeur } from '../domain/classeur';
import type { Instance } from '../domain/instance';
import { toComparable } from '../domain/texte-comparable';

const COPIL = /\bcomites? de pilotage\b|\bcopil\b/;
/** Without a type, « Pilotage de la CTG » is the body that steers. */
const PILOTAGE = /\bpilotage\b/;
const COTECH = /\bcomites? techniques?\b|\bcotechs?\b/;

export function isCopil({ type, instance }: Pick<Instance, 'type' | 'instance'>): boolean {
  const [nature, nom] = [toComparable(type), toComparable(instance)];
  if (COPIL.test(nature)) return true;
  if (COTECH.test(nature) || COTECH.test(nom)) return false;
  return COPIL.test(nom) || (nature === '' && PILOTAGE.test(nom));
}

export function isCotech({ type, instance }: Pick<Instance, 'type' | 'instance'>): boolean {
  return [type, instance].some((texte) => COTECH.test(toComparable(texte)));
}

/** True for the name of a copil in another table: one of the list of bodies, or a name that says so. */
export function findCopils(classeur: Classeur): (nom: string) => boolean {
  const noms = new Set(classeur.instances.filter(isCopil).map(({ instance }) => toComparable(instance)));
  return (nom) => {
    const cle = toComparable(nom);
    return cle !== '' && (noms.has(cle) || isCopil({ type: '', instance: nom }));
  };
}
