/** Money is planned in the years of the action. */
import type { Action } from '../domain/action';
import { intervalOf } from '../domain/date-partielle';
import type { Financement } from '../domain/financement';
import { fr } from '../domain/typographie';
import { constat, defineRegle, nonControlable } from './define';
import type { Observe } from './define';
import { designate } from './designation';
import { indexFinancements } from './lignes-par-action';
import { requireTables } from './tables-requises';

export default defineRegle({
  id: 'FIN-05',
  gravite: 'avertissement',
  portee: 'financement',
  source: 'GK',
  enonce: fr`Les crédits d’une action sont prévus dans les années où elle a lieu.`,
  pourquoi: fr`Des crédits d’une autre année trahissent une date à revoir ou une ligne rattachée à la mauvaise action.`,
  aide: fr`Corrigez l’année du financement ou les dates de l’action.`,
  check: ({ classeur }) => {
    const absentes = requireTables(classeur, ['tActions', 'tFin']);
    if (absentes) return absentes;
    const financementsOf = indexFinancements(classeur);
    return classeur.actions.flatMap((action) => {
      const lignes = financementsOf(action);
      if (lignes.length === 0) return [];
      const annees = yearsOf(action);
      return annees === null ? [] : lignes.flatMap((ligne) => checkLigne(ligne, action, annees));
    });
  },
});

interface Annees {
  readonly debut: number;
  readonly fin: number;
}

/** Dates that are missing are the business of ACT-09: an end that is not known bounds nothing. */
function yearsOf(action: Action): Annees | null {
  const [debut, fin] = [intervalOf(action.debut), intervalOf(action.fin)];
  if (debut === null && fin === null) return null;
  return {
    debut: debut === null ? -Infinity : Number(debut.debut.slice(0, 4)),
    fin: fin === null ? Infinity : Number(fin.fin.slice(0, 4)),
  };
}

function checkLigne({ ref, annee }: Financement, action: Action, annees: Annees): Observe[] {
  const ecrite = annee.texte.trim();
  if (ecrite.startsWith('#')) return [];
  if (annee.valeur === null) {
    const nom = designate(action);
    const manque =
      ecrite === ''
        ? fr`L’année d’un financement de l’action ${nom} manque (Financements, ligne ${ref.ligne}).`
        : fr`L’année « ${ecrite} » d’un financement de l’action ${nom} ne se lit pas (Financements, ligne ${ref.ligne}).`;
    return [nonControlable(manque, ref)];
  }
  if (annee.valeur >= annees.debut && annee.valeur <= annees.fin) return [];
  return [constat(ref, 'annee', fr`Action ${designate(action)} : crédits en ${annee.valeur}, hors période.`)];
}
