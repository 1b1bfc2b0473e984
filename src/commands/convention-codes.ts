/** The convention's own territories, as the functions understand them. */
import type { Classeur } from '../domain/classeur';
import { createRegistre } from '../indicators/registre';

export function conventionCodes(classeur: Classeur): readonly string[] {
  const registre = createRegistre();
  registre.remplacer({ classeur });
  return registre.lire().territoires;
}
