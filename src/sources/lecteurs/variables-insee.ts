/** The names of Insee's variables: a stem and the year, before it ("P22_POP") or after ("MED21"). */
import type { Famille } from '../../indicators/define';
import type { VariableBrute } from '../define';

export interface ThemeTrouve {
  readonly famille: Famille;
  /** Years on two digits, ascending. */
  readonly annees: readonly string[];
  /** A few of its columns, as found. */
  readonly exemples: readonly string[];
  /** Filosofi's declared income: not the standard of living. */
  readonly declare: boolean;
  /** The raw variable a column holds; null when it is none of this theme. */
  readonly toVariable: (colonne: string) => VariableBrute | null;
}

/** Stems of Filosofi; the year follows. Order matters: "TP60AGE1" before "TP60". */
const FILOSOFI =
  /^(?:DISP_|DEC_)?(NBMENFISC|NBPERSMENFISC|NBMEN|NBPERS|NBUC|MED|PIMP|TP60AGE\d|TP60TOL\d|TP60Q2|TP60IP|TP60|TP50|TP40|PACT|PTSA|PCHO|PBEN|PPEN|PPAT|PAUT|PMIMP|PPSOC|PPFAM|PPMINI|PPLOGT|PIMPOT|Q1|Q2|Q3|D[1-9]|RD|GI|S80S20|INCER|NOTE)_?(\d\d)$/;
/** What tells a file of Filosofi; counts of households alone do not. */
const PROPRES_FILOSOFI = /^(?:DISP_|DEC_)?(?:MED|TP60|Q2|GI|PPSOC|PPFAM|PPMINI|PPLOGT|PIMP|PACT|D1|D9|RD)/;
const RECENSEMENT = /^([PC])(\d\d)_([A-Z0-9_]+)$/;
const ETAT_CIVIL = /^(NAISD|DECESD)(\d\d)$/;

export function themesOf(colonnes: readonly string[]): readonly ThemeTrouve[] {
  return [filosofi(colonnes), recensement(colonnes), etatCivil(colonnes)].filter((theme) => theme !== null);
}

function filosofi(colonnes: readonly string[]): ThemeTrouve | null {
  const trouvees = colonnes.filter((nom) => FILOSOFI.test(nom));
  if (!trouvees.some((nom) => PROPRES_FILOSOFI.test(nom))) return null;
  const declare =
    trouvees.some((nom) => nom.startsWith('DEC_') || /^(?:PMIMP|PAUT)\d\d$/.test(nom)) &&
    !trouvees.some((nom) => /^(?:DISP_)?(?:PPSOC|PIMPOT|TP60)/.test(nom));
  return {
    famille: 'filosofi',
    annees: years(trouvees, FILOSOFI, 2),
    exemples: trouvees.slice(0, 3),
    declare,
    toVariable: (colonne) => {
      const [, tige = '', aa] = FILOSOFI.exec(colonne) ?? [];
      return aa === undefined ? null : brute(tige, 'filosofi', `${tige}{aa}`, uniteFilosofi(tige));
    },
  };
}

function recensement(colonnes: readonly string[]): ThemeTrouve | null {
  const trouvees = colonnes.filter((nom) => RECENSEMENT.test(nom));
  if (trouvees.length === 0) return null;
  return {
    famille: 'recensement',
    annees: years(trouvees, RECENSEMENT, 2),
    exemples: trouvees.slice(0, 3),
    declare: false,
    toVariable: (colonne) => {
      const [, type = '', , tige] = RECENSEMENT.exec(colonne) ?? [];
      return tige === undefined
        ? null
        : brute(`${type}_${tige}`, 'recensement', `${type}{aa}_${tige}`, uniteRecensement(tige));
    },
  };
}

/** Births and deaths between two censuses ("NAIS1621") come with the census; yearly ones are the état civil. */
function etatCivil(colonnes: readonly string[]): ThemeTrouve | null {
  const trouvees = colonnes.filter((nom) => ETAT_CIVIL.test(nom));
  if (trouvees.length === 0) return null;
  return {
    famille: 'etat-civil',
    annees: years(trouvees, ETAT_CIVIL, 2),
    exemples: trouvees.slice(0, 3),
    declare: false,
    toVariable: (colonne) => {
      const [, tige = '', aa] = ETAT_CIVIL.exec(colonne) ?? [];
      return aa === undefined
        ? null
        : brute(tige, 'etat-civil', `${tige}{aa}`, tige === 'NAISD' ? 'naissances' : 'décès');
    },
  };
}

/** The names a column answers to, in upper case: as written, and as the same figure is named in other files. */
export function canonOf(nom: string, anneeFilosofi: string): readonly string[] {
  if (nom === 'RD' && anneeFilosofi !== '') return [`RD${anneeFilosofi}`];
  const [, tige, aa] = FILOSOFI.exec(nom) ?? [];
  if (tige === undefined || aa === undefined || nom.startsWith('DEC_')) return [nom];
  const alias = ALIAS[tige];
  return alias === undefined ? [nom, `${tige}${aa}`] : [nom, `${tige}${aa}`, `${alias}${aa}`];
}

const ALIAS: Readonly<Record<string, string>> = {
  NBMEN: 'NBMENFISC',
  NBPERS: 'NBPERSMENFISC',
  Q2: 'MED',
  MED: 'Q2',
};

function years(noms: readonly string[], forme: RegExp, groupe: number): readonly string[] {
  return [...new Set(noms.flatMap((nom) => forme.exec(nom)?.[groupe] ?? []))].sort();
}

function brute(nom: string, famille: Famille, variable: string, unite: string): VariableBrute {
  return { nom, famille, variable, unite };
}

function uniteFilosofi(tige: string): string {
  if (/^NBMEN/.test(tige)) return 'ménages';
  if (/^NBPERS/.test(tige)) return 'personnes';
  if (/^(?:MED|Q[123]|D[1-9]|TP60Q2)$/.test(tige)) return '€';
  if (/^(?:RD|S80S20)$/.test(tige)) return 'rapport';
  if (tige === 'GI') return 'indice';
  return /^NBUC|^NOTE|^INCER/.test(tige) ? '' : '%';
}

function uniteRecensement(tige: string): string {
  if (/^(?:LOG|RP|RSECOCC|LOGVAC|MAISON|APPART)/.test(tige)) return 'logements';
  if (/^(?:MEN|MENPSEUL|MENFAM)/.test(tige)) return 'ménages';
  if (/^(?:FAM|COUP|HMONO|FMONO|NE24)/.test(tige)) return 'familles';
  return /^(?:POP|PMEN|ACT|CHOM|NSCOL|SCOL|H\d|F\d)/.test(tige) ? 'personnes' : '';
}
