/** Nobody is written twice for the same structure; one person may sign for several. */
import { groupBy } from '../domain/group-by';
import { toComparable } from '../domain/texte-comparable';
import { fr } from '../domain/typographie';
import { constat, defineRegle } from './define';
import { requireTables } from './tables-requises';

export default defineRegle({
  id: 'SIGN-06',
  gravite: 'info',
  portee: 'signataire',
  source: 'seed S4 (Thierry Lavit: 3 mandats)',
  enonce: fr`Une personne n’est écrite qu’une fois pour une même structure.`,
  pourquoi: fr`Signer pour plusieurs structures est permis ; deux fois pour la même, c’est une ligne de trop.`,
  aide: fr`Supprimez la ligne en double, seulement si la structure est bien la même.`,
  check: ({ classeur }) => {
    const absentes = requireTables(classeur, ['tSignataires']);
    if (absentes) return absentes;
    const nommes = classeur.signataires.filter(
      ({ personne, structure }) => personne.trim() !== '' && structure.trim() !== '',
    );
    const groupes = groupBy(
      nommes,
      ({ personne, structure }) => `${toComparable(personne)}\n${toComparable(structure)}`,
    );
    return [...groupes.values()].flatMap((lignes) => {
      const derniere = lignes.at(-1);
      if (derniere === undefined || lignes.length === 1) return [];
      const [personne, structure] = [derniere.personne.trim(), derniere.structure.trim()];
      const message = fr`« ${personne} » apparaît ${lignes.length} fois pour la même structure (« ${structure} »).`;
      return [constat(derniere.ref, 'personne', message)];
    });
  },
});
