/** The codes of axes, objectives, actions and indicators, those of the workbook and those being added: found, or given. */
import { isMotAbsence } from '../domain/mot-absence';
import { toComparable } from '../domain/texte-comparable';
import { isSameButSlips } from '../domain/distance';
import type { Existants } from './existants';
import { isCodeSeul, parseCodeIntitule } from './parse-code-intitule';

export interface Coded {
  readonly code: string;
  readonly intitule: string;
}

export interface RegistreCodes {
  has(code: string): boolean;
  findCode(code: string): Coded | null;
  findIntitule(intitule: string): Coded | null;
  add(coded: Coded): void;
  /** The first free code of a series: "1.1", "1.2"… */
  nextCode(serie: (rang: number) => string): string;
  all(): readonly Coded[];
}

export function createRegistreCodes(existants: Existants, table: string): RegistreCodes {
  const connus: Coded[] = (existants.lignes.get(table) ?? []).map(({ code = '', intitule = '' }) => ({
    code,
    intitule,
  }));
  const parCode = new Map(connus.map((coded) => [cleCode(coded.code), coded]));
  const parIntitule = new Map(connus.map((coded) => [toComparable(coded.intitule), coded]));
  const rangs = new Map<string, number>();
  const essayes = new Map<string, { readonly taille: number; readonly trouve: Coded | null }>();
  /** Titles are compared letter by letter once, not once a row that says them. */
  const findSlip = (cle: string): Coded | null => {
    const essaye = essayes.get(cle);
    if (essaye?.taille === connus.length) return essaye.trouve;
    const proche = [...parIntitule].find(([autre]) => isSameButSlips(autre, cle));
    const trouve = proche?.[1] ?? null;
    essayes.set(cle, { taille: connus.length, trouve });
    return trouve;
  };
  return {
    has: (code) => parCode.has(cleCode(code)),
    findCode: (code) => (code === '' ? null : (parCode.get(cleCode(code)) ?? null)),
    findIntitule(intitule) {
      const cle = toComparable(intitule);
      if (cle === '') return null;
      return parIntitule.get(cle) ?? (cle.length < 12 ? null : findSlip(cle));
    },
    add(coded) {
      connus.push(coded);
      if (coded.code !== '' && !parCode.has(cleCode(coded.code))) parCode.set(cleCode(coded.code), coded);
      const cle = toComparable(coded.intitule);
      if (cle !== '' && !parIntitule.has(cle)) parIntitule.set(cle, coded);
    },
    nextCode(serie) {
      const cle = serie(0);
      let rang = (rangs.get(cle) ?? 0) + 1;
      while (parCode.has(cleCode(serie(rang)))) rang += 1;
      rangs.set(cle, rang);
      return serie(rang);
    },
    all: () => connus,
  };
}

/** What a link says: nothing, a code alone, or a code and a title. */
export function readLien(texte: string): Coded | null {
  if (texte === '' || isMotAbsence(texte)) return null;
  if (isCodeSeul(texte)) return { code: texte.replace(/\.$/, '').toUpperCase(), intitule: '' };
  const { code, intitule } = parseCodeIntitule(texte);
  return { code, intitule };
}

function cleCode(code: string): string {
  return toComparable(code).replace(/\.$/, '');
}
