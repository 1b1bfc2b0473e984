/** Findings about a rubrique of « Convention », whether its row exists or not. */
import type { Classeur } from '../domain/classeur';
import { RUBRIQUES } from '../domain/convention';
import type { CleRubrique } from '../domain/convention';
import { DATE_VIDE } from '../domain/valeurs';
import type { DatePartielle } from '../domain/valeurs';
import { constat, constatGlobal } from './define';
import type { Observe } from './define';

/** On the row of the rubrique; on the table when people deleted that row. */
export function constatRubrique(classeur: Classeur, cle: CleRubrique, message: string): Observe {
  const rubrique = classeur.convention.rubriques[cle];
  return rubrique
    ? constat(rubrique.ref, 'valeur', message)
    : constatGlobal('tConvention', 'valeur', message);
}

/** The date of a rubrique, empty when its row is absent. */
export function dateOfRubrique(classeur: Classeur, cle: CleRubrique): DatePartielle {
  return classeur.convention.rubriques[cle]?.date ?? DATE_VIDE;
}

export function isRubriqueVide(classeur: Classeur, cle: CleRubrique): boolean {
  const rubrique = classeur.convention.rubriques[cle];
  return rubrique === undefined || (rubrique.valeur.trim() === '' && rubrique.date.texte.trim() === '');
}

export function labelOfRubrique(cle: CleRubrique): string {
  return RUBRIQUES[cle].libelle;
}
