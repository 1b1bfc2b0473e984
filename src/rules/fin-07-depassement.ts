/** What was spent stays near what was planned. */
import type { Action } from '../domain/action';
import type { Financement } from '../domain/financement';
import { formatMontant } from '../domain/montant';
import { fr } from '../domain/typographie';
import { sumCouples } from '../evaluation';
import { constat, defineRegle, nonControlable } from './define';
import type { Observe } from './define';
import { designate } from './designation';
import { indexFinancements } from './lignes-par-action';
import { formatPourcent } from './nombres';
import { requireTables } from './tables-requises';

const PART_MAX = 1.1;

export default defineRegle({
  id: 'FIN-07',
  gravite: 'avertissement',
  portee: 'action',
  source: 'GK',
  enonce: fr`Le réalisé d’une action ne dépasse pas 110 % de son budget prévu.`,
  pourquoi: fr`Un dépassement se prépare avec les financeurs avant la séance, pas pendant.`,
  aide: fr`Vérifiez les montants, puis expliquez le dépassement dans le commentaire.`,
  check: ({ classeur }) => {
    const absentes = requireTables(classeur, ['tActions', 'tFin']);
    if (absentes) return absentes;
    const financementsOf = indexFinancements(classeur);
    return classeur.actions.flatMap((action) => checkAction(action, financementsOf(action)));
  },
});

function checkAction(action: Action, financements: readonly Financement[]): Observe[] {
  if (!financements.some(({ realise }) => (realise.valeur ?? 0) > 0)) return [];
  const nom = designate(action);
  const sansPrevu = financements.filter(
    ({ prevu, realise }) => prevu.valeur === null && (realise.valeur ?? 0) > 0,
  );
  const manques = sansPrevu.map(({ ref, realise }) =>
    nonControlable(
      fr`Le montant prévu manque à un financement de l’action ${nom} qui a ${formatMontant(realise.valeur ?? 0)} de réalisé.`,
      ref,
    ),
  );
  const sommes = sumCouples(
    financements.map(({ prevu, realise }) => ({ haut: realise.valeur, bas: prevu.valeur })),
  );
  if (sommes === null || sommes.haut <= 0 || sommes.bas < 0) return manques;
  const [premier] = financements.filter(({ realise }) => (realise.valeur ?? 0) > 0);
  const ref = premier?.ref ?? action.ref;
  if (sommes.bas === 0) {
    const message = fr`Action ${nom} : ${formatMontant(sommes.haut)} de réalisé pour un budget prévu de 0 €.`;
    return [...manques, constat(ref, 'realise', message)];
  }
  const part = sommes.haut / sommes.bas;
  if (part <= PART_MAX) return manques;
  return [
    ...manques,
    constat(ref, 'realise', fr`Action ${nom} : ${formatPourcent(part)} du budget prévu consommé.`),
  ];
}
