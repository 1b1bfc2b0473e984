/** What a file says of the territories asked for: cells by territory, year and variable, kept while rows go by. */
import type { Maille } from '../../domain/listes';
import { parseCellule } from '../csv/parse-cellule';
import type { CelluleLue } from '../csv/parse-cellule';
import type { CodeLu } from '../csv/parse-code';
import type { Plan, Releve } from '../define';
import type { Ligne } from '../flux/ligne';

/** One row's cells, or several rows' joined: of a territory, or of a piece of it (IRIS, old commune, arrondissement). */
export interface Part {
  readonly code: string;
  readonly nom: string;
  readonly periode: string;
  readonly cellules: Map<string, CelluleLue>;
}

/** One territory at one year. */
export interface Groupe {
  readonly code: string;
  readonly maille: Maille;
  /** Null: the names of the variables hold the year. */
  readonly millesime: string | null;
  readonly parts: Map<string, Part>;
}

const ILLISIBLES_CITES = 4;

export class Parts {
  readonly groupes = new Map<string, Groupe>();
  /** « ligne 12, « 3 juil. » ». */
  readonly illisibles: string[] = [];
  nombreIllisibles = 0;
  /** Codes whose rows differ for one year. */
  readonly repetes = new Set<string>();
  lignesRetenues = 0;

  constructor(
    private readonly plan: Plan,
    readonly cles: ReadonlySet<string>,
  ) {}

  take(ligne: Ligne, releve: Releve, cible: CodeLu, source: string): void {
    const cle = `${cible.code}|${releve.millesime ?? ''}`;
    let groupe = this.groupes.get(cle);
    if (groupe === undefined) {
      groupe = { code: cible.code, maille: cible.maille, millesime: releve.millesime, parts: new Map() };
      this.groupes.set(cle, groupe);
    }
    const avant = groupe.parts.get(source);
    const part = this.choose(ligne, releve, avant, source);
    if (part !== avant) groupe.parts.set(source, part);
  }

  private choose(ligne: Ligne, releve: Releve, avant: Part | undefined, source: string): Part {
    if (avant === undefined) return this.toPart(ligne, releve, source);
    const periode = releve.periode ?? '';
    if (this.plan.lignes === 'morceaux' || this.plan.lignes === 'somme') {
      this.fill(avant.cellules, ligne, releve);
      return avant;
    }
    if (periode !== avant.periode)
      return periode > avant.periode ? this.toPart(ligne, releve, source) : avant;
    const apres = this.toPart(ligne, releve, source);
    if (isSame(avant, apres)) return avant;
    this.repetes.add(source);
    return this.plan.lignes === 'plus-grande' && firstNumber(apres) > firstNumber(avant) ? apres : avant;
  }

  private toPart(ligne: Ligne, releve: Releve, code: string): Part {
    const cellules = new Map<string, CelluleLue>();
    this.fill(cellules, ligne, releve);
    return { code, nom: flatten(releve.nom ?? ''), periode: releve.periode ?? '', cellules };
  }

  private fill(cellules: Map<string, CelluleLue>, ligne: Ligne, releve: Releve): void {
    for (const cle of this.cles) {
      const texte = releve.texte(cle);
      if (texte === undefined) continue;
      const lue = parseCellule(texte, releve.vide ?? this.plan.vide);
      if (lue.type === 'illisible') {
        this.nombreIllisibles += 1;
        if (this.illisibles.length < ILLISIBLES_CITES)
          this.illisibles.push(`ligne ${ligne.numero}, « ${lue.texte.slice(0, 30)} »`);
      }
      const deja = cellules.get(cle);
      if (deja === undefined) cellules.set(cle, lue);
      else if (this.plan.lignes === 'somme') cellules.set(cle, addCellules(deja, lue));
      else if (deja.type === 'marque' && lue.type === 'valeur') cellules.set(cle, lue);
    }
  }
}

/** Two rows of one cell of a tabulation: a secret part makes a secret whole. */
function addCellules(a: CelluleLue, b: CelluleLue): CelluleLue {
  if (a.type === 'valeur' && b.type === 'valeur') return { type: 'valeur', valeur: a.valeur + b.valeur };
  return a.type === 'valeur' ? b : a;
}

function isSame(a: Part, b: Part): boolean {
  return [...a.cellules].every(([cle, cellule]) => {
    const autre = b.cellules.get(cle);
    return autre !== undefined && JSON.stringify(autre) === JSON.stringify(cellule);
  });
}

function firstNumber({ cellules }: Part): number {
  for (const cellule of cellules.values()) if (cellule.type === 'valeur') return cellule.valeur;
  return -1;
}

/** A piece of a long text keeps the whole text alive: names are copied. */
function flatten(texte: string): string {
  return texte.length < 13 ? texte : String(JSON.parse(JSON.stringify(texte.trim())));
}
