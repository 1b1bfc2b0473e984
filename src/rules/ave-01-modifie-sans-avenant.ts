/** What joins the plan after the signature comes by an avenant. */
import type { Classeur } from '../domain/classeur';
import { compareIntervals, intervalOf } from '../domain/date-partielle';
import type { Intervalle } from '../domain/date-partielle';
import { toComparable } from '../domain/texte-comparable';
import { fr } from '../domain/typographie';
import type { DatePartielle } from '../domain/valeurs';
import { constatGlobal, defineRegle, nonControlable } from './define';
import type { Observe } from './define';
import { dateOfRubrique } from './rubriques';
import { isSignee } from './signature';
import { requireTables } from './tables-requises';

export default defineRegle({
  id: 'AVE-01',
  gravite: 'avertissement',
  portee: 'avenant',
  source: 'S0',
  enonce: fr`Ce qui change dans le plan depuis la signature est porté par un avenant.`,
  pourquoi: fr`Les signataires ne sont engagés que par ce qu’ils ont signé.`,
  aide: fr`Enregistrez l’avenant dans la feuille Avenants, ou corrigez la date de création de la fiche.`,
  check: ({ classeur, phase }) => {
    const absentes = requireTables(classeur, ['tConvention', 'tActions']);
    if (absentes) return absentes;
    if (!isSignee(classeur, phase) || classeur.avenants.length > 0) return [];
    if (classeur.actions.length === 0)
      return [
        nonControlable(
          fr`Le plan d’actions est vide : on ne peut pas dire ce qui a changé depuis la signature.`,
        ),
      ];
    const signature = intervalOf(dateOfRubrique(classeur, 'date_signature'));
    if (signature === null) {
      return [
        nonControlable(
          fr`La date de signature manque : on ne peut pas dire ce qui a changé dans le plan depuis.`,
        ),
      ];
    }
    return checkPlan(classeur, signature);
  },
});

function checkPlan(classeur: Classeur, signature: Intervalle): Observe[] {
  const creees = classeur.actions.map(({ date_creation }) => date_creation);
  const ajouts = [
    ...creees.filter((date) => isApres(date, signature)),
    ...classeur.champs.map(({ date_ajout }) => date_ajout).filter((date) => isApres(date, signature)),
  ].length;
  const cites = new Set(
    classeur.actions.map(({ avenant }) => toComparable(avenant)).filter((mot) => mot !== ''),
  );
  if (ajouts > 0 || cites.size > 0) {
    const combien = Math.max(ajouts, cites.size);
    const message = fr`${combien} ${combien === 1 ? 'modification' : 'modifications'} depuis la version signée : aucun avenant enregistré.`;
    return [constatGlobal('tAvenants', 'numero', message)];
  }
  const sansDate = creees.filter((date) => intervalOf(date) === null).length;
  if (sansDate === 0) return [];
  const quoi = sansDate === 1 ? 'une action' : `${sansDate} actions`;
  return [
    nonControlable(
      fr`La date de création manque à ${quoi} (colonne Créée le) : on ne sait pas si le plan a changé depuis la signature.`,
    ),
  ];
}

function isApres(date: DatePartielle, signature: Intervalle): boolean {
  return compareIntervals(intervalOf(date), signature) === 'apres';
}
