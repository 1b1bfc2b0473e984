/** Territories are compared for the same year, each at the level its code says. */
import type { Classeur } from '../domain/classeur';
import { groupBy } from '../domain/group-by';
import type { Observation } from '../domain/observation';
import { toComparable } from '../domain/texte-comparable';
import { fr } from '../domain/typographie';
import { constat, defineRegle } from './define';
import type { Observe } from './define';
import {
  anneeOf,
  describeObservation,
  keyOfIndicateur,
  keyOfTerritoire,
  nameTerritoire,
} from './observations';
import { requireTables } from './tables-requises';

/** What a code of this form can be; forms that several levels share are left alone. */
const MAILLES: readonly (readonly [forme: RegExp, mailles: readonly string[]])[] = [
  [/^(?:\d{5}|\d[ab]\d{3})$/, ['commune']],
  [/^\d{9}$/, ['epci', 'iris']],
  [/^(?:\d{2}|2[ab]|97\d)$/, ['departement']],
  [/^reg-/, ['region']],
  [/^france$/, ['france']],
];

export default defineRegle({
  id: 'DIAG-07',
  gravite: 'avertissement',
  portee: 'diagnostic',
  source: 'GK',
  enonce: fr`Les territoires d’un même indicateur sont comparés au même millésime, chacun à sa maille.`,
  pourquoi: fr`Un écart entre deux années, ou entre une commune et un EPCI pris pour elle, n’est pas un écart de territoire.`,
  aide: fr`Chargez le même millésime pour les deux territoires, corrigez la maille, ou dites l’écart en commentaire.`,
  check: ({ classeur }) => {
    const absentes = requireTables(classeur, ['tDonnees']);
    if (absentes) return absentes;
    const etudies = listEtudies(classeur);
    const parIndicateur = groupBy(classeur.observations, keyOfIndicateur);
    return [
      ...classeur.observations.flatMap(checkMaille),
      ...[...parIndicateur].flatMap(([cle, lignes]) => (cle === '' ? [] : checkIndicateur(lignes, etudies))),
    ];
  },
});

/** The convention's own territories, by code and by name. */
function listEtudies({ convention: { rubriques }, territoires }: Classeur): ReadonlySet<string> {
  const textes = [
    ...territoires
      .filter(({ role }) => toComparable(role) === 'etude')
      .flatMap(({ code, libelle }) => [code, libelle]),
    ...(rubriques.code_territoire?.valeur ?? '').split(/[;,]/),
    rubriques.territoire?.valeur ?? '',
  ];
  return new Set(textes.map(toComparable).filter((texte) => texte !== ''));
}

/** Against the latest year of the convention's territory, the first one when nothing says which it is. */
function checkIndicateur(lignes: readonly Observation[], etudies: ReadonlySet<string>): Observe[] {
  const datees = lignes.filter(({ millesime }) => anneeOf(millesime) !== null);
  const parTerritoire = groupBy(datees, keyOfTerritoire);
  if (parTerritoire.size < 2) return [];
  const repere =
    datees.find((l) => [l.territoire, l.nom_territoire].some((nom) => etudies.has(toComparable(nom)))) ??
    datees[0];
  const serie = repere === undefined ? [] : (parTerritoire.get(keyOfTerritoire(repere)) ?? []);
  const annee = Math.max(...serie.map(({ millesime }) => anneeOf(millesime) ?? 0));
  return [...parTerritoire.values()].flatMap((autre) => {
    const derniere = autre.reduce((a, b) =>
      (anneeOf(b.millesime) ?? 0) > (anneeOf(a.millesime) ?? 0) ? b : a,
    );
    if (
      repere === undefined ||
      autre.some(({ millesime, commentaire }) => anneeOf(millesime) === annee || isAnnote(commentaire))
    )
      return [];
    const { nom } = describeObservation(derniere);
    const message = fr`${nom} : « ${nameTerritoire(repere)} » est en ${annee}, « ${nameTerritoire(derniere)} » en ${anneeOf(derniere.millesime) ?? 0}.`;
    return [constat(derniere.ref, 'millesime', message)];
  });
}

function isAnnote(commentaire: string): boolean {
  return /millesime|annee differente|autre annee/.test(toComparable(commentaire));
}

function checkMaille(observation: Observation): Observe[] {
  const { ref, territoire, maille } = observation;
  const [code, ecrite] = [toComparable(territoire), toComparable(maille)];
  const possibles = MAILLES.find(([forme]) => forme.test(code))?.[1];
  if (ecrite === '' || possibles === undefined || possibles.includes(ecrite)) return [];
  const { nom } = describeObservation(observation);
  const message = fr`${nom} : « ${nameTerritoire(observation)} » (code « ${territoire.trim()} ») est donné pour la maille « ${maille.trim()} ».`;
  return [constat(ref, 'maille', message)];
}
