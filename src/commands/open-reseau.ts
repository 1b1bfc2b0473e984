/** The network of live sources, opened once: its pace is counted across loadings. */
import { createPortNavigateur, createReseau } from '../sources/en-ligne';
import type { Reseau } from '../sources/en-ligne';

let ouvert: Reseau | null = null;

export function reseau(): Reseau {
  ouvert ??= createReseau(createPortNavigateur());
  return ouvert;
}
