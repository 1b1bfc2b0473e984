/** Every date a convention holds, with the cell it stands in. */
import type { Classeur } from '../domain/classeur';
import { CLES_RUBRIQUES, RUBRIQUES } from '../domain/convention';
import type { DatePartielle, Enregistrement, Reference } from '../domain/valeurs';

export interface DateDuClasseur {
  readonly ref: Reference;
  readonly champ: string;
  readonly date: DatePartielle;
}

/** The dates to `keep` of the convention, its signatories, calendar, champs, actions, indicators, measures, evaluations, avenants. */
export function listDates(classeur: Classeur, keep: (date: DatePartielle) => boolean): DateDuClasseur[] {
  const datesOf = <C extends string>(lignes: readonly LigneDatee<C>[], champs: readonly C[]) =>
    collectDates(lignes, champs, keep);
  return [
    ...datesOfConvention(classeur).filter(({ date }) => keep(date)),
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

type LigneDatee<C extends string> = Enregistrement & Readonly<Record<C, DatePartielle>>;

function collectDates<C extends string>(
  lignes: readonly LigneDatee<C>[],
  champs: readonly C[],
  keep: (date: DatePartielle) => boolean,
): DateDuClasseur[] {
  const gardees: DateDuClasseur[] = [];
  for (const ligne of lignes)
    for (const champ of champs)
      if (keep(ligne[champ])) gardees.push({ ref: ligne.ref, champ, date: ligne[champ] });
  return gardees;
}
