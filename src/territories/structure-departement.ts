/** The Département as a structure that signs, where it bears that name. */
import { deDepartement } from './article-departement';

/** Another collectivity holds its powers, or part of them: Corse, Alsace, Lyon, Paris, Martinique, Guyane, Mayotte. */
const AUTRE_COLLECTIVITE = new Set(['2A', '2B', '67', '68', '69', '75', '972', '973', '976']);

/** @example structureDepartement('34', 'Hérault') // 'Département de l’Hérault' */
export function structureDepartement(code: string, nom: string): string | null {
  const estDepartement = /^(?:\d\d|97[14])$/.test(code);
  if (!estDepartement || nom === '' || AUTRE_COLLECTIVITE.has(code)) return null;
  return `Département ${deDepartement(code, nom)}`;
}
