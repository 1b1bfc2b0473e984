/** Repairs applied to the records themselves, as writing the cells and reading them again would: for tests without Excel. */
import type { Classeur } from '../../src/domain/classeur';
import { parseDatePartielle } from '../../src/domain/date-partielle';
import { parseNombre } from '../../src/domain/nombre-lu';
import type { Reparation, Retouche } from '../../src/domain/reparation';
import { textOfValeur } from '../../src/domain/texte-cellule';
import type { Enregistrement } from '../../src/domain/valeurs';

export interface Application {
  readonly classeur: Classeur;
  readonly appliquees: number;
}

/** All the cells of a repair or none: a cell that no longer reads as before refuses it. */
export function applyReparationsTo(classeur: Classeur, reparations: readonly Reparation[]): Application {
  const ecrites = new Map<string, string | number>();
  let appliquees = 0;
  for (const { retouches } of reparations) {
    if (!retouches.every((retouche) => isFree(ecrites, retouche))) continue;
    for (const retouche of retouches) ecrites.set(keyOf(retouche), retouche.apres);
    appliquees += 1;
  }
  return { classeur: rewrite(classeur, ecrites), appliquees };
}

function isFree(ecrites: ReadonlyMap<string, string | number>, retouche: Retouche): boolean {
  const deja = ecrites.get(keyOf(retouche));
  return deja === undefined || deja === retouche.apres;
}

function keyOf({ table, ligne, champ }: Pick<Retouche, 'table' | 'ligne' | 'champ'>): string {
  return `${table} ${ligne} ${champ}`;
}

function rewrite(classeur: Classeur, ecrites: ReadonlyMap<string, string | number>): Classeur {
  const { convention, ...reste } = classeur;
  const listes = Object.fromEntries(
    Object.entries(reste).map(([cle, lignes]) => [
      cle,
      (lignes as readonly unknown[]).map((ligne) => (isLigne(ligne) ? rewriteLigne(ligne, ecrites) : ligne)),
    ]),
  );
  const rubriques = Object.fromEntries(
    Object.entries(convention.rubriques).map(([cle, rubrique]) => {
      const reecrite = rewriteLigne(rubrique, ecrites);
      const change = reecrite.valeur !== rubrique.valeur && rubrique.date.texte === rubrique.valeur;
      return [cle, change ? { ...reecrite, date: parseDatePartielle(reecrite.valeur, '') } : reecrite];
    }),
  );
  return { ...listes, convention: { ...convention, rubriques } } as unknown as Classeur;
}

function isLigne(ligne: unknown): ligne is Enregistrement {
  return typeof ligne === 'object' && ligne !== null && 'ref' in ligne;
}

function rewriteLigne<T extends Enregistrement>(ligne: T, ecrites: ReadonlyMap<string, string | number>): T {
  const champs = Object.entries(ligne).map(([champ, valeur]: [string, unknown]) => {
    const apres = ecrites.get(keyOf({ ...ligne.ref, champ }));
    return [champ, apres === undefined ? valeur : reread(valeur, apres)];
  });
  return Object.fromEntries(champs) as T;
}

/** The cell as its column reads it. */
function reread(avant: unknown, apres: string | number): unknown {
  if (Array.isArray(avant)) return String(apres).split(' ; ');
  if (typeof avant === 'string') return String(apres);
  if (typeof avant === 'object' && avant !== null && 'precision' in avant)
    return parseDatePartielle(apres, '');
  return parseNombre(apres);
}

/** What a repair says of the cells before, beside what they hold. */
export function staleRetouches(
  reparation: Reparation,
  read: (retouche: Retouche) => unknown,
): readonly Retouche[] {
  return reparation.retouches.filter((retouche) => textOfValeur(read(retouche)) !== retouche.avant);
}
