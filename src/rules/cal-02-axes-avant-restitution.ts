/** Tells that the axes were adopted before the diagnostic was given back: allowed, and worth knowing. */
import { compareDates, formatDate } from '../domain/date-partielle';
import type { Etape } from '../domain/etape';
import { toComparable } from '../domain/texte-comparable';
import { fr } from '../domain/typographie';
import { constat, defineRegle, nonControlable } from './define';
import type { Observe } from './define';
import { requireTables } from './tables-requises';

export default defineRegle({
  id: 'CAL-02',
  gravite: 'info',
  portee: 'etape',
  source: 'seed S0',
  enonce: fr`Des axes adoptés avant la restitution du diagnostic sont signalés.`,
  pourquoi: fr`C’est permis, mais le copil peut demander sur quel diagnostic les axes s’appuient.`,
  aide: fr`Rien à corriger si le calendrier est exact ; sinon, rectifiez la date de l’étape.`,
  check: ({ classeur }) => {
    const absentes = requireTables(classeur, ['tCalendrier']);
    if (absentes) return absentes;
    const restitutions = classeur.etapes.filter((etape) => hasEtape(etape, 'restitution'));
    if (restitutions.length === 0) return [];
    return classeur.etapes
      .filter((etape) => hasEtape(etape, 'axes') && !hasEtape(etape, 'restitution'))
      .flatMap((axes) => checkAdoption(axes, restitutions));
  },
});

/** One restitution before the axes, or the same day, is enough. */
function checkAdoption(axes: Etape, restitutions: readonly Etape[]): Observe[] {
  const ordres = restitutions.map((restitution) => compareDates(axes.date, restitution.date));
  if (ordres.some((ordre) => ordre === 'apres' || ordre === 'egal')) return [];
  if (ordres.every((ordre) => ordre === 'avant')) {
    return [constat(axes.ref, 'date', fr`Les axes ont été adoptés avant la restitution du diagnostic.`)];
  }
  const dates = [axes, ...restitutions].map(({ date }) => fr`« ${formatDate(date)} »`).join(', ');
  return [
    nonControlable(
      fr`Les dates des axes et de la restitution ne permettent pas de dire laquelle précède : ${dates}.`,
      axes.ref,
    ),
  ];
}

function hasEtape(etape: Etape, nom: string): boolean {
  return etape.etapes.some((mot) => toComparable(mot) === nom);
}
