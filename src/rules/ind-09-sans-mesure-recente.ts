/** Every indicator was measured since the last copil. */
import { compareIntervals, intervalOf } from '../domain/date-partielle';
import type { IndicateurSuivi } from '../domain/indicateur';
import type { Mesure } from '../domain/mesure';
import { fr } from '../domain/typographie';
import { constat, defineRegle, nonControlable } from './define';
import type { Observe } from './define';
import { findDernierCopil } from './dernier-copil';
import type { Copil } from './dernier-copil';
import { designate } from './designation';
import { groupMesures, isMesuree } from './mesures';
import { tellDeQuand } from './quand';
import { requireTables } from './tables-requises';

export default defineRegle({
  id: 'IND-09',
  gravite: 'avertissement',
  portee: 'indicateur',
  source: 'W43',
  enonce: fr`Chaque indicateur a une mesure depuis le dernier comité de pilotage.`,
  pourquoi: fr`Présenter les mêmes chiffres deux séances de suite laisse croire que rien ne bouge.`,
  aide: fr`Relevez la valeur auprès du responsable de la collecte, ou saisissez « nd » si elle n’est pas disponible.`,
  check: ({ classeur, date }) => {
    const sansIndicateurs = requireTables(classeur, ['tIndic']);
    if (sansIndicateurs) return sansIndicateurs;
    if (classeur.indicateurs.length === 0) return [];
    const sansMesures = requireTables(classeur, ['tMesures']);
    if (sansMesures) return sansMesures;
    const copil = findDernierCopil(classeur, date);
    if (copil === null) {
      return [
        nonControlable(
          fr`Aucun comité de pilotage passé n’est daté (feuilles Calendrier et Réunions) : on ne sait pas depuis quand mesurer les indicateurs.`,
        ),
      ];
    }
    const mesuresOf = groupMesures(classeur);
    return classeur.indicateurs.flatMap((indicateur) =>
      checkIndicateur(indicateur, mesuresOf(indicateur).filter(isMesuree), copil),
    );
  },
});

function checkIndicateur(indicateur: IndicateurSuivi, mesures: readonly Mesure[], copil: Copil): Observe[] {
  const ordres = mesures.map(({ date }) => compareIntervals(intervalOf(date), copil.intervalle));
  if (ordres.includes('apres') || ordres.includes('egal')) return [];
  const [nom, quand] = [designate(indicateur), tellDeQuand(copil.date)];
  const douteuse = mesures[ordres.indexOf('indecis')];
  if (douteuse === undefined) {
    const message = fr`Aucune mesure de l’indicateur ${nom} depuis le comité de pilotage ${quand}.`;
    return [constat(indicateur.ref, 'code', message)];
  }
  const ecrite = douteuse.date.texte.trim();
  const manque =
    ecrite === ''
      ? fr`Une mesure de l’indicateur ${nom} n’est pas datée.`
      : fr`La mesure de l’indicateur ${nom} (« ${ecrite} ») peut être d’avant ou d’après le comité de pilotage ${quand}.`;
  return [nonControlable(manque, douteuse.ref)];
}
