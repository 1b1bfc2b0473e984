/** A champ without national code → the codes that its own words name: "Petite enfance" is PE; other wordings are to confirm. */
import { parseCodesChamps } from '../../domain/champ-retenu';
import { CODES_CHAMPS } from '../../domain/listes';
import type { CodeChamp } from '../../domain/listes';
import { SYNONYMES_LISTES } from '../../domain/synonymes-listes';
import { toComparable } from '../../domain/texte-comparable';

export interface CodesTrouves {
  readonly codes: readonly CodeChamp[];
  readonly aConfirmer: boolean;
}

/** `ecrits`: what the column of codes holds, that no code answers to; `libelle` speaks when it holds nothing. */
export function findCodesChamp(libelle: string, ecrits: readonly string[]): CodesTrouves | null {
  const saisis = ecrits.filter((mot) => mot.trim() !== '');
  if (saisis.length === 0) {
    const exacts = parseCodesChamps([libelle]);
    if (exacts.length > 0) return { codes: exacts, aConfirmer: false };
  }
  const lus = (saisis.length === 0 ? [libelle] : saisis).map(codeOf);
  const codes = CODES_CHAMPS.filter((code) => lus.includes(code));
  return lus.includes(null) || codes.length === 0 ? null : { codes, aConfirmer: true };
}

function codeOf(mot: string): CodeChamp | null {
  const cle = toComparable(mot);
  const synonymes = SYNONYMES_LISTES['champs'] ?? {};
  const trouves = CODES_CHAMPS.filter((code) =>
    (synonymes[code] ?? []).some((autre) => toComparable(autre) === cle),
  );
  return trouves.length === 1 ? (trouves[0] ?? null) : null;
}
