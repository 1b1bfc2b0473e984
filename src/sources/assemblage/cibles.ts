/** Which territory a row speaks of, and whether it was asked for; and what the codes of the whole file look like. */
import type { Maille } from '../../domain/listes';
import type { IndexTerritoires } from '../../territories/index-territoires';
import { deuxCaracteresOf, isScientifique, mailleOf, parseCode, parseCodeDe } from '../csv/parse-code';
import type { CodeLu } from '../csv/parse-code';
import type { Releve } from '../define';
import { parseGeo } from '../en-ligne/geo-melodi';

/** A row belongs to a territory of today as itself, or as a piece of it: old commune, arrondissement, IRIS. */
export interface Cible {
  readonly cible: CodeLu;
  /** The code of the row. */
  readonly source: string;
}

const AUCUNE: readonly Cible[] = [];
const EXEMPLES = 3;

export class Cibles {
  readonly codes = new Set<string>();
  readonly mailles = new Set<Maille>();
  readonly millesimes = new Set<string>();
  /** Codes as written that are those of no territory: « Perpignan », "2,00E+08". */
  readonly etrangers: string[] = [];
  nombreEtrangers = 0;
  scientifiques = 0;
  /** Communes whose zero a spreadsheet has eaten. */
  zerosPerdus = 0;
  lignes = 0;
  private readonly deuxLus = new Set<string>();

  /** @param voulus null: nothing is kept, codes only are gathered. */
  constructor(
    private readonly voulus: ReadonlySet<string> | null,
    private readonly index: IndexTerritoires | undefined,
  ) {}

  of(releve: Releve): readonly Cible[] {
    const lu =
      releve.maille === undefined ? this.parse(releve.code) : parseCodeDe(releve.code, releve.maille);
    if (lu === null) {
      this.note(releve.code);
      return AUCUNE;
    }
    this.see(lu, releve);
    return lu.maille === 'commune' || lu.maille === 'IRIS'
      ? this.piecesOf(lu)
      : this.wholeOf(lu, releve.code);
  }

  /** Two characters are a département or a région: the whole file tells, once read. */
  isFaux({ code, maille }: { readonly code: string; readonly maille: Maille }, nom: string): boolean {
    if (maille === 'France' && this.deuxLus.has('1')) return this.lignes !== 1;
    if (maille !== 'département' && maille !== 'région') return false;
    const numero = code.replace('REG-', '');
    if (!this.deuxLus.has(numero) && !this.deuxLus.has(numero.replace(/^0/, ''))) return false;
    return maille !== deuxCaracteresOf([...this.deuxLus], nom);
  }

  /** Levels and codes of the file, now that two characters are told apart. */
  finish(nom: string): void {
    if (this.deuxLus.size === 0) return;
    const isMetropole = this.lignes === 1 && this.deuxLus.has('1');
    const deux = deuxCaracteresOf([...this.deuxLus], nom);
    this.mailles.add(isMetropole ? 'France' : deux);
    for (const brut of this.deuxLus) {
      const numero = brut.padStart(2, '0');
      this.codes.add(isMetropole ? 'FRANCE' : deux === 'région' ? `REG-${numero}` : numero);
    }
  }

  private parse(texte: string): CodeLu | null {
    const court = texte.trim();
    if (court.length <= 2 && /^(?:\d{1,2}|2[AB])$/i.test(court)) {
      this.deuxLus.add(court.toUpperCase());
      return { code: court.padStart(2, '0').toUpperCase(), maille: 'département' };
    }
    if (/^(?:METRO(?:POLE)?|FM?|FRANCE)$/i.test(court)) return { code: 'FRANCE', maille: 'France' };
    const lieu = court.includes('-') ? parseGeo(court) : null;
    return lieu === null ? parseCode(texte, 'département') : { code: lieu.code, maille: mailleOf(lieu.code) };
  }

  private see({ code, maille }: CodeLu, { code: brut, millesime, maille: forcee }: Releve): void {
    if (millesime !== null) this.millesimes.add(millesime);
    if (forcee === undefined && maille === 'département' && this.deuxLus.has(brut.trim().toUpperCase()))
      return;
    if (maille === 'commune' && /^\s*\d{4}\s*$/.test(brut)) this.zerosPerdus += 1;
    this.mailles.add(maille);
    this.codes.add(code);
  }

  private note(brut: string): void {
    if (isScientifique(brut)) this.scientifiques += 1;
    if (brut.trim() === '' || /^X+$/i.test(brut.trim()) || brut.trim() === '99999') return;
    this.nombreEtrangers += 1;
    if (this.etrangers.length < EXEMPLES) this.etrangers.push(brut.trim().slice(0, 30));
  }

  private wholeOf(lu: CodeLu, brut: string): readonly Cible[] {
    if (this.voulus === null) return AUCUNE;
    const candidats: CodeLu[] = [lu];
    if (lu.maille === 'département' && this.deuxLus.has(brut.trim().toUpperCase())) {
      candidats.push({ code: `REG-${lu.code}`, maille: 'région' });
      if (brut.trim() === '1') candidats.push({ code: 'FRANCE', maille: 'France' });
    }
    return candidats.flatMap((cible) =>
      this.voulus?.has(cible.code) === true ? [{ cible, source: lu.code }] : [],
    );
  }

  private piecesOf(lu: CodeLu): readonly Cible[] {
    if (this.voulus === null) return AUCUNE;
    const cibles: Cible[] = [];
    if (this.voulus.has(lu.code)) cibles.push({ cible: lu, source: lu.code });
    const code = lu.maille === 'IRIS' ? lu.code.slice(0, 5) : lu.code;
    const commune = this.index?.findCommune(code) ?? null;
    for (const autre of new Set([code, commune?.code ?? code, commune?.communeMere ?? code])) {
      if (autre !== lu.code && this.voulus.has(autre))
        cibles.push({ cible: { code: autre, maille: 'commune' }, source: lu.code });
    }
    return cibles;
  }
}
