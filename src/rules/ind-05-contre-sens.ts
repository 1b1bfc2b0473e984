/** The last measures of an indicator do not move against what is expected. */
import { compareDates, intervalOf } from '../domain/date-partielle';
import type { IndicateurSuivi } from '../domain/indicateur';
import type { Mesure } from '../domain/mesure';
import { fr } from '../domain/typographie';
import { constat, defineRegle, nonControlable } from './define';
import type { Observe } from './define';
import { designate } from './designation';
import { groupMesures } from './mesures';
import { formatNombre } from './nombres';
import { parseSens } from './sens-attendu';
import { requireTables } from './tables-requises';

export default defineRegle({
  id: 'IND-05',
  gravite: 'avertissement',
  portee: 'indicateur',
  source: 'GK',
  enonce: fr`Les deux dernières mesures d’un indicateur ne vont pas à l’inverse du sens attendu.`,
  pourquoi: fr`Le copil verra la courbe : mieux vaut arriver avec une explication.`,
  aide: fr`Commentez la dernière mesure, ou vérifiez que le sens attendu est le bon.`,
  check: ({ classeur }) => {
    const sansIndicateurs = requireTables(classeur, ['tIndic']);
    if (sansIndicateurs) return sansIndicateurs;
    if (classeur.indicateurs.length === 0) return [];
    const sansMesures = requireTables(classeur, ['tMesures']);
    if (sansMesures) return sansMesures;
    const mesuresOf = groupMesures(classeur);
    return classeur.indicateurs.flatMap((indicateur) => checkIndicateur(indicateur, mesuresOf(indicateur)));
  },
});

/** « Maintien » goes neither way, and a measure with a comment says why it moved. */
function checkIndicateur(indicateur: IndicateurSuivi, mesures: readonly Mesure[]): Observe[] {
  const sens = parseSens(indicateur.sens);
  if (sens === null || sens === 'maintien') return [];
  const chiffrees = mesures.filter(({ valeur, date }) => valeur.valeur !== null && intervalOf(date) !== null);
  const [avant, derniere] = [...chiffrees].sort(compareFins).slice(-2);
  if (avant === undefined || derniere === undefined) return [];
  const [v1, v2] = [avant.valeur.valeur ?? 0, derniere.valeur.valeur ?? 0];
  if (v1 === v2) return [];
  const nom = designate(indicateur);
  if (compareDates(avant.date, derniere.date) !== 'avant') {
    const manque = fr`Les dates des deux dernières mesures de l’indicateur ${nom} ne disent pas laquelle vient après l’autre.`;
    return [nonControlable(manque, derniere.ref)];
  }
  if (sens === 'hausse' ? v2 > v1 : v2 < v1) return [];
  if (derniere.commentaire.trim() !== '') return [];
  const valeurs = `de ${formatNombre(v1)} à ${formatNombre(v2)}`;
  const message = fr`Indicateur ${nom} : les deux dernières mesures (${valeurs}) vont à l’inverse du sens attendu (${sens}).`;
  return [constat(derniere.ref, 'valeur', message)];
}

function compareFins(a: Mesure, b: Mesure): number {
  const [fin, autre] = [intervalOf(a.date)?.fin ?? '', intervalOf(b.date)?.fin ?? ''];
  if (fin === autre) return 0;
  return fin < autre ? -1 : 1;
}
