/** A signed convention says when it was signed. */
import { fr } from '../domain/typographie';
import { defineRegle } from './define';
import { constatRubrique, isRubriqueVide } from './rubriques';
import { isSignee } from './signature';
import { requireTables } from './tables-requises';

export default defineRegle({
  id: 'CONV-12',
  gravite: 'avertissement',
  portee: 'convention',
  source: 'seed S2',
  enonce: fr`Une convention signée a une date de signature.`,
  pourquoi: fr`La date de signature dit ce qui relève d’un avenant et si la convention a un effet rétroactif.`,
  aide: fr`Saisissez la date de signature dans la feuille Convention ; un mois ou une année suffit, avec sa précision.`,
  check: ({ classeur, phase }) =>
    requireTables(classeur, ['tConvention']) ??
    (isSignee(classeur, phase) && isRubriqueVide(classeur, 'date_signature')
      ? [
          constatRubrique(
            classeur,
            'date_signature',
            fr`La date de signature n’est pas renseignée, alors que la convention est signée.`,
          ),
        ]
      : []),
});
