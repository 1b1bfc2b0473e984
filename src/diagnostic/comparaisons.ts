/** What is drawn of the diagnostic: a rate, a median or an index of the territory beside the levels above, words where there is no figure. */
import { success } from '../domain/result';
import type { Echec, Result } from '../domain/result';
import { fr } from '../domain/typographie';
import type { EtatRegistre } from '../indicators/etat-registre';
import { lignesOf } from '../indicators/lire-chiffre';
import { buildDiagnostic } from './build-diagnostic';
import { COMPARAISONS } from './define';
import type { Case, Comparaison, FicheLue, LigneCalculee, Sujet } from './define';
import { findLieux } from './find-lieux';
import { natureOf, tellValeur } from './nature';

export interface PointCompare {
  readonly cle: 'territoire' | Comparaison;
  /** The territory's name, or the level's. */
  readonly nom: string;
  /** « 36,2 % », « secret », « pas de chiffre de cette année ». */
  readonly texte: string;
  /** From 0 to 1 along the scale; null for words. */
  readonly place: number | null;
}

export interface ComparaisonDessinee {
  /** The catalogue's id. */
  readonly code: string;
  readonly champ: string;
  readonly libelle: string;
  readonly millesime: string;
  readonly source: string;
  readonly points: readonly PointCompare[];
  /** Where zero stands along the scale, which always holds it. */
  readonly zero: number;
  /** What to be careful about; '' for nothing. */
  readonly prudence: string;
  readonly phrase: string;
}

const NOMS_NIVEAUX: Readonly<Record<Comparaison, string>> = {
  epci: 'EPCI',
  departement: 'Département',
  region: 'Région',
  france: 'France',
};

/** Counts are left out: those of a town and of a country have no common scale. */
export function listComparaisons(
  fiches: readonly FicheLue[],
  etat: EtatRegistre,
): Result<readonly ComparaisonDessinee[], Echec> {
  const diagnostic = buildDiagnostic({ fiches }, etat);
  if (!diagnostic.ok) return diagnostic;
  const sujet = findLieux(etat)?.sujet;
  const parId = new Map(fiches.map((fiche) => [fiche.id, fiche]));
  return success(
    diagnostic.value.lignes.flatMap((ligne) => {
      const fiche = parId.get(ligne.code);
      const compare = COMPARAISONS.some((niveau) => typeof ligne.comparaisons[niveau] === 'number');
      if (fiche === undefined || sujet === undefined || !compare || natureOf(fiche) === 'effectif') return [];
      return [draw(ligne, { fiche, sujet, source: sourceOf(fiche, sujet, ligne.millesime, etat) })];
    }),
  );
}

interface Contexte {
  readonly fiche: FicheLue;
  readonly sujet: Sujet;
  readonly source: string;
}

function draw(ligne: LigneCalculee, { fiche, sujet, source }: Contexte): ComparaisonDessinee {
  const cases = listCases(ligne, sujet);
  const nombres = cases.flatMap(({ valeur }) => (typeof valeur === 'number' ? [valeur] : []));
  const [min, max] = [Math.min(0, ...nombres), Math.max(0, ...nombres)];
  const placeOf = (nombre: number): number => (max === min ? 0 : (nombre - min) / (max - min));
  const points = cases.map(
    ({ cle, nom, valeur }): PointCompare => ({
      cle,
      nom,
      texte: typeof valeur === 'number' ? tellValeur(valeur, fiche) : valeur,
      place: typeof valeur === 'number' ? placeOf(valeur) : null,
    }),
  );
  const { code, champ, libelle, millesime, prudence } = ligne;
  const dessinee = { code, champ, libelle, millesime, source, points, zero: placeOf(0), prudence };
  return { ...dessinee, phrase: tell(dessinee, ligne.comparaison) };
}

/** Another level that stands in for the territory is not its figure: it has its own line. */
function listCases(
  ligne: LigneCalculee,
  sujet: Sujet,
): { readonly cle: PointCompare['cle']; readonly nom: string; readonly valeur: Case }[] {
  const propre = ligne.niveau === sujet.niveau;
  return [
    {
      cle: 'territoire',
      nom: ligne.territoire,
      valeur: propre ? ligne.valeur : 'pas de chiffre à ce niveau',
    },
    ...COMPARAISONS.filter((niveau) => ligne.codes[niveau] !== undefined).map((niveau) => ({
      cle: niveau,
      nom: NOMS_NIVEAUX[niveau],
      valeur:
        ligne.comparaisons[niveau] === '' ? 'pas de chiffre de cette année' : ligne.comparaisons[niveau],
    })),
  ];
}

function tell(
  { libelle, millesime, points }: Pick<ComparaisonDessinee, 'libelle' | 'millesime' | 'points'>,
  ecart: string,
): string {
  const titre = millesime === '' ? libelle : `${libelle}, ${millesime}`;
  const dits = points.map(({ nom, texte }) => fr`${nom} : ${texte}.`);
  const [premier] = points;
  const fin =
    ecart === '' || premier?.place === null ? [] : [`${ecart.charAt(0).toUpperCase()}${ecart.slice(1)}.`];
  return [`${titre}.`, ...dits, ...fin].join(' ');
}

/** As the rows say it; the catalogue's own where no row of the territory does. */
function sourceOf(fiche: FicheLue, sujet: Sujet, millesime: string, etat: EtatRegistre): string {
  const lignes = sujet.lieux.flatMap(({ code }) => lignesOf(fiche, code, millesime, etat) ?? []);
  const ecrites = [...new Set(lignes.map(({ source }) => source.trim()).filter((source) => source !== ''))];
  return ecrites.length === 0 ? fiche.source.libelle : ecrites.join(', ');
}
