/** Texts of the bar that undoes the last write. */
import { plural } from '../plural';
import { fr } from '../../domain/typographie';

export const annulation = {
  region: 'Dernière écriture',
  proposee: (titre: string, heure: string) =>
    heure === '' ? fr`Dernière écriture : « ${titre} ».` : fr`Dernière écriture : « ${titre} », à ${heure}.`,
  promesse: fr`L’annuler remet ce qui était là avant ; ce que vous avez changé depuis est gardé.`,
  annuler: 'Annuler',
  annulerCela: (titre: string) => fr`Annuler cette écriture : « ${titre} »`,
  masquer: 'Masquer',
  enCours: 'Annulation…',
  faite: (titre: string) => fr`« ${titre} » est annulé.`,
  cellules: (nombre: number) => plural(nombre, 'cellule rendue', 'cellules rendues'),
  lignes: (nombre: number) => plural(nombre, 'ligne retirée', 'lignes retirées'),
  feuilles: (nombre: number) => plural(nombre, 'feuille retirée', 'feuilles retirées'),
  colonnes: (nombre: number) => plural(nombre, 'colonne retirée', 'colonnes retirées'),
  rien: 'Il n’y avait rien à remettre.',
  gardees: 'Changé depuis, gardé tel quel',
} as const;
