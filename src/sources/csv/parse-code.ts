/** A territory's code as a public file or a spreadsheet writes it, as the index knows it. */
import type { Maille } from '../../domain/listes';

export interface CodeLu {
  readonly code: string;
  readonly maille: Maille;
}

/** What codes of two characters are in this file: nothing in the code itself tells a département from a region. */
export type DeuxCaracteres = 'département' | 'région';

/** Null for what is no territory of ours (unlocated, abroad, placeholder…). Excel eats the zero of "01001". */
export function parseCode(texte: string, deux: DeuxCaracteres): CodeLu | null {
  if (texte.length === 5 && texte !== '99999' && /^\d{5}$/.test(texte))
    return { code: texte, maille: 'commune' };
  const code = cleanCode(texte);
  if (code.length === 5)
    return /^(?:\d|2[AB])\d{3,4}$/.test(code) && code !== '99999' ? { code, maille: 'commune' } : null;
  if (/^\d{4}$/.test(code)) return { code: `0${code}`, maille: 'commune' };
  if (/^\d{9}$/.test(code)) return { code, maille: 'EPCI' };
  if (/^(?:\d{2}|2[AB])$/.test(code)) return { code: deux === 'région' ? `REG-${code}` : code, maille: deux };
  if (/^QP\w{6}$/.test(code)) return { code, maille: 'QPV' };
  if (/^\d[\dAB]\d{7}$/.test(code)) return { code, maille: 'IRIS' };
  return /^97\d$/.test(code) ? { code, maille: 'département' } : null;
}

/** The code of a column whose level is known. */
export function parseCodeDe(texte: string, maille: Maille): CodeLu | null {
  const code = cleanCode(texte);
  if (maille === 'France') return { code: 'FRANCE', maille };
  if (/^X*$/.test(code) || code === '99999') return null;
  if (maille === 'région') {
    const numero = code.replace(/^REG-?/, '').padStart(2, '0');
    return /^\d\d$/.test(numero) ? { code: `REG-${numero}`, maille } : null;
  }
  if (maille === 'département') {
    const numero = code.padStart(2, '0');
    return /^(?:\d\d|2[AB]|97\d)$/.test(numero) ? { code: numero, maille } : null;
  }
  if (maille === 'EPCI') return /^\d{9}$/.test(code) ? { code, maille } : null;
  if (maille === 'IRIS') {
    const iris = code.padStart(9, '0');
    return /^\d[\dAB]\d{7}$/.test(iris) ? { code: iris, maille } : null;
  }
  if (maille === 'QPV') return /^Q[PN]\w{4,}$/.test(code) ? { code, maille } : null;
  const lu = parseCode(code, 'département');
  return lu?.maille === 'commune' ? lu : null;
}

/** Level of a code of ours. */
export function mailleOf(code: string): Maille {
  if (code === 'FRANCE') return 'France';
  if (code.startsWith('REG-')) return 'région';
  if (code.length === 9) return 'EPCI';
  return code.length <= 3 ? 'département' : 'commune';
}

/** « 66 136 », "66136.0" and "66136,0" are codes a spreadsheet took for numbers. */
function cleanCode(texte: string): string {
  return texte
    .replace(/[\s\u00A0\u202F'"]/g, '')
    .replace(/^(\d+)[.,]0+$/, '$1')
    .toUpperCase();
}

/** « 2,00027E+08 »: the digits are lost. */
export function isScientifique(texte: string): boolean {
  return /^\s*\d(?:[.,]\d+)?E\+?\d+\s*$/i.test(texte);
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
