/** An indicator has one unit, and its values keep to it. */
import type { IndicateurSuivi } from '../domain/indicateur';
import type { Mesure } from '../domain/mesure';
import { toComparable } from '../domain/texte-comparable';
import { fr } from '../domain/typographie';
import type { Nombre, Reference } from '../domain/valeurs';
import { constat, defineRegle } from './define';
import type { Observe } from './define';
import { designate } from './designation';
import { groupMesures } from './mesures';
import { requireTables } from './tables-requises';

/** What people type after a figure, and how the unit of the indicator may say it. */
const UNITES: readonly { readonly signe: RegExp; readonly unite: RegExp }[] = [
  { signe: /%$/, unite: /%|pour ?cent|\btaux\b|\bpart\b/ },
  { signe: /€$|\beuros?$/, unite: /€|\beuros?\b/ },
];

export default defineRegle({
  id: 'IND-08',
  gravite: 'avertissement',
  portee: 'indicateur',
  source: 'GK',
  enonce: fr`Chaque indicateur a une unité, et ses valeurs s’y tiennent.`,
  pourquoi: fr`Un nombre sans unité se lit de travers ; deux unités dans une série ne se comparent pas.`,
  aide: fr`Indiquez l’unité de l’indicateur, et ressaisissez dans cette unité la valeur qui en a une autre.`,
  check: ({ classeur }) => {
    const absentes = requireTables(classeur, ['tIndic']);
    if (absentes) return absentes;
    const mesuresOf = groupMesures(classeur);
    return classeur.indicateurs.flatMap((indicateur) => checkIndicateur(indicateur, mesuresOf(indicateur)));
  },
});

function checkIndicateur(indicateur: IndicateurSuivi, mesures: readonly Mesure[]): Observe[] {
  const { ref, unite, reference, cible } = indicateur;
  if (unite.trim() === '')
    return [constat(ref, 'unite', fr`Unité manquante pour l’indicateur ${designate(indicateur)}.`)];
  const valeurs: readonly (readonly [Reference, string, Nombre])[] = [
    [ref, 'reference', reference],
    [ref, 'cible', cible],
    ...mesures.map(({ ref: ligne, valeur }) => [ligne, 'valeur', valeur] as const),
  ];
  return valeurs.flatMap(([ligne, champ, nombre]) =>
    isAutreUnite(nombre.texte, unite)
      ? [
          constat(
            ligne,
            champ,
            fr`« ${nombre.texte.trim()} » n’est pas dans l’unité de l’indicateur ${designate(indicateur)} (« ${unite.trim()} »).`,
          ),
        ]
      : [],
  );
}

function isAutreUnite(valeur: string, unite: string): boolean {
  const [ecrite, attendue] = [toComparable(valeur), toComparable(unite)];
  return UNITES.some(({ signe, unite: dite }) => signe.test(ecrite) && !dite.test(attendue));
}
