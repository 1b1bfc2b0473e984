/** What a CTG covers at least: petite enfance, jeunesse, parentalité and one more champ. */
import { CHAMPS_NATIONAUX } from '../../domain/listes';
import type { CodeChamp } from '../../domain/listes';

const SOCLE: readonly CodeChamp[] = ['PE', 'JEU', 'PAR'];

/** Names of the champs still missing, « un autre champ » among them; empty once the minimum is there. */
export function listChampsManquants(coches: readonly CodeChamp[]): string[] {
  const manquants = SOCLE.filter((code) => !coches.includes(code)).map((code) =>
    CHAMPS_NATIONAUX[code].toLowerCase(),
  );
  return coches.some((code) => !SOCLE.includes(code)) ? manquants : [...manquants, 'un autre champ'];
}
