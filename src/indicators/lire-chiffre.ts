/** Looks a figure up: which territory, which year, then the row, the sum of rows, or the reason there is none. */
import type { Observation } from '../domain/observation';
import { failure, success } from '../domain/result';
import type { Echec, Result } from '../domain/result';
import { fr } from '../domain/typographie';
import type { Argument, Indicateur } from './define';
import { toValeurFonction } from './define';
import {
  aucunChiffre,
  autreSerie,
  millesimeAbsent,
  plusieursCommunes,
  sansTerritoire,
  sommePartielle,
  territoireSansChiffre,
} from './echecs-chiffre';
import type { Sujet } from './echecs-chiffre';
import type { EtatRegistre } from './etat-registre';
import { formatValeur } from './format-valeur';
import { readLigne, readSimple } from './lire-ligne';
import type { Chiffre } from './lire-ligne';
import { readMillesime } from './lire-argument';
import { readTerritoires } from './lire-territoire';
import type { Lieu } from './lire-territoire';
import { defaultMillesime, millesimesOf } from './millesimes';
import { ratioOf } from './ratio';
import { otherSeries, ownRows } from './series';

export type Cherche = Pick<Indicateur, 'id' | 'libelle' | 'unite' | 'source' | 'agregation' | 'croissance'>;

/** The function's number for `(territoire?; millesime?)`: a fraction when the unit is a %. */
export function readChiffre(
  indicateur: Cherche,
  args: readonly Argument[],
  etat: EtatRegistre,
): Result<number, Echec> {
  const millesime = readMillesime(args[1]);
  if (!millesime.ok) return millesime;
  const lieux = readTerritoires(args[0], etat);
  if (!lieux.ok) return lieux;
  const chiffre = chiffreOfLieux(indicateur, lieux.value, millesime.value, etat);
  return chiffre.ok ? success(toValeurFonction(chiffre.value.valeur, indicateur.unite)) : chiffre;
}

/** The published number of a territory, or of the several a convention has. */
export function chiffreOfLieux(
  indicateur: Cherche,
  lieux: readonly Lieu[],
  demande: string | null,
  etat: EtatRegistre,
): Result<Chiffre, Echec> {
  const [lieu, ...autres] = lieux;
  if (lieu === undefined) return failure(sansTerritoire(indicateur.libelle));
  return autres.length === 0
    ? chiffreOf(indicateur, lieu, demande, etat)
    : chiffreOfGroupe(indicateur, lieux, demande, etat);
}

/** The published number of one territory: its own row, else the sum of its communes where that means something. */
export function chiffreOf(
  indicateur: Cherche,
  lieu: Lieu,
  demande: string | null,
  etat: EtatRegistre,
): Result<Chiffre, Echec> {
  const millesime = demande ?? defaultMillesime(indicateur, lieu.code, etat);
  const lignes = lignesOf(indicateur, lieu.code, millesime, etat);
  const seul = readSimple(lignes, indicateur);
  if (seul !== null) return success(seul);
  const sujet = toSujet(indicateur, lieu);
  const epci = (): string => epciPhrase(indicateur, lieu, millesime, etat);
  if (lignes !== undefined && millesime !== null) {
    return readLigne(lignes, indicateur, sujet, millesime, () => epci() || epciSansChiffre(lieu, etat));
  }
  const tenus = millesimesOf(indicateur, lieu.code, etat);
  if (millesime === null || !tenus.includes(millesime)) {
    const autres = autresSeries(indicateur, lieu.code, millesime, etat);
    if (autres.length > 0) return failure(autreSerie(sujet, millesime, autres, tenus));
    if (millesime !== null && tenus.length > 0)
      return failure(millesimeAbsent(sujet, millesime, tenus, epci()));
    return failure(
      etat.series.has(indicateur.id) ? territoireSansChiffre(sujet, epci()) : aucunChiffre(sujet),
    );
  }
  return sumOf(indicateur, sujet, { codes: etat.index?.membersOf(lieu.code) ?? [], millesime }, etat);
}

/** The rows of the indicator's own series, for one territory and one year. */
export function lignesOf(
  indicateur: Pick<Cherche, 'id' | 'source'>,
  code: string,
  millesime: string | null,
  etat: EtatRegistre,
): readonly Observation[] | undefined {
  if (millesime === null) return undefined;
  return ownRows(etat.series.get(indicateur.id)?.get(code)?.get(millesime), indicateur);
}

/** The other series that hold the figure: for that year, or for any when none was asked. */
function autresSeries(
  indicateur: Cherche,
  code: string,
  millesime: string | null,
  etat: EtatRegistre,
): readonly string[] {
  const annees = etat.series.get(indicateur.id)?.get(code);
  const lignes = millesime === null ? [...(annees?.values() ?? [])].flat() : annees?.get(millesime);
  return otherSeries(lignes ?? [], indicateur);
}

/** Several communes of one convention: counts add up, rates and medians do not. */
function chiffreOfGroupe(
  indicateur: Cherche,
  lieux: readonly Lieu[],
  demande: string | null,
  etat: EtatRegistre,
): Result<Chiffre, Echec> {
  const [premier] = lieux;
  const millesime = demande ?? defaultMillesime(indicateur, premier?.code ?? '', etat);
  const sujet: Sujet = { ...indicateur, lieu: fr`la convention (${lieux.length} territoires)` };
  if (millesime === null) return failure(aucunChiffre(sujet));
  if (indicateur.agregation !== 'aucune') {
    const codes = lieux.flatMap(({ code }) => partsOf(indicateur, code, millesime, etat));
    return sumOf(indicateur, sujet, { codes, millesime }, etat);
  }
  const epcis = new Set(lieux.map(({ code }) => etat.index?.epciOf(code)?.code ?? ''));
  const epci =
    epcis.size === 1 && premier !== undefined ? epciPhrase(indicateur, premier, millesime, etat) : '';
  return failure(plusieursCommunes(indicateur, lieux.length, premier?.code ?? '', epci));
}

/** A territory of its own figure, or the communes that make it. */
function partsOf(
  indicateur: Cherche,
  code: string,
  millesime: string,
  etat: EtatRegistre,
): readonly string[] {
  if (lignesOf(indicateur, code, millesime, etat) !== undefined) return [code];
  const membres = etat.index?.membersOf(code) ?? [];
  return membres.length > 0 ? membres : [code];
}

interface Somme {
  readonly codes: readonly string[];
  readonly millesime: string;
}

/** Never a partial sum: one commune missing or secret, and there is none. */
function sumOf(
  indicateur: Cherche,
  sujet: Sujet,
  { codes, millesime }: Somme,
  etat: EtatRegistre,
): Result<Chiffre, Echec> {
  const chiffres = codes.flatMap((code) => {
    const lignes = lignesOf(indicateur, code, millesime, etat);
    const lu = lignes && readLigne(lignes, indicateur, sujet, millesime, () => '');
    return lu?.ok ? [lu.value] : [];
  });
  const complets =
    indicateur.agregation === 'ratio'
      ? chiffres.filter(({ denominateur }) => denominateur !== null)
      : chiffres;
  if (complets.length < codes.length || codes.length === 0) {
    return failure(sommePartielle(sujet, millesime, complets.length, codes.length));
  }
  if (indicateur.agregation === 'somme') {
    return success({
      valeur: sum(complets.map(({ valeur }) => valeur)),
      numerateur: null,
      denominateur: null,
    });
  }
  const numerateur = sum(complets.map((chiffre) => chiffre.numerateur ?? 0));
  const denominateur = sum(complets.map((chiffre) => chiffre.denominateur ?? 0));
  const valeur = ratioOf(numerateur, denominateur, indicateur);
  if (valeur === null) return failure(sommePartielle(sujet, millesime, 0, codes.length));
  return success({ valeur, numerateur, denominateur });
}

/** The EPCI's figure is named, never used in its commune's place. */
function epciPhrase(indicateur: Cherche, lieu: Lieu, millesime: string | null, etat: EtatRegistre): string {
  if (lieu.maille !== 'commune') return '';
  const epci = etat.index?.epciOf(lieu.code);
  if (!epci) return '';
  const annee = millesime ?? millesimesOf(indicateur, epci.code, etat).at(-1) ?? null;
  const lignes = lignesOf(indicateur, epci.code, annee, etat);
  const lu =
    lignes && annee !== null
      ? readLigne(lignes, indicateur, toSujet(indicateur, epci), annee, () => '')
      : null;
  if (!lu?.ok) return '';
  return fr` Pour son EPCI, ${epci.nom} : ${formatValeur(lu.value.valeur, indicateur.unite)} en ${annee ?? ''}.`;
}

/** Where to look for the figure a commune keeps secret. */
function epciSansChiffre({ code, maille }: Lieu, { index }: EtatRegistre): string {
  const epci = maille === 'commune' ? index?.epciOf(code) : null;
  return epci ? fr` Son EPCI est ${epci.nom} (${epci.code}), dont ce classeur n'a pas le chiffre.` : '';
}

export function toSujet(indicateur: Cherche, { nom, code }: Pick<Lieu, 'nom' | 'code'>): Sujet {
  return {
    libelle: indicateur.libelle,
    source: indicateur.source,
    lieu: nom === code ? code : `${nom} (${code})`,
  };
}

function sum(nombres: readonly number[]): number {
  return nombres.reduce((total, nombre) => total + nombre, 0);
}
