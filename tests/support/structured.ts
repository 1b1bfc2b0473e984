/** A workbook structured once for all test files, then opened afresh in each test. */
import { loadExemple } from '../../examples';
import type { AtelierDocument } from '../../atelier/engine/document';
import type { HostOptions } from '../../atelier/host/host';
import { structureClasseur } from '../../src/commands';
import type { OptionsStructure } from '../../src/commands';
import { openAtelier } from './atelier';
import type { Atelier } from './atelier';
import { PLAN_CALCULE } from './plan-calcule';
import { expectValue } from './read-atelier';
import { cacheDocument } from './structured-cache';

const CONTENUS = {
  /** The sheets every workbook starts with, nothing in them. */
  base: () => ({}),
  /** All the sheets, nothing in them. */
  vide: () => ({ feuilles: 'toutes' }),
  /** Perpignan's document. */
  perpignan: () => ({ exemple: loadExemple('perpignan', { avecChiffres: false }) }),
  /** Perpignan's document with its public figures. */
  chiffres: () => ({ exemple: loadExemple('perpignan', { avecChiffres: true }) }),
  /** The small plan of `plan-calcule.ts`. */
  calcul: () => ({ feuilles: 'toutes', exemple: PLAN_CALCULE }),
} satisfies Record<string, () => OptionsStructure>;

export async function openStructured(
  contenu: keyof typeof CONTENUS,
  options?: HostOptions,
): Promise<Atelier> {
  return openAtelier(await cacheDocument(contenu, () => structure(CONTENUS[contenu]())), options);
}

async function structure(options: OptionsStructure): Promise<AtelierDocument> {
  const atelier = await openAtelier();
  try {
    expectValue(await structureClasseur(options));
    await atelier.engine.calculated();
    return atelier.engine.dump();
  } finally {
    atelier.close();
  }
}
