/** Every collectivité that signs has voted: the date of its délibération is there. */
import { groupBy } from '../domain/group-by';
import { toComparable } from '../domain/texte-comparable';
import { fr } from '../domain/typographie';
import { isCollectivite } from './collectivites';
import { constat, defineRegle } from './define';
import { requireTables } from './tables-requises';

export default defineRegle({
  id: 'SIGN-04',
  gravite: 'avertissement',
  portee: 'signataire',
  source: 'seed S0 (June 2024)',
  enonce: fr`Chaque collectivité signataire a une date de délibération.`,
  pourquoi: fr`Sans délibération, l’élu qui signe n’y est pas autorisé et la convention peut être contestée.`,
  aide: fr`Saisissez la date et le numéro de la délibération dans la feuille Signataires.`,
  check: ({ classeur }) => {
    const absentes = requireTables(classeur, ['tSignataires']);
    if (absentes) return absentes;
    const collectivites = classeur.signataires.filter(
      (signataire) => signataire.structure.trim() !== '' && isCollectivite(signataire),
    );
    const parStructure = groupBy(collectivites, ({ structure }) => toComparable(structure));
    return [...parStructure.values()].flatMap((lignes) => {
      const [premiere] = lignes;
      const isVotee = lignes.some(({ date_deliberation }) => date_deliberation.texte.trim() !== '');
      if (premiere === undefined || isVotee) return [];
      const message = fr`Pas de délibération enregistrée pour « ${premiere.structure.trim()} ».`;
      return [constat(premiere.ref, 'date_deliberation', message)];
    });
  },
});
