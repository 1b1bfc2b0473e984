/** The controls as a Markdown table, for the README and the guide. */
import { LIBELLES_PHASES, PHASES } from '../domain/listes';
import { phasesOf } from './phases';
import { REGLES } from './regles';
import { describeSource } from './sources';

/** One line a control: its id, weight, what must hold, when it is on, and where it comes from. */
export function renderReglesTable(): string {
  const entete = ['Contrôle', 'Gravité', 'Ce qui doit être vrai', 'Phases', 'Source'];
  const lignes = REGLES.map((regle) => [
    regle.id,
    regle.gravite,
    regle.enonce,
    describePhases(phasesOf(regle)),
    describeSource(regle.source),
  ]);
  return [entete, entete.map(() => '---'), ...lignes].map(toLigne).join('\n');
}

function describePhases(phases: ReturnType<typeof phasesOf>): string {
  return phases.length === PHASES.length
    ? 'toutes'
    : phases.map((phase) => LIBELLES_PHASES[phase]).join(', ');
}

function toLigne(cellules: readonly string[]): string {
  return `| ${cellules.map((cellule) => cellule.replaceAll('|', '\\|')).join(' | ')} |`;
}
