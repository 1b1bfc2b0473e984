/** Texts of the page opened outside Excel. */
import { fr } from '../../domain/typographie';

export const horsExcel = {
  titre: 'Ce volet s’ouvre dans Excel',
  message: fr`Le Complément CTG structure, chiffre et contrôle le classeur d’une convention territoriale globale. Cette page est son volet : seule, dans un navigateur, elle n’a pas de classeur à lire.`,
  comment: 'Pour l’ouvrir',
  etapes: [
    'Ouvrez un classeur dans Excel (Windows, Mac ou Excel pour le web).',
    fr`Dans l’onglet « CTG » du ruban, choisissez « Volet ».`,
    fr`Si l’onglet « CTG » n’apparaît pas, demandez à votre service informatique d’installer le complément, ou ajoutez-le depuis « Accueil », « Compléments ».`,
  ],
} as const;
