/** The measures of an indicator in time, beside its reference and its target: where each point stands, and what cannot stand anywhere. */
import { parseCiblesIntermediaires } from '../domain/cibles-intermediaires';
import type { Classeur } from '../domain/classeur';
import { cleLigne } from '../domain/cle-action';
import { formatDate, intervalOf } from '../domain/date-partielle';
import type { Intervalle } from '../domain/date-partielle';
import type { IndicateurSuivi } from '../domain/indicateur';
import { serialFromIso } from '../domain/jour-calendaire';
import { LIBELLES_MARQUES, MARQUES } from '../domain/listes';
import type { Mesure } from '../domain/mesure';
import { formatNombre } from '../domain/nombre-ecrit';
import { fr } from '../domain/typographie';
import { listIndicateursSuivis } from './atteinte-suivie';
import { groupMesures, sortMesures } from './mesure-retenue';

export type NaturePoint = 'reference' | 'mesure' | 'etape' | 'cible';

export interface PointCourbe {
  readonly nature: NaturePoint;
  readonly valeur: number;
  /** « 14 places »: as people read it. */
  readonly texte: string;
  /** « mars 2025 »; '' without a date. */
  readonly quand: string;
  /** The measure that rules on the day it is looked at. */
  readonly retenue: boolean;
  /** From 0 to 1, the last day it may be of; null without a date. */
  readonly x: number | null;
  /** The first day it may be of. */
  readonly xDebut: number | null;
  /** From 0, the lowest value, to 1, the highest. */
  readonly y: number;
}

export interface CourbeIndicateur {
  /** That of the indicator's row (`cleLigne`). */
  readonly cle: string;
  readonly nom: string;
  /** In order of date; those without a date last. */
  readonly points: readonly PointCourbe[];
  /** Measures that hold no number, and the words that stand for it. */
  readonly sansValeur: readonly { readonly quand: string; readonly mot: string }[];
  /** True when at least two points have a date: below, there is nothing to draw. */
  readonly dessinable: boolean;
  readonly phrase: string;
}

/** `jour`: the measures taken later do not rule on that day, and are drawn all the same. */
export function listCourbes(
  classeur: Pick<Classeur, 'indicateurs' | 'mesures'>,
  jour: string | null,
): readonly CourbeIndicateur[] {
  const mesuresOf = groupMesures(classeur);
  return listIndicateursSuivis(classeur).map((indicateur) =>
    toCourbe(indicateur, mesuresOf(indicateur), jour),
  );
}

interface PointLu extends Pick<PointCourbe, 'nature' | 'valeur' | 'quand' | 'retenue'> {
  readonly intervalle: Intervalle | null;
}

function toCourbe(
  indicateur: IndicateurSuivi,
  mesures: readonly Mesure[],
  jour: string | null,
): CourbeIndicateur {
  const lus = [...readReperes(indicateur), ...readMesures(indicateur, mesures, jour)].sort(compareLus);
  const points = placePoints(lus, indicateur.unite);
  const sansValeur = mesures
    .filter(({ valeur }) => valeur.valeur === null)
    .map((mesure) => ({ quand: formatDate(mesure.date), mot: wordOf(mesure) }));
  const courbe = {
    cle: cleLigne(indicateur.ref),
    nom: [indicateur.code.trim(), indicateur.intitule.trim()].filter((mot) => mot !== '').join(' – '),
    points,
    sansValeur,
    dessinable: points.filter(({ x }) => x !== null).length > 1,
  };
  return { ...courbe, phrase: tellCourbe(courbe) };
}

/** The reference, the intermediate targets and the target: what was written beforehand. */
function readReperes(indicateur: IndicateurSuivi): PointLu[] {
  const { reference, date_reference, cible, date_cible, cibles_intermediaires } = indicateur;
  const toPoint = (
    nature: NaturePoint,
    valeur: number | null,
    date: IndicateurSuivi['date_cible'],
  ): PointLu[] =>
    valeur === null
      ? []
      : [{ nature, valeur, quand: formatDate(date), retenue: false, intervalle: intervalOf(date) }];
  return [
    ...toPoint('reference', reference.valeur, date_reference),
    ...parseCiblesIntermediaires(cibles_intermediaires).cibles.map(
      ({ valeur, quand, texte }): PointLu => ({
        nature: 'etape',
        valeur,
        quand: texte.split(/[:=→]/)[0]?.trim() ?? '',
        retenue: false,
        intervalle: quand,
      }),
    ),
    ...toPoint('cible', cible.valeur, date_cible),
  ];
}

function readMesures(
  { date_reference }: IndicateurSuivi,
  mesures: readonly Mesure[],
  jour: string | null,
): PointLu[] {
  const { retenue } = sortMesures(mesures, intervalOf(date_reference), jour);
  return mesures.flatMap((mesure): PointLu[] => {
    const { valeur } = mesure.valeur;
    if (valeur === null) return [];
    const intervalle = intervalOf(mesure.date);
    const quand = formatDate(mesure.date);
    return [{ nature: 'mesure', valeur, quand, retenue: mesure === retenue?.mesure, intervalle }];
  });
}

function placePoints(lus: readonly PointLu[], unite: string): PointCourbe[] {
  const jours = lus.flatMap(({ intervalle }) => (intervalle === null ? [] : [dayOf(intervalle.fin)]));
  const valeurs = lus.map(({ valeur }) => valeur);
  const [xs, ys] = [spanOf(jours), spanOf(valeurs)];
  return lus.map(({ intervalle, ...point }) => ({
    ...point,
    texte:
      unite.trim() === '' ? formatNombre(point.valeur) : `${formatNombre(point.valeur)}\u00A0${unite.trim()}`,
    x: intervalle === null ? null : shareOf(dayOf(intervalle.fin), xs),
    xDebut: intervalle === null ? null : shareOf(dayOf(intervalle.debut), xs),
    y: shareOf(point.valeur, ys),
  }));
}

interface Span {
  readonly min: number;
  readonly max: number;
}

function spanOf(nombres: readonly number[]): Span {
  return { min: Math.min(...nombres), max: Math.max(...nombres) };
}

/** In the middle when there is one place only; what begins before the scale is cut to it. */
function shareOf(nombre: number, { min, max }: Span): number {
  return max === min ? 0.5 : Math.max(0, (nombre - min) / (max - min));
}

function dayOf(iso: string): number {
  return serialFromIso(iso) ?? 0;
}

const SANS_DATE = 'a';

function compareLus(a: PointLu, b: PointLu): number {
  return (a.intervalle?.fin ?? SANS_DATE).localeCompare(b.intervalle?.fin ?? SANS_DATE);
}

function wordOf({ marque, valeur }: Mesure): string {
  const signe = marque.trim();
  const connue = MARQUES.find((une) => une === signe.toLowerCase());
  if (connue !== undefined) return LIBELLES_MARQUES[connue];
  return signe || (valeur.texte.trim() === '' ? 'sans valeur' : fr`« ${valeur.texte.trim()} »`);
}

function tellCourbe({
  nom,
  points,
  sansValeur,
}: Pick<CourbeIndicateur, 'nom' | 'points' | 'sansValeur'>): string {
  const said = (nature: NaturePoint): string[] =>
    points
      .filter((point) => point.nature === nature)
      .map(({ texte, quand }) => (quand === '' ? texte : `${texte} (${quand})`));
  const line = (quoi: string, dits: readonly string[]): string[] =>
    dits.length === 0 ? [] : [fr`${quoi} : ${dits.join(', ')}`];
  const mesures = said('mesure');
  return fr`${nom}. ${[
    ...line('Référence', said('reference')),
    ...(mesures.length === 0
      ? ['Aucune mesure chiffrée']
      : line(mesures.length < 2 ? 'Mesure' : 'Mesures', mesures)),
    ...line(
      'Sans valeur',
      sansValeur.map(({ quand, mot }) => (quand === '' ? mot : `${mot} (${quand})`)),
    ),
    ...line('Cibles intermédiaires', said('etape')),
    ...line('Cible', said('cible')),
  ].join('. ')}.`;
}
