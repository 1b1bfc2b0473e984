/** The convention has axes. */
import { fr } from '../domain/typographie';
import { constatGlobal, defineRegle } from './define';
import { requireTables } from './tables-requises';

export default defineRegle({
  id: 'AXE-04',
  gravite: 'erreur',
  portee: 'axe',
  source: 'S0 (axes exist but are not listed)',
  enonce: fr`La convention a au moins un axe stratégique.`,
  pourquoi: fr`Les axes portent les objectifs et les actions : sans eux, le copil ne peut pas lire le plan ni en voir l’avancement.`,
  aide: fr`Saisissez les axes adoptés dans la feuille Axes.`,
  check: ({ classeur }) =>
    requireTables(classeur, ['tAxes']) ??
    (classeur.axes.length > 0
      ? []
      : [constatGlobal('tAxes', 'intitule', fr`Aucun axe stratégique n’est saisi.`)]),
});
