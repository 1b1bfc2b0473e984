/** The sentences printed beside the figures of a group of actions: what was counted, of how many, and what was left out. */
import type { StatutAction } from '../domain/listes';
import { formatNombre } from '../domain/nombre-ecrit';
import { fr } from '../domain/typographie';
import type { PartAction } from './avancement-action';

/** « 7 actions sur 9 ». */
export function tellSur(utilises: number, comptes: number, un: string, plusieurs: string): string {
  return `${formatNombre(utilises)} ${utilises > 1 ? plusieurs : un} sur ${formatNombre(comptes)}`;
}

export function tellActions(utilises: number, comptes: number): string {
  return tellSur(utilises, comptes, 'action', 'actions');
}

/** « hors compte : 1 abandonnée, 2 reportées, 1 sans statut lu »; '' when all count. */
export function tellHorsCompte(parts: readonly PartAction[], avecSansStatut: boolean): string {
  const combien = (statut: StatutAction | null): number =>
    parts.filter((part) => part.statut === statut).length;
  const morceaux = [
    ...some(combien('Abandonnée'), 'abandonnée', 'abandonnées'),
    ...some(combien('Reportée'), 'reportée', 'reportées'),
    ...(avecSansStatut ? some(combien(null), 'sans statut lu', 'sans statut lu') : []),
  ];
  return morceaux.length === 0 ? '' : fr`hors compte : ${morceaux.join(', ')}`;
}

function some(combien: number, un: string, plusieurs: string): string[] {
  return combien === 0 ? [] : [`${combien} ${combien > 1 ? plusieurs : un}`];
}

/** Joins what there is: « … ; … ». */
export function joinPhrases(...phrases: readonly string[]): string {
  return phrases.filter((phrase) => phrase !== '').join(fr` ; `);
}
