/** Each year of the convention that is over has its bilan. */
import { isPhraseCalculee } from '../domain/bilan';
import type { Bilan } from '../domain/bilan';
import { intervalOf } from '../domain/date-partielle';
import { isCelluleVide } from '../domain/lignes-remplies';
import { fr } from '../domain/typographie';
import { constatGlobal, defineRegle, nonControlable } from './define';
import { dateOfRubrique } from './rubriques';
import { requireTables } from './tables-requises';

/** A convention lasts five years at most: a year typed wrong makes no list of centuries. */
const ANNEES_MAX = 10;
const CHAMPS = ['faits_marquants', 'realise_prevu', 'ecarts', 'financements', 'perspectives'] as const;

export default defineRegle({
  id: 'EVAL-04',
  gravite: 'avertissement',
  portee: 'evaluation',
  source: 'GK',
  enonce: fr`Chaque année terminée de la convention a son bilan.`,
  pourquoi: fr`L’évaluation finale s’écrit avec les bilans annuels ; trois ans après, personne ne se souvient.`,
  aide: fr`Remplissez une ligne par axe dans la feuille Bilan pour l’année indiquée.`,
  check: ({ classeur, date }) => {
    const absentes = requireTables(classeur, ['tConvention', 'tBilan']);
    if (absentes) return absentes;
    const debut = intervalOf(dateOfRubrique(classeur, 'debut'));
    if (debut === null)
      return [
        nonControlable(
          fr`La date de début de la convention manque : on ne sait pas quelles années ont un bilan.`,
        ),
      ];
    const fin = intervalOf(dateOfRubrique(classeur, 'fin'));
    const premiere = Number(debut.debut.slice(0, 4));
    const ecoulee = Number(date.slice(0, 4)) - 1;
    const derniere = Math.min(fin === null ? ecoulee : Number(fin.fin.slice(0, 4)), ecoulee);
    const faits = new Set(classeur.bilans.filter(isRempli).map(({ annee }) => annee.valeur));
    return Array.from(
      { length: Math.max(0, Math.min(derniere - premiere + 1, ANNEES_MAX)) },
      (_, i) => premiere + i,
    )
      .filter((annee) => !faits.has(annee))
      .map((annee) => constatGlobal('tBilan', 'annee', fr`Le bilan ${annee} n’est pas rempli.`));
  },
});

/** Figures that the add-in has counted are no bilan: somebody has to say what they mean. */
function isRempli(bilan: Bilan): boolean {
  return CHAMPS.some((champ) => !isCelluleVide(bilan[champ]) && !isPhraseCalculee(bilan[champ]));
}
