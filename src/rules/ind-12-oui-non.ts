/** What is answered by yes or no is a step, not an indicator. */
import type { IndicateurSuivi } from '../domain/indicateur';
import type { Mesure } from '../domain/mesure';
import { toComparable } from '../domain/texte-comparable';
import { fr } from '../domain/typographie';
import { constat, defineRegle } from './define';
import { designate } from './designation';
import { groupMesures, isReponse } from './mesures';
import { requireTables } from './tables-requises';

/** In the unit, the calculation or the wording: "oui/non", "oui ou non", "O/N", "booléen". */
const BINAIRE = /\boui ?(?:\/|ou|-) ?non\b|^o ?\/ ?n$|^boole|^binaire/;

export default defineRegle({
  id: 'IND-12',
  gravite: 'info',
  portee: 'indicateur',
  source: 'W43',
  enonce: fr`Un indicateur se mesure ; ce qui est fait ou ne l’est pas est un jalon.`,
  pourquoi: fr`Un oui ou un non ne montre aucun progrès entre le début et la fin.`,
  aide: fr`Saisissez-le comme jalon de l’action, et gardez un indicateur qui se compte.`,
  check: ({ classeur }) => {
    const absentes = requireTables(classeur, ['tIndic']);
    if (absentes) return absentes;
    const mesuresOf = groupMesures(classeur);
    return classeur.indicateurs
      .filter((indicateur) => isBinaire(indicateur, mesuresOf(indicateur)))
      .map((indicateur) =>
        constat(
          indicateur.ref,
          'intitule',
          fr`Indicateur oui/non ${designate(indicateur)} : utilisez plutôt un jalon.`,
        ),
      );
  },
});

function isBinaire(
  { unite, calcul, intitule, reference, cible }: IndicateurSuivi,
  mesures: readonly Mesure[],
): boolean {
  return (
    [unite, calcul, intitule].some((texte) => BINAIRE.test(toComparable(texte))) ||
    [reference, cible, ...mesures.map(({ valeur }) => valeur)].some(({ texte }) => isReponse(texte))
  );
}
