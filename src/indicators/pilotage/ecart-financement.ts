/** Écart entre le plan de financement et le budget. */
import { groupBy } from '../../domain/group-by';
import { failure, success } from '../../domain/result';
import type { Echec, Result } from '../../domain/result';
import { toComparable } from '../../domain/texte-comparable';
import { fr } from '../../domain/typographie';
import { sumCouples } from '../../evaluation/sommes';
import type { Couple } from '../../evaluation/sommes';
import type { Argument, Fiche } from '../define';
import { defineIndicateur } from '../define';
import type { EtatRegistre } from '../etat-registre';
import { actionsSuivies } from '../lire-actions';
import { isOmis, readNombres } from '../lire-argument';
import { CLASSEUR } from '../sources-publiques';

export default defineIndicateur({
  id: 'ECART_FINANCEMENT',
  libelle: 'Écart du plan de financement au budget',
  mode: 'calcule',
  unite: '€',
  borne: null,
  niveaux: [],
  source: CLASSEUR,
  litClasseur: true,
  agregation: 'aucune',
  calculate([financements, budget], etat) {
    const couples =
      isOmis(financements) && isOmis(budget)
        ? success(fromClasseur(etat))
        : fromArguments(financements, budget);
    if (!couples.ok) return couples;
    const sommes = sumCouples(couples.value);
    return sommes === null ? failure(incomplet()) : success(sommes.haut - sommes.bas);
  },
});

/** Two totals: each over the cells that hold a number. */
function fromArguments(
  financements: Argument | undefined,
  budget: Argument | undefined,
): Result<readonly Couple[], Echec> {
  const hauts = readNombres(financements, 'financements');
  if (!hauts.ok) return hauts;
  const bases = readNombres(budget, 'budget');
  if (!bases.ok) return bases;
  return success([{ haut: sumOrNull(hauts.value), bas: sumOrNull(bases.value) }]);
}

/** One pair an action: an unreadable amount of one of its lines leaves the whole action out. */
function fromClasseur(etat: EtatRegistre): readonly Couple[] {
  const parAction = groupBy(etat.classeur?.financements ?? [], ({ action }) => toComparable(action));
  return actionsSuivies(etat).map(({ code, intitule, budget }) => {
    const cles = [...new Set([code, intitule].map(toComparable))].filter((cle) => cle !== '');
    const montants = cles.flatMap((cle) => parAction.get(cle) ?? []).map(({ prevu }) => prevu.valeur);
    const isLu = montants.every((montant) => montant !== null);
    return { haut: isLu ? (sumOrNull(montants) ?? 0) : null, bas: budget.valeur };
  });
}

function sumOrNull(nombres: readonly (number | null)[]): number | null {
  const connus = nombres.filter((nombre) => nombre !== null);
  return connus.length === 0 ? null : connus.reduce((total, nombre) => total + nombre, 0);
}

function incomplet(): Echec {
  return {
    code: 'aucun-montant',
    message: fr`Écart de financement : aucune action n'a un budget et des financements lisibles.`,
    aide: fr`Complétez le budget des actions et la feuille Financements ; une cellule vide n'est pas zéro.`,
  };
}

export const fiche: Fiche = {
  description: 'Financements prévus moins budget, en euros : négatif, il manque de l’argent.',
  formule: 'Σ financements prévus − Σ budgets des actions',
  serie: 'tFin, tActions',
  fondement: 'definition-locale',
  parametres: [
    {
      nom: 'financements',
      description: 'Montants apportés. Omis : la feuille Financements.',
      type: 'plage',
      optionnel: true,
    },
    { nom: 'budget', description: 'Budgets. Omis : ceux des actions.', type: 'plage', optionnel: true },
  ],
  pieges: [
    'Une action sans budget, ou dont un financement n’est pas un nombre, est laissée de côté.',
    'Une action avec un budget et aucun financement compte en entier comme manquante.',
    'Les excédents d’une action cachent les manques d’une autre : contrôler aussi action par action.',
  ],
  references: [],
  exemples: [
    { arguments: [[[6000], [3000]], [[10000]]], attendu: -1000 },
    {
      arguments: [
        [[6000], ['']],
        [[2000], [4000]],
      ],
      attendu: 0,
    },
    { arguments: [[['']], [[10000]]], attendu: { echec: 'aucun-montant' } },
  ],
};
