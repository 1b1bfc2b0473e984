/** A workbook structured once a test file, then opened afresh in each test. */
import { loadExemple } from '../../examples';
import type { AtelierDocument } from '../../atelier/engine/document';
import { structureClasseur } from '../../src/commands';
import { openAtelier } from './atelier';
import type { Atelier } from './atelier';
import { expectValue } from './read-atelier';

const documents = new Map<string, AtelierDocument>();

/** `contenu`: an empty structure, Perpignan's document, or its document with its public figures. */
export async function openStructured(contenu: 'vide' | 'perpignan' | 'chiffres'): Promise<Atelier> {
  const known = documents.get(contenu);
  if (known !== undefined) return openAtelier(structuredClone(known));
  const atelier = await openAtelier();
  const exemple =
    contenu === 'vide' ? null : loadExemple('perpignan', { avecChiffres: contenu === 'chiffres' });
  expectValue(await structureClasseur({ feuilles: 'toutes', ...(exemple === null ? {} : { exemple }) }));
  await atelier.engine.calculated();
  documents.set(contenu, atelier.engine.dump());
  return atelier;
}
