/** A measure is dated after the reference, and not in the future. */
import { compareIntervals, formatDate, intervalOf, isDateVide } from '../domain/date-partielle';
import type { IndicateurSuivi } from '../domain/indicateur';
import type { Mesure } from '../domain/mesure';
import { fr } from '../domain/typographie';
import { constat, defineRegle, nonControlable } from './define';
import type { Observe } from './define';
import { designate } from './designation';
import { groupMesures, isMesuree } from './mesures';
import { tellDeQuand } from './quand';
import { requireTables } from './tables-requises';

export default defineRegle({
  id: 'IND-10',
  gravite: 'avertissement',
  portee: 'indicateur',
  source: 'GK',
  enonce: fr`Une mesure est datée d’après la référence, et d’avant la date du copil.`,
  pourquoi: fr`Une date impossible place la mesure au mauvais endroit de la courbe.`,
  aide: fr`Corrigez la date de la mesure, ou celle de la référence.`,
  check: ({ classeur, date }) => {
    const sansIndicateurs = requireTables(classeur, ['tIndic']);
    if (sansIndicateurs) return sansIndicateurs;
    if (classeur.indicateurs.length === 0) return [];
    const sansMesures = requireTables(classeur, ['tMesures']);
    if (sansMesures) return sansMesures;
    const mesuresOf = groupMesures(classeur);
    return classeur.indicateurs.flatMap((indicateur) =>
      mesuresOf(indicateur)
        .filter(isMesuree)
        .flatMap((mesure) => checkMesure(mesure, indicateur, date)),
    );
  },
});

function checkMesure({ ref, date }: Mesure, indicateur: IndicateurSuivi, jour: string): Observe[] {
  const nom = designate(indicateur);
  if (isDateVide(date)) return [nonControlable(fr`Une mesure de l’indicateur ${nom} n’est pas datée.`, ref)];
  const prise = intervalOf(date);
  if (prise === null) {
    const manque = fr`La date « ${date.texte.trim()} » d’une mesure de l’indicateur ${nom} ne se lit pas.`;
    return [nonControlable(manque, ref)];
  }
  const debut = fr`Mesure ${tellDeQuand(date)} incohérente pour l’indicateur ${nom}`;
  if (prise.debut > jour) return [constat(ref, 'date', fr`${debut} : elle est dans le futur.`)];
  const reference = intervalOf(indicateur.date_reference);
  if (reference === null || compareIntervals(prise, reference) !== 'avant') return [];
  const quand = formatDate(indicateur.date_reference);
  return [constat(ref, 'date', fr`${debut} : elle est avant la référence (${quand}).`)];
}
