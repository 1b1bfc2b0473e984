/** The convention says what it is called, where it applies and with which Caf. */
import type { CleRubrique } from '../domain/convention';
import { fr } from '../domain/typographie';
import { defineRegle } from './define';
import { constatRubrique, isRubriqueVide, labelOfRubrique } from './rubriques';
import { requireTables } from './tables-requises';

const REQUISES: readonly CleRubrique[] = ['intitule', 'territoire', 'caf', 'departement'];

export default defineRegle({
  id: 'CONV-01',
  gravite: 'erreur',
  portee: 'convention',
  source: 'GK',
  enonce: fr`L’intitulé, le territoire, la Caf et le département de la convention sont renseignés.`,
  pourquoi: fr`Sans eux, le copil ne sait pas de quelle convention on lui parle et les chiffres publics ne peuvent pas être rattachés au territoire.`,
  aide: fr`Remplissez la rubrique dans la feuille Convention.`,
  check: ({ classeur }) =>
    requireTables(classeur, ['tConvention']) ??
    REQUISES.filter((cle) => isRubriqueVide(classeur, cle)).map((cle) =>
      constatRubrique(
        classeur,
        cle,
        fr`« ${labelOfRubrique(cle)} » n’est pas renseigné dans la feuille Convention.`,
      ),
    ),
});
