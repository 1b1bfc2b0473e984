/** Every date a convention holds, with the cell it stands in. */
import type { Classeur } from '../domain/classeur';
import { CLES_RUBRIQUES, RUBRIQUES } from '../domain/convention';
import type { DatePartielle, Enregistrement, Reference } from '../domain/valeurs';

export interface DateDuClasseur {
  readonly ref: Reference;
  readonly champ: string;
  readonly date: DatePartielle;
}

/** The dates of the convention, its signatories, calendar, champs, actions, indicators, measures, evaluations, avenants. */
export function listDates(classeur: Classeur): DateDuClasseur[] {
  return [
    ...datesOfConvention(classeur),
    ...datesOf(classeur.signataires, ['date_deliberation', 'date_signature']),
    ...datesOf(classeur.etapes, ['date']),
    ...datesOf(classeur.champs, ['date_ajout']),
    ...datesOf(classeur.actions, ['debut', 'fin', 'mise_a_jour']),
    ...datesOf(classeur.indicateurs, ['date_reference', 'date_cible']),
    ...datesOf(classeur.mesures, ['date']),
    ...datesOf(classeur.evaluations, ['date']),
    ...datesOf(classeur.avenants, ['date_copil', 'date_deliberation', 'date_signature']),
  ];
}

function datesOfConvention({ convention: { rubriques } }: Classeur): DateDuClasseur[] {
  return CLES_RUBRIQUES.filter((cle) => RUBRIQUES[cle].type === 'date').flatMap((cle) => {
    const rubrique = rubriques[cle];
    return rubrique ? [{ ref: rubrique.ref, champ: 'valeur', date: rubrique.date }] : [];
  });
}

function datesOf<C extends string>(
  lignes: readonly (Enregistrement & Readonly<Record<C, DatePartielle>>)[],
  champs: readonly C[],
): DateDuClasseur[] {
  return lignes.flatMap((ligne) => champs.map((champ) => ({ ref: ligne.ref, champ, date: ligne[champ] })));
}
