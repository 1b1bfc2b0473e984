/** Reads the row of a figure: its number, or why it has none. */
import type { Observation } from '../domain/observation';
import { failure, success } from '../domain/result';
import type { Echec, Result } from '../domain/result';
import type { Indicateur } from './define';
import { contradictoires, illisible, marque } from './echecs-chiffre';
import type { Sujet } from './echecs-chiffre';
import { formatValeur } from './format-valeur';
import { ratioOf } from './ratio';

export interface Chiffre {
  /** As published: 34 for 34 %. */
  readonly valeur: number;
  readonly numerateur: number | null;
  readonly denominateur: number | null;
}

type Lu = Pick<Indicateur, 'unite' | 'agregation' | 'croissance'>;

/** Several rows for one figure must agree: nobody chooses between two truths in silence. */
export function readLigne(
  lignes: readonly Observation[],
  indicateur: Lu,
  sujet: Sujet,
  millesime: string,
  epci: () => string,
): Result<Chiffre, Echec> {
  const chiffres = lignes.flatMap((ligne) => toChiffre(ligne, indicateur) ?? []);
  const [premier] = chiffres;
  if (premier !== undefined) {
    const valeurs = [...new Set(chiffres.map(({ valeur }) => valeur))];
    if (valeurs.length === 1) return success(premier);
    return failure(
      contradictoires(
        sujet,
        millesime,
        valeurs.map((valeur) => formatValeur(valeur, indicateur.unite)),
      ),
    );
  }
  const signe = lignes.map((ligne) => ligne.marque.trim()).find((texte) => texte !== '');
  if (signe !== undefined) return failure(marque(sujet, millesime, signe, epci()));
  return failure(illisible(sujet, millesime, lignes.map(({ valeur }) => valeur.texte.trim()).join('')));
}

/** One row with its number, the usual case; null for anything that needs a sentence. */
export function readSimple(lignes: readonly Observation[] | undefined, indicateur: Lu): Chiffre | null {
  const [ligne] = lignes ?? [];
  return ligne === undefined || lignes?.length !== 1 ? null : toChiffre(ligne, indicateur);
}

/** Where the source gives both counts of a ratio, they are the figure: its published rounding is not. */
function toChiffre({ valeur, numerateur, denominateur }: Observation, indicateur: Lu): Chiffre | null {
  const haut = numerateur.valeur;
  const bas = denominateur.valeur;
  if (indicateur.agregation === 'ratio' && haut !== null && bas !== null) {
    const rapport = ratioOf(haut, bas, indicateur);
    if (rapport !== null) return { valeur: rapport, numerateur: haut, denominateur: bas };
  }
  return valeur.valeur === null ? null : { valeur: valeur.valeur, numerateur: null, denominateur: null };
}
