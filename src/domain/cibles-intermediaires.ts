/** Intermediate targets of an indicator, as one cell holds them: « 2025 : 12 ; 2026 : 20 ». */
import { intervalOf, parseDatePartielle } from './date-partielle';
import type { Intervalle } from './date-partielle';
import { parseNombre } from './nombre-lu';

export interface CibleIntermediaire {
  readonly quand: Intervalle;
  readonly valeur: number;
  /** As typed. */
  readonly texte: string;
}

export interface CiblesLues {
  readonly cibles: readonly CibleIntermediaire[];
  /** The parts of the cell that say no date and value: kept as typed, never guessed. */
  readonly illisibles: readonly string[];
}

const ETAPE = /^(.+?)\s*(?::|=|→)\s*([^:=→]+)$/;

export function parseCiblesIntermediaires(cellule: string): CiblesLues {
  const cibles: CibleIntermediaire[] = [];
  const illisibles: string[] = [];
  for (const morceau of cellule.split(/[;\n]/)) {
    const texte = morceau.trim();
    if (texte === '') continue;
    const cible = parseEtape(texte);
    if (cible === null) illisibles.push(texte);
    else cibles.push(cible);
  }
  return { cibles, illisibles };
}

function parseEtape(texte: string): CibleIntermediaire | null {
  const [, quand = '', combien = ''] = ETAPE.exec(texte) ?? [];
  const intervalle = intervalOf(parseDatePartielle(quand, ''));
  const { valeur } = parseNombre(combien);
  return intervalle === null || valeur === null ? null : { quand: intervalle, valeur, texte };
}
