/** What somebody types for one argument of a formula → the argument they mean. */
import type { Parametre } from '../define';
import type { ArgumentFormule } from './ecrire';
import { isReference } from './references';

/** A cell, a range or a column is a reference; a number is one for a number; quotes make a text; the rest is a text, '' nothing. */
export function readSaisie(saisie: string, { type }: Pick<Parametre, 'type'>): ArgumentFormule {
  const texte = saisie.trim().replace(/^=/, '');
  if (texte === '') return null;
  const [, cite] = /^["«]\s*(.*?)\s*["»]$/s.exec(texte) ?? [];
  if (cite !== undefined) return cite;
  const nombre = /^-?\d+(?:[.,]\d+)?$/.test(texte) ? Number(texte.replace(',', '.')) : NaN;
  if (Number.isFinite(nombre)) return type === 'texte' ? texte : nombre;
  if (/[!:$[\]]|^[A-Z]{1,3}[1-9]\d*$/i.test(texte) && isReference(texte)) return { reference: texte };
  // Words are territories (« EPCI », « Perpignan »); a range can only be named.
  return type === 'plage' && isReference(texte) ? { reference: texte } : texte;
}
