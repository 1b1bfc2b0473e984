/** The keys of the pane itself: they work wherever the add-in opens. */
import { fr } from '../../domain/typographie';

export interface Touche {
  readonly touches: string;
  readonly effet: string;
}

export const TOUCHES_VOLET: readonly Touche[] = [
  { touches: 'F6', effet: fr`Passer de la feuille au volet, et du volet à la feuille.` },
  { touches: 'Tab', effet: fr`Aller au bouton ou au champ suivant ; avec Maj, au précédent.` },
  { touches: 'Flèches', effet: fr`D’un onglet à l’autre, d’une action à l’autre dans la frise.` },
  { touches: 'Entrée', effet: fr`Ouvrir, ou faire ce que dit le bouton.` },
  { touches: 'Échap', effet: fr`Fermer une liste, un menu ou une aide.` },
  { touches: fr`F8`, effet: fr`Dans « Contrôles », aller au constat suivant ; avec Maj, au précédent.` },
  {
    touches: fr`Alt + flèche`,
    effet: fr`Dans le tableau du plan, changer le statut de l’action où l’on est.`,
  },
];
