/** The Caf a département deduces: one Caf a département, except where its name cannot be told without doubt. */
import { deDepartement } from './article-departement';

/**
 * Left for people to name: caisses communes de sécurité sociale (Hautes-Alpes, Lozère), a département that had two
 * Cafs (Pyrénées-Atlantiques), and Mayotte, whose family benefits are managed with another caisse.
 */
const A_NOMMER = new Set(['05', '48', '64', '976']);

/** @example cafOf('34', 'Hérault') // 'Caf de l’Hérault' */
export function cafOf(codeDepartement: string, nom: string): string | null {
  const estDepartement = /^(?:\d\d|2[AB]|97[1-46])$/.test(codeDepartement);
  if (!estDepartement || nom === '' || A_NOMMER.has(codeDepartement)) return null;
  return `Caf ${deDepartement(codeDepartement, nom)}`;
}
