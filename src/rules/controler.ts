/** Runs the controls on a workbook and makes one report of what they say. */
import { finishEtapes } from '../domain/etapes';
import type { Classeur } from '../domain/classeur';
import type {
  Abaissement,
  Constat,
  ConstatJustifie,
  NonControlable,
  RapportControle,
} from '../domain/constat';
import type { Gravite, Phase } from '../domain/listes';
import { keepLignesRemplies } from '../domain/lignes-remplies';
import { deducePhase } from '../domain/phase';
import type { ContexteControle, Regle, Repair } from './define';
import { rankOf, readGravites } from './gravites-du-classeur';
import { indexJustifications } from './justifications';
import { graviteInPhase } from './phases';
import { REGLES } from './regles';
import { compareConstats, toConstat, toNonControlable } from './to-constat';
import type { Poids } from './to-constat';

export interface OptionsControler {
  /** The clock of the controls: the copil's date, ISO. */
  readonly date: string;
  /** Instead of the workbook's own phase. */
  readonly phase?: Phase;
}

/** All findings of all the controls of the phase; a control that throws is a bug, and its exception goes through. */
export function controlClasseur(lu: Classeur, options: OptionsControler): RapportControle {
  return finishEtapes(controlEtapes(lu, options));
}

/** How many rules were run, of how many. */
export interface EtapeControle {
  readonly fait: number;
  readonly total: number;
}

/** The same controls, that stop after each rule: whoever runs them may do something else meanwhile, or give up. */
export function* controlEtapes(
  lu: Classeur,
  { date, phase: imposee }: OptionsControler,
): Generator<EtapeControle, RapportControle> {
  const classeur = keepLignesRemplies(lu);
  const { phase, deduite } = imposee ? { phase: imposee, deduite: false } : deducePhase(classeur, date);
  const trouves: Constat[] = [];
  const nonControlables: NonControlable[] = [];
  const abaissements: Abaissement[] = [];
  const retenues = readGravites(classeur).abaissements;
  for (const [rang, regle] of REGLES.entries()) {
    yield { fait: rang, total: REGLES.length };
    const depuis = graviteInPhase(regle.id, regle.gravite, phase);
    if (depuis === null) continue;
    const abaissement = lowerThan(depuis, retenues.get(regle.id));
    if (abaissement !== null) abaissements.push(abaissement);
    const poids = toPoids(depuis, abaissement);
    const contexte = { classeur, date, phase };
    const reparer = prepareReparations(regle, contexte);
    for (const observe of regle.check(contexte)) {
      if (observe.type === 'constat') trouves.push(toConstat(regle, poids, observe, reparer(observe)));
      else nonControlables.push(toNonControlable(regle, observe));
    }
  }
  const findJustification = indexJustifications(classeur);
  const constats: Constat[] = [];
  const justifies: ConstatJustifie[] = [];
  for (const constat of trouves.sort(compareConstats)) {
    const justification = findJustification(constat);
    if (justification === null) constats.push(constat);
    else justifies.push({ ...constat, ...justification });
  }
  const bilan = countBilan(constats, nonControlables, justifies);
  const rapport = { phase, phaseDeduite: deduite, date, bilan, constats, nonControlables, justifies };
  return abaissements.length === 0 ? rapport : { ...rapport, abaissements };
}

/** Null when the phase already says as little. */
function lowerThan(depuis: Gravite, abaissement: Abaissement | undefined): Abaissement | null {
  return abaissement !== undefined && rankOf(abaissement.gravite) > rankOf(depuis) ? abaissement : null;
}

function toPoids(depuis: Gravite, abaissement: Abaissement | null): Poids {
  if (abaissement === null) return { gravite: depuis };
  const { gravite, motif, auteur } = abaissement;
  return { gravite, abaissee: { depuis, motif, auteur } };
}

/** The rule looks at the workbook for repairs at its first finding only. */
function prepareReparations({ repair }: Regle, contexte: ContexteControle): ReturnType<Repair> {
  if (repair === undefined) return () => null;
  let prete: ReturnType<Repair> | null = null;
  return (trouve) => (prete ??= repair(contexte))(trouve);
}

function countBilan(
  constats: readonly Constat[],
  nonControlables: readonly NonControlable[],
  justifies: readonly ConstatJustifie[],
): RapportControle['bilan'] {
  const count = (gravite: Gravite): number =>
    constats.filter((constat) => constat.gravite === gravite).length;
  return {
    erreurs: count('erreur'),
    avertissements: count('avertissement'),
    infos: count('info'),
    nonControlables: nonControlables.length,
    justifies: justifies.length,
  };
}
