/** Texts of the view « Mes actions » of the page « Contrôles ». */
import { fr } from '../../domain/typographie';
import { plural } from '../plural';

export const mesActions = {
  titre: 'Mes actions',
  but: 'Les actions d’un pilote, où elles en sont, et ce que les contrôles en disent.',
  lire: 'Lire le plan',
  lireBut: fr`Choisissez « Lire le plan » : les pilotes des actions vous seront proposés. Rien n’est écrit dans le classeur.`,
  lecture: 'Lecture du plan…',
  pilote: 'Pilote',
  pilotes: { aide: 'Personne ou structure. Ce choix reste sur cet ordinateur.' },
  choisir: 'Choisir un pilote',
  sansAction: fr`Le plan ne compte encore aucune action. Ajoutez une ligne dans la feuille « Actions » : elle apparaîtra ici avec son pilote.`,
  sansPilote: fr`Aucune action n’a de pilote. Renseignez « Structure pilote » ou « Pilote » dans la feuille « Actions » : chaque pilote retrouvera ici les siennes.`,
  invite: 'Choisissez un pilote pour voir ses actions.',
  disparu: (nom: string) =>
    fr`« ${nom} » ne pilote plus d’action dans ce classeur. Choisissez un autre pilote, ou vérifiez l’écriture de son nom.`,
  resume: (actions: number, retards: number, constats: number) =>
    [
      plural(actions, 'action'),
      retards === 0 ? 'aucune en retard' : fr`dont ${retards} en retard`,
      constats === 0 ? 'aucun constat' : plural(constats, 'constat'),
    ].join(', ') + '.',
  statut: 'Statut',
  echeance: 'Échéance',
  avancement: 'Avancement',
  axe: 'Axe',
  enRetard: 'en retard',
  sansIntitule: 'Action sans intitulé',
  sansConstat: 'Aucun constat.',
  aller: 'Aller à l’action',
  allerA: (nom: string) => fr`Aller à l’action ${nom}`,
} as const;
