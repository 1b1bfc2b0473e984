/** The convention has a start and an end. */
import { fr } from '../domain/typographie';
import { defineRegle } from './define';
import { constatRubrique, isRubriqueVide } from './rubriques';
import { requireTables } from './tables-requises';

export default defineRegle({
  id: 'CONV-02',
  gravite: 'erreur',
  portee: 'convention',
  source: 'seed S2 (start unknown)',
  enonce: fr`La convention a une date de début et une date de fin.`,
  pourquoi: fr`Toutes les échéances se lisent dans cette période : sans elle, les contrôles de dates restent non contrôlables.`,
  aide: fr`Saisissez la date dans la feuille Convention ; une année ou un mois suffit, avec sa précision.`,
  check: ({ classeur }) =>
    requireTables(classeur, ['tConvention']) ??
    (['debut', 'fin'] as const)
      .filter((cle) => isRubriqueVide(classeur, cle))
      .map((cle) =>
        constatRubrique(
          classeur,
          cle,
          fr`La date de ${cle === 'debut' ? 'début' : 'fin'} de la convention manque : les contrôles de dates ne peuvent pas être faits.`,
        ),
      ),
});
