/** Reads the code of an indicator: an entry of the catalogue, or a raw variable that tDonnees holds. */
import { nearestOf } from '../../domain/distance';
import { failure, success } from '../../domain/result';
import type { Echec, Result } from '../../domain/result';
import { fr } from '../../domain/typographie';
import { catalogue, findIndicateur } from '../catalogue';
import type { Argument, Indicateur } from '../define';
import { argumentInvalide } from '../echecs';
import type { EtatRegistre } from '../etat-registre';
import { readTexte } from '../lire-argument';
import { readChiffre } from '../lire-chiffre';
import type { Cherche } from '../lire-chiffre';
import { SAISIE_LOCALE } from '../sources-publiques';

/** What any indicator has, of the catalogue or not. */
export interface Lisible extends Cherche, Pick<Indicateur, 'ruptures' | 'calculate'> {
  /** True when it answers `(territoire?; millesime?)`. */
  readonly isTerritorial: boolean;
}

export function readCode(arg: Argument | undefined, etat: EtatRegistre): Result<Lisible, Echec> {
  const texte = readTexte(arg, 'code');
  if (!texte.ok) return texte;
  if (texte.value === null || texte.value === '' || texte.value === '0') return failure(codeVide());
  return resolveCode(texte.value, etat);
}

/** The same, where a territory and a year are needed: what is computed from the plan has neither. */
export function readCodeTerritorial(arg: Argument | undefined, etat: EtatRegistre): Result<Lisible, Echec> {
  const lisible = readCode(arg, etat);
  return lisible.ok && !lisible.value.isTerritorial ? failure(planEntier(lisible.value)) : lisible;
}

function planEntier({ id, libelle }: Lisible): Echec {
  return argumentInvalide(
    fr`« ${libelle} » se calcule sur le plan d'actions entier : sans territoire ni année, il n'a ni série ni comparaison.`,
    fr`Écrivez =CTG.INDICATEUR("${id}").`,
  );
}

/** Hundreds of cells ask for the same few codes: each is resolved once as long as the figures do not change. */
const RESOLUS = new WeakMap<EtatRegistre, Map<string, Result<Lisible, Echec>>>();

function resolveCode(ecrit: string, etat: EtatRegistre): Result<Lisible, Echec> {
  let resolus = RESOLUS.get(etat);
  if (resolus === undefined) RESOLUS.set(etat, (resolus = new Map()));
  let resolu = resolus.get(ecrit);
  if (resolu === undefined) resolus.set(ecrit, (resolu = findLisible(ecrit, etat)));
  return resolu;
}

/** « =CTG.TAUX_PAUVRETE() » pasted from a cell is the code TAUX_PAUVRETE. */
function findLisible(ecrit: string, etat: EtatRegistre): Result<Lisible, Echec> {
  const code = ecrit
    .toUpperCase()
    .replace(/^=?CTG\./, '')
    .replace(/\(.*$/, '')
    .trim();
  const indicateur = findIndicateur(code);
  if (indicateur !== null) {
    const isTerritorial =
      indicateur.mode !== 'calcule' || (indicateur.autonome === false && indicateur.litClasseur);
    return indicateur.litClasseur
      ? success({ ...indicateur, isTerritorial })
      : failure(parArguments(indicateur));
  }
  const brut = findVariable(code, etat);
  return brut === null ? failure(codeInconnu(ecrit, etat)) : success(brut);
}

/** Units that add up from commune to territory; anything else is a rate, a median or an amount per head. */
const EFFECTIFS =
  /^(?:foyers|personnes|habitants|menages|ménages|familles|enfants|logements|places|naissances|décès|élèves|équipements|allocataires)\b/i;

/** A column of a source, read as the rows of tDonnees describe it. */
function findVariable(code: string, { series }: EtatRegistre): Lisible | null {
  const ligne = [...(series.get(code)?.values() ?? [])]
    .flatMap((annees) => [...annees.values()])
    .flat()
    .at(-1);
  if (ligne === undefined) return null;
  const cherche: Cherche = {
    id: code,
    libelle: ligne.libelle.trim() || code,
    unite: ligne.unite.trim(),
    source: {
      organisme: ligne.producteur,
      libelle: ligne.source.trim() || SAISIE_LOCALE.libelle,
      url: ligne.url,
    },
    agregation: EFFECTIFS.test(ligne.unite.trim()) ? 'somme' : 'aucune',
  };
  return {
    ...cherche,
    isTerritorial: true,
    calculate: (args, etat) => readChiffre(cherche, args, etat),
  };
}

function codeVide(): Echec {
  return argumentInvalide(
    fr`Le code de l'indicateur est vide.`,
    fr`Indiquez le code d'un indicateur, par exemple "TAUX_PAUVRETE" ; le volet en donne la liste.`,
  );
}

function codeInconnu(ecrit: string, { series }: EtatRegistre): Echec {
  const code = ecrit.toUpperCase();
  const proche = nearestOf(code, [...catalogue.map(({ id }) => id), ...series.keys()]);
  return argumentInvalide(
    fr`« ${ecrit} » n'est ni un indicateur du catalogue, ni une variable de la feuille Données.`,
    proche === null
      ? fr`Choisissez un code dans le catalogue du volet.`
      : fr`Vouliez-vous dire "${proche}" ?`,
  );
}

/** EVOLUTION, TCAM…: nothing to look up. */
function parArguments({ id, libelle }: Indicateur): Echec {
  return argumentInvalide(
    fr`« ${libelle} » se calcule à partir de valeurs, et non d'un territoire.`,
    fr`Écrivez-la avec ses arguments : =CTG.${id}(…).`,
  );
}
