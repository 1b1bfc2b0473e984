/** A territory's code as a public file or a spreadsheet writes it, as the index knows it. */
import type { Maille } from '../../domain/listes';

export interface CodeLu {
  readonly code: string;
  readonly maille: Maille;
}

/** What codes of two characters are in this file: nothing in the code itself tells a département from a région. */
export type DeuxCaracteres = 'département' | 'région';

/** Null for what is no territory of ours (unlocated, abroad, IRIS…). Excel eats the zero of "01001". */
export function parseCode(texte: string, deux: DeuxCaracteres): CodeLu | null {
  if (texte.length === 5 && texte !== '99999' && /^\d{5}$/.test(texte))
    return { code: texte, maille: 'commune' };
  const code = texte.trim().toUpperCase();
  if (code.length === 5)
    return /^(?:\d|2[AB])\d{3,4}$/.test(code) && code !== '99999' ? { code, maille: 'commune' } : null;
  if (/^\d{4}$/.test(code)) return { code: `0${code}`, maille: 'commune' };
  if (/^\d{9}$/.test(code)) return { code, maille: 'EPCI' };
  if (/^(?:\d{2}|2[AB])$/.test(code)) return { code: deux === 'région' ? `REG-${code}` : code, maille: deux };
  return /^97\d$/.test(code) ? { code, maille: 'département' } : null;
}

const REGIONS = new Set('01 02 03 04 06 11 24 27 28 32 44 52 53 75 76 84 93 94'.split(' '));
/** Fewer could be an extract of départements that happen to bear regions' numbers. */
const REGIONS_AU_MOINS = 12;

/** A file of regions holds regions' codes only, and most of them; the name settles an extract. */
export function deuxCaracteresOf(codes: readonly string[], nom: string): DeuxCaracteres {
  const courts = codes.filter((code) => code.length < 5 && code.trim().length === 2);
  if (!courts.every((code) => REGIONS.has(code.trim()))) return 'département';
  return courts.length >= REGIONS_AU_MOINS || /reg/i.test(nom) ? 'région' : 'département';
}
