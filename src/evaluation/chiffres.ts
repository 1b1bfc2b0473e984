/** From a measure to a figure: its value, what it rests on, and the sentence beside it. */
import { formatPourcent } from '../domain/nombre-ecrit';
import { fr } from '../domain/typographie';
import type { Chiffre, ChiffreEcart } from './bilan-evaluation';
import { calculateEcartAvancement, colorEcart } from './ecart-avancement';
import type { SeuilsEcart } from './ecart-avancement';
import type { Mesure } from './ponderation';

/** `sinon` says why there is none, over `comptes` items; `favorables`: of a share of items, how many have what is asked. */
export function toChiffre(
  mesure: Mesure | null,
  tell: (utilises: number, comptes: number, favorables: number) => string,
  sinon: string,
  comptes = 0,
  unite: Chiffre['unite'] = 'part',
): Chiffre {
  if (mesure === null) return { valeur: null, unite, utilises: 0, comptes, phrase: sinon };
  const { valeur, utilises } = mesure;
  const phrase = tell(utilises, mesure.comptes, Math.round(valeur * utilises));
  return { valeur, unite, utilises, comptes: mesure.comptes, phrase };
}

interface Calendrier {
  readonly tempsEcoule: number | null;
  readonly jour: string | null;
  readonly seuils: SeuilsEcart;
}

export function toTempsEcoule({ tempsEcoule, jour }: Calendrier): Chiffre {
  const phrase =
    tempsEcoule === null
      ? whyNoTime(jour)
      : fr`part de la convention passée au ${tellJour(jour ?? '')}, premier et dernier jours compris`;
  const connus = tempsEcoule === null ? 0 : 1;
  return { valeur: tempsEcoule, unite: 'part', utilises: connus, comptes: 1, phrase };
}

/** Progress less the convention's time gone by. */
export function toEcart(avancement: Chiffre, { tempsEcoule, jour, seuils }: Calendrier): ChiffreEcart {
  const { utilises, comptes } = avancement;
  if (avancement.valeur === null || tempsEcoule === null) {
    const phrase = tempsEcoule === null ? whyNoTime(jour) : fr`pas d’avancement à comparer au calendrier`;
    return { valeur: null, unite: 'points', utilises: 0, comptes, phrase, couleur: null };
  }
  const valeur = calculateEcartAvancement(avancement.valeur, tempsEcoule);
  const phrase = fr`avancement moins temps écoulé (${formatPourcent(tempsEcoule)} de la convention au ${tellJour(jour ?? '')})`;
  return { valeur, unite: 'points', utilises, comptes, phrase, couleur: colorEcart(valeur, seuils) };
}

function whyNoTime(jour: string | null): string {
  return jour === null
    ? SANS_JOUR
    : fr`le début ou la fin de la convention n’est pas connu, ou ils se contredisent`;
}

export const SANS_JOUR = fr`la date du prochain copil n’est pas un jour précis : renseignez-la dans la feuille Convention`;

/** "2025-06-12" → "12/06/2025". */
export function tellJour(iso: string): string {
  return iso.split('-').reverse().join('/');
}
