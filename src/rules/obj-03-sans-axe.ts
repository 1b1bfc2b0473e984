/** Every objective belongs to an axis that exists. */
import type { Objectif } from '../domain/objectif';
import { fr } from '../domain/typographie';
import { constat, defineRegle } from './define';
import { designate } from './designation';
import { findOrphelines, indexReferences } from './references';
import { requireTables } from './tables-requises';

export default defineRegle({
  id: 'OBJ-03',
  gravite: 'erreur',
  portee: 'objectif',
  source: 'R12 ParentActionNotFound',
  enonce: fr`Chaque objectif est rattaché à un axe qui existe.`,
  pourquoi: fr`Un objectif sans axe n’apparaît dans aucune synthèse par axe présentée au copil.`,
  aide: fr`Indiquez le code d’un axe de la feuille Axes dans la colonne de l’axe de l’objectif.`,
  check: ({ classeur }) => {
    const absentes = requireTables(classeur, ['tObjectifs', 'tAxes']);
    if (absentes) return absentes;
    const axes = indexReferences(classeur.axes);
    return classeur.objectifs
      .filter(({ axe }) => axe.trim() === '' || findOrphelines(axe, axes).length > 0)
      .map((objectif) => constat(objectif.ref, 'axe', sentence(objectif)));
  },
});

function sentence(objectif: Objectif): string {
  const axe = objectif.axe.trim() === '' ? 'aucun axe indiqué' : fr`« ${objectif.axe.trim()} »`;
  return fr`L’objectif ${designate(objectif)} n’est rattaché à aucun axe existant (${axe}).`;
}
