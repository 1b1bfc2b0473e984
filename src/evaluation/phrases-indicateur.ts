/** The sentences printed beside the figures of an indicator. */
import { formatDate } from '../domain/date-partielle';
import type { IndicateurSuivi } from '../domain/indicateur';
import { formatNombre, formatPourcent } from '../domain/nombre-ecrit';
import { fr } from '../domain/typographie';
import type { MesuresTriees } from './mesure-retenue';
import type { Atteinte, Cible } from './taux-atteinte';

interface Entree {
  readonly indicateur: IndicateurSuivi;
  readonly cible: Cible;
  readonly atteinte: Atteinte;
  readonly mesures: MesuresTriees;
}

/** « 42,5 % du chemin de 10 à 20 (hausse), mesure de mars 2025 » or what is missing, then what was left out. */
export function phraseSuivi(entree: Entree): string {
  return [phraseTaux(entree), ...phrasesMesures(entree.mesures)].join(fr` ; `);
}

function phraseTaux({ indicateur, cible, atteinte, mesures }: Entree): string {
  if (atteinte.taux === null) return phraseManque(cible, atteinte);
  const taux = formatPourcent(atteinte.taux);
  const but = formatNombre(cible.cible ?? 0);
  const mesure = phraseMesure(mesures);
  if (cible.sens === 'maintien') return fr`maintien à ${but} : ${isMet(atteinte)}, ${mesure}`;
  const voulu = `${but} (${cible.sens ?? ''})`;
  if (atteinte.sansReference) return fr`sans référence : ${taux} de ${voulu}, ${mesure}`;
  const depart = formatNombre(cible.reference ?? 0);
  if (atteinte.dejaAtteinte) {
    const borne = indicateur.plafond.trim() === '' ? '' : fr`, borne déclarée : ${indicateur.plafond.trim()}`;
    return fr`déjà atteinte à la référence (${depart} pour ${voulu}${borne}) : ${isMet(atteinte)}, ${mesure}`;
  }
  if (cible.reference === cible.cible)
    return fr`référence égale à la cible ${voulu} : ${isMet(atteinte)}, ${mesure}`;
  return fr`${taux} du chemin de ${depart} à ${voulu}, ${mesure}`;
}

function isMet({ taux }: Atteinte): string {
  return taux === 1 ? fr`tenue, 100 %` : fr`non tenue, 0 %`;
}

function phraseMesure({ retenue }: MesuresTriees): string {
  if (retenue === null) return fr`sans mesure`;
  if (retenue.quand === null) return fr`mesure ${formatNombre(retenue.valeur)} non datée`;
  return fr`mesure ${formatNombre(retenue.valeur)} (${formatDate(retenue.mesure.date)})`;
}

function phraseManque(cible: Cible, { sansReference }: Atteinte): string {
  if (sansReference) return fr`sans référence, et une division par zéro ne dit rien`;
  const manques = [
    ...(cible.valeur === null ? ['la mesure'] : []),
    ...(cible.cible === null ? ['la cible'] : []),
    ...(cible.sens === null ? ['le sens attendu'] : []),
    ...(cible.reference === null && cible.creation !== true && cible.sens !== 'maintien'
      ? ['la référence']
      : []),
  ];
  return fr`non renseigné : il manque ${manques.join(', ')}`;
}

function phrasesMesures({ anterieures, posterieures, doublons }: MesuresTriees): string[] {
  return [
    ...count(
      anterieures.length,
      fr`mesure d’avant la référence laissée de côté`,
      fr`mesures d’avant la référence laissées de côté`,
    ),
    ...count(
      posterieures.length,
      fr`mesure postérieure laissée de côté`,
      fr`mesures postérieures laissées de côté`,
    ),
    ...(doublons.length === 0 ? [] : [fr`deux valeurs à la même date, la dernière ligne est lue`]),
  ];
}

function count(combien: number, une: string, plusieurs: string): string[] {
  return combien === 0 ? [] : [`${combien} ${combien === 1 ? une : plusieurs}`];
}

/** « attendu 15 à cette date, écart +3 dans le sens voulu ». */
export function phraseAttendu(valeur: number, ecart: number, avecEtapes: boolean): string {
  const base = avecEtapes ? fr`cibles intermédiaires` : fr`progression régulière`;
  const signe = ecart > 0 ? '+' : '';
  return fr`attendu ${formatNombre(valeur)} à la date de la mesure (${base}), écart ${signe}${formatNombre(ecart)} dans le sens voulu`;
}
