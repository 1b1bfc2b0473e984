/** Runs the controls on ranges alone: what they say, and what they could not check for want of a date, a table or a column. */
import type { Action } from '../domain/action';
import type { Classeur } from '../domain/classeur';
import type { Constat, ConstatJustifie, NonControlable } from '../domain/constat';
import type { Gravite, Phase } from '../domain/listes';
import { keepLignesRemplies } from '../domain/lignes-remplies';
import { deducePhase } from '../domain/phase';
import type { Observe, Regle } from '../rules/define';
import { indexJustifications } from '../rules/justifications';
import { graviteInPhase } from '../rules/phases';
import { REGLES } from '../rules/regles';
import { compareConstats, toConstat, toNonControlable } from '../rules/to-constat';
import type { EmplacementTable, TableBrute } from '../sheets/table-brute';
import { Demandes, createContexte, indexTablesAbsentes, keyOf, watchColonnes } from './demandes';
import type { Manque } from './demandes';
import { parsePlages } from './parse-plages';

export interface DemandeControle {
  readonly brutes: readonly TableBrute[];
  /** ISO day; null: nobody gave it. */
  readonly date: string | null;
  /** Null: the one of the table Convention, mise en œuvre without it. */
  readonly phase: Phase | null;
  readonly isHeard: (regle: Regle, tables: readonly string[]) => boolean;
}

export interface VerdictPlages {
  readonly constats: readonly Constat[];
  readonly justifies: readonly ConstatJustifie[];
  /** What a row or a rubrique lacks to be checked. */
  readonly nonControlables: readonly NonControlable[];
  /** What the arguments lack, once each. */
  readonly manques: readonly Manque[];
  /** The controls that were heard, and those of them that could not be wholly done. */
  readonly faites: readonly string[];
  readonly incompletes: readonly string[];
  /** True when one of these would be an error. */
  readonly isEssentiel: boolean;
  readonly date: string | null;
  readonly phase: Phase;
  readonly phaseDonnee: boolean;
  readonly emplacements: ReadonlyMap<string, EmplacementTable>;
  /** Rows of the plan that hold something. */
  readonly actions: readonly Action[];
}

export function controlPlages({ brutes, date, phase: imposee, isHeard }: DemandeControle): VerdictPlages {
  const { classeur: lu, emplacements } = parsePlages(brutes);
  const classeur = keepLignesRemplies(lu);
  const hasConvention = classeur.tables.includes('tConvention');
  const deduite: Phase = hasConvention ? deducePhase(classeur, date ?? '').phase : 'mise-en-oeuvre';
  const phase = imposee ?? deduite;
  const demandes = new Demandes();
  const findJustification = indexJustifications(classeur);
  watchColonnes(classeur, emplacements, demandes);
  demandes.take();
  const bilan = new Releve(classeur);
  const contexte = createContexte(classeur, { date, phase }, demandes);
  for (const regle of REGLES) {
    const gravite = graviteInPhase(regle.id, regle.gravite, phase);
    if (gravite === null || !isHeard(regle, classeur.tables)) continue;
    const observes = regle.check(contexte);
    bilan.add(regle, gravite, observes, demandes.take());
  }
  const { constats, justifies } = bilan.sort(findJustification);
  return {
    constats,
    justifies,
    ...bilan.summary(),
    date,
    phase,
    phaseDonnee: imposee !== null || hasConvention,
    emplacements,
    actions: classeur.actions,
  };
}

/** What the controls said, one after the other. */
class Releve {
  private readonly trouves: Constat[] = [];
  private readonly nonControlables: NonControlable[] = [];
  private readonly manques = new Map<string, Manque>();
  private readonly faites: string[] = [];
  private readonly incompletes: string[] = [];
  private isEssentiel = false;
  private readonly tablesAbsentes: ReturnType<typeof indexTablesAbsentes>;

  constructor(classeur: Classeur) {
    this.tablesAbsentes = indexTablesAbsentes(classeur);
  }

  add(regle: Regle, gravite: Gravite, observes: readonly Observe[], demandes: readonly Manque[]): void {
    // These read every column there is: one that is not there takes nothing from what they say of the others.
    const manques = demandes.filter(({ type }) => type !== 'colonne' || regle.portee !== 'classeur');
    const sansDate = manques.some(({ type }) => type === 'date');
    const absents = new Set(manques.map(keyOf));
    const avant = this.nonControlables.length;
    for (const observe of observes) {
      const table = observe.type === 'constat' ? undefined : this.tablesAbsentes.get(observe.manque);
      if (table !== undefined) manques.push({ type: 'table', table });
      // What a control says without the date it asked for is worth nothing.
      else if (sansDate) continue;
      else if (observe.type === 'non-controlable')
        this.nonControlables.push(toNonControlable(regle, observe));
      else if (!absents.has(`${observe.table ?? ''}.${observe.champ ?? ''}`))
        // A function writes nothing: it repairs nothing.
        this.trouves.push(toConstat(regle, { gravite }, observe, null));
    }
    for (const manque of manques) this.manques.set(keyOf(manque), manque);
    this.faites.push(regle.id);
    if (manques.length + this.nonControlables.length === avant) return;
    this.incompletes.push(regle.id);
    if (gravite === 'erreur') this.isEssentiel = true;
  }

  sort(findJustification: ReturnType<typeof indexJustifications>): {
    constats: Constat[];
    justifies: ConstatJustifie[];
  } {
    const constats: Constat[] = [];
    const justifies: ConstatJustifie[] = [];
    for (const constat of this.trouves.sort(compareConstats)) {
      const justification = findJustification(constat);
      if (justification === null) constats.push(constat);
      else justifies.push({ ...constat, ...justification });
    }
    return { constats, justifies };
  }

  summary(): Pick<VerdictPlages, 'nonControlables' | 'manques' | 'faites' | 'incompletes' | 'isEssentiel'> {
    const { nonControlables, faites, incompletes, isEssentiel } = this;
    return { nonControlables, manques: [...this.manques.values()], faites, incompletes, isEssentiel };
  }
}
