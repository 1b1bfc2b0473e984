/** Missing, doubled or unusable codes → codes that can be cited; what cites them follows when it can only mean one row. */
import type { Classeur } from '../../domain/classeur';
import { createNumeros, proposeCodes } from '../../domain/codes-proposes';
import { groupBy } from '../../domain/group-by';
import type { Numeros } from '../../domain/codes-proposes';
import type { Reparation } from '../../domain/reparation';
import { toComparable } from '../../domain/texte-comparable';
import { fr } from '../../domain/typographie';
import type { Enregistrement } from '../../domain/valeurs';
import type { ContexteControle, Repair } from '../define';
import { followCitations, indexCitations } from './citations';
import type { TableCitee } from './citations';
import { newRetouche, replaceCellule } from './replace-cellule';

interface Codee extends Enregistrement {
  readonly code: string;
  readonly intitule: string;
}

interface Prepare<T extends Codee> {
  readonly lignes: readonly T[];
  readonly citations: ReturnType<typeof indexCitations>;
  /** Codes taken, old and new, as they compare. */
  readonly pris: ReadonlySet<string>;
  /** Row → its new code. */
  readonly nouveaux: ReadonlyMap<number, string>;
  readonly groupes: ReadonlyMap<string, readonly T[]>;
}

/** `isCode` says whether a code can be cited. */
export function repairCodes(table: TableCitee, isCode: (code: string) => boolean): Repair {
  return ({ classeur }: ContexteControle) => {
    const prepare = prepareCodes(classeur, table, isCode);
    const parLigne = new Map(prepare.lignes.map((ligne) => [ligne.ref.ligne, ligne]));
    return ({ ref, champ }) => {
      const ligne = champ === 'code' ? parLigne.get(ref?.ligne ?? -1) : undefined;
      if (ligne === undefined) return null;
      if (ligne.code.trim() === '') return writeMissing(ligne, prepare);
      const groupe = prepare.groupes.get(toComparable(ligne.code)) ?? [];
      return groupe.length > 1 ? renumber(groupe, prepare) : clean(ligne, prepare, isCode);
    };
  };
}

/** New codes are chosen together: none serves twice, and a code known before is never given again. */
function prepareCodes(
  classeur: Classeur,
  table: TableCitee,
  isCode: (code: string) => boolean,
): Prepare<Codee> {
  const { axes, objectifs, actions } = classeur;
  const lignes: readonly Codee[] = table === 'tAxes' ? axes : actions;
  const codes = [...axes, ...objectifs, ...actions].map(({ code }) => code.trim());
  const [numeros, pris] = [createNumeros(codes), new Set(codes.map(toComparable))];
  const groupes = groupBy(lignes, ({ code }) => toComparable(code));
  const nouveaux = new Map<number, string>();
  for (const [cle, groupe] of groupes) {
    if (cle === '' || groupe.length < 2) continue;
    for (const { ref, code } of groupe.slice(1)) {
      const nouveau = codeAfter(code.trim(), numeros);
      if (!isCode(nouveau)) continue;
      numeros.add(nouveau);
      pris.add(toComparable(nouveau));
      nouveaux.set(ref.ligne, nouveau);
    }
  }
  const renumerotees = actions.map((action) => ({
    ...action,
    code: (table === 'tActions' ? nouveaux.get(action.ref.ligne) : undefined) ?? action.code,
  }));
  for (const { ref, code } of proposeCodes({ axes, objectifs, actions: renumerotees })) {
    pris.add(toComparable(code));
    if (ref.table === table && isCode(code)) nouveaux.set(ref.ligne, code);
  }
  return { lignes, citations: indexCitations(classeur, table), pris, nouveaux, groupes };
}

/** "A1" → "A4" when A3 is the last; "PE" → "PE-2". */
function codeAfter(code: string, numeros: Numeros): string {
  const prefixe = code.replace(/\d+$/, '');
  if (prefixe !== code) return numeros.next(prefixe);
  numeros.add(`${code}-1`);
  return numeros.next(`${code}-`);
}

/** A code that something already cites would give this row what was meant for another. */
function writeMissing({ ref, code }: Codee, { nouveaux, citations }: Prepare<Codee>): Reparation | null {
  const nouveau = nouveaux.get(ref.ligne);
  if (nouveau === undefined) return null;
  const aConfirmer = citations.has(toComparable(nouveau));
  return replaceCellule(ref, 'code', code.trim(), nouveau, { aConfirmer });
}

/** The first row keeps its code, and all that cites it: when something does, a person says whether it was meant so. */
function renumber(groupe: readonly Codee[], { nouveaux, citations }: Prepare<Codee>): Reparation | null {
  const [premiere, ...suivantes] = groupe;
  const intitules = new Set(groupe.map(({ intitule }) => toComparable(intitule)));
  // An error of Excel is a formula to mend. The same row twice: one of them goes, and only a person knows which.
  if (premiere === undefined || premiere.code.startsWith('#') || intitules.size < groupe.length) return null;
  const retouches = suivantes.flatMap(({ ref, code }) => {
    const nouveau = nouveaux.get(ref.ligne);
    return nouveau === undefined ? [] : [newRetouche(ref, 'code', code.trim(), nouveau)];
  });
  if (retouches.length < suivantes.length) return null;
  const cites = citations.get(toComparable(premiere.code))?.length ?? 0;
  const surprises = retouches.some(({ apres }) => citations.has(toComparable(String(apres))));
  const codes = retouches.map(({ ligne, apres }) => fr`« ${apres} » ligne ${ligne}`).join(', ');
  const suite =
    cites === 0
      ? ''
      : fr` Ce qui cite « ${premiere.code.trim()} » (${cites} ${cites === 1 ? 'cellule' : 'cellules'}) reste à la ligne ${premiere.ref.ligne}.`;
  return { phrase: fr`Renuméroter : ${codes}.${suite}`, aConfirmer: cites > 0 || surprises, retouches };
}

/** Only the signs that cannot be cited go; the code stays known by the rest, and what cites it follows. */
function clean(
  { ref, code }: Codee,
  { citations, pris }: Prepare<Codee>,
  isCode: (code: string) => boolean,
): Reparation | null {
  const avant = code.trim();
  if (isCode(avant) || /[;\n]/.test(avant)) return null;
  const apres = avant
    .replace(/[^\p{L}\d._/–-]+/gu, ' ')
    .replace(/[ ._/–-]{4,}/g, ' ')
    .replace(/^[ ._/–-]+|[ ._/–-]+$/g, '');
  const cle = toComparable(apres);
  if (!isCode(apres) || citations.has(cle) || pris.has(cle)) return null;
  const suivent = followCitations(citations.get(toComparable(avant)) ?? [], avant, apres);
  const phrase = replaceCellule(ref, 'code', avant, apres)?.phrase ?? '';
  const suite = suivent.length === 0 ? '' : fr` Ce qui le cite suit (${suivent.length}).`;
  const retouches = [newRetouche(ref, 'code', avant, apres), ...suivent];
  return { phrase: `${phrase}${suite}`, aConfirmer: false, retouches };
}
