/** The steps of the calendar fall near the period of the convention. */
import { compareIntervals, formatDate, intervalOf } from '../domain/date-partielle';
import type { Etape } from '../domain/etape';
import { addMonths } from '../domain/jour-calendaire';
import { fr } from '../domain/typographie';
import { constat, defineRegle, nonControlable } from './define';
import type { Observe } from './define';
import { isMaintenue, nameEtape } from './etapes';
import { readPeriode, sansDebut, sansFin } from './periode-convention';
import type { PeriodeConvention } from './periode-convention';
import { requireTables } from './tables-requises';

/** Preparation before the start, closing after the end, in months. */
const MARGE = 24;

export default defineRegle({
  id: 'CAL-01',
  gravite: 'avertissement',
  portee: 'etape',
  source: 'S0',
  enonce: fr`Les étapes du calendrier tombent pendant la convention, ou à moins de deux ans d’elle.`,
  pourquoi: fr`Une étape très loin de la convention est le plus souvent une année mal tapée.`,
  aide: fr`Corrigez la date de l’étape dans la feuille Calendrier, ou la période dans la feuille Convention.`,
  check: ({ classeur }) => {
    const absentes = requireTables(classeur, ['tCalendrier', 'tConvention']);
    if (absentes) return absentes;
    const etapes = classeur.etapes.filter(isMaintenue);
    if (etapes.length === 0) return [];
    const periode = readPeriode(classeur);
    return [
      ...(periode.depart === null ? [sansDebut()] : []),
      ...(periode.terme === null ? [sansFin()] : []),
      ...etapes.flatMap((etape) => checkEtape(etape, periode)),
    ];
  },
});

function checkEtape(etape: Etape, { depart, terme }: PeriodeConvention): Observe[] {
  const { ref, date } = etape;
  const jours = intervalOf(date);
  if (jours === null) {
    const texte = date.texte.trim();
    const manque =
      texte === ''
        ? fr`La date de l’étape ${nameEtape(etape)} manque.`
        : fr`La date « ${texte} » de l’étape ${nameEtape(etape)} ne se lit pas.`;
    return [nonControlable(manque, ref)];
  }
  const premier = depart === null ? null : addMonths(depart.debut, -MARGE);
  const dernier = terme === null ? null : addMonths(terme.fin, MARGE);
  const isAvant = premier !== null && compareIntervals(jours, { debut: premier, fin: premier }) === 'avant';
  const isApres = dernier !== null && compareIntervals(jours, { debut: dernier, fin: dernier }) === 'apres';
  if (!isAvant && !isApres) return [];
  const message = fr`L’étape ${nameEtape(etape)} (${formatDate(date)}) est hors de la période plausible.`;
  return [constat(ref, 'date', message)];
}
