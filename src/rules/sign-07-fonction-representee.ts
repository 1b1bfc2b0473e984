/** Who signs for somebody else says what that person's function is. */
import { fr } from '../domain/typographie';
import { constat, defineRegle } from './define';
import { requireTables } from './tables-requises';

export default defineRegle({
  id: 'SIGN-07',
  gravite: 'info',
  portee: 'signataire',
  source: 'seed S4',
  enonce: fr`Une personne représentée est écrite avec sa fonction.`,
  pourquoi: fr`C’est la fonction de la personne représentée qui engage la structure, pas celle de qui tient le stylo.`,
  aide: fr`Remplissez la colonne « Fonction représentée » de la feuille Signataires.`,
  check: ({ classeur }) =>
    requireTables(classeur, ['tSignataires']) ??
    classeur.signataires
      .filter(
        ({ represente, fonction_representee }) =>
          represente.trim() !== '' && fonction_representee.trim() === '',
      )
      .map(({ ref, represente, personne }) => {
        const par = personne.trim() === '' ? '' : fr` par « ${personne.trim()} »`;
        return constat(
          ref,
          'fonction_representee',
          fr`Indiquez la fonction de la personne représentée${par} : « ${represente.trim()} ».`,
        );
      }),
});
