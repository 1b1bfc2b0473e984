/** The figures a file can give: each recipe of the catalogue whose variables it has, for each year it has them. */
import type { Famille, FicheComplete, Recette } from '../../indicators/define';
import type { Plan } from '../define';
import { expandVariable, hasAnnee } from './expand-variable';
import type { TermeRecette } from './expand-variable';
import { provenanceOf } from './familles';
import type { Provenance } from './familles';

export interface Sortie {
  readonly fiche: FicheComplete;
  /** Null: the row says it. */
  readonly millesime: string | null;
  readonly numerateur: readonly TermeRecette[];
  /** Undefined: published as such. */
  readonly denominateur: readonly TermeRecette[] | undefined;
  /** Counts add up over the parts of a territory; rates and medians do not. */
  readonly additive: boolean;
  readonly provenance: Provenance;
}

/** Two recipes of one source may name the same figure as two files do (MED21, Q221): the first whose variables are there. */
export function prepareSorties(fiches: readonly FicheComplete[], plan: Plan): readonly Sortie[] {
  return fiches.flatMap((fiche) => {
    const parCle = new Map<string, Sortie>();
    for (const recette of fiche.recettes) {
      if (!isServed(recette, plan.familles)) continue;
      for (const sortie of expandRecette(fiche, recette, plan)) {
        const cle = `${sortie.provenance.libelle}|${sortie.millesime ?? ''}`;
        if (!parCle.has(cle)) parCle.set(cle, sortie);
      }
    }
    return [...parCle.values()];
  });
}

/** A recipe of the census may name a column of the état civil: what counts is that the file has them all. */
function isServed({ famille }: Recette, familles: readonly Famille[]): boolean {
  const INSEE: readonly Famille[] = ['filosofi', 'recensement', 'etat-civil', 'population'];
  return (
    familles.includes(famille) || (INSEE.includes(famille) && familles.some((autre) => INSEE.includes(autre)))
  );
}

function expandRecette(fiche: FicheComplete, recette: Recette, plan: Plan): Sortie[] {
  const toutes = [...recette.numerateur, ...(recette.denominateur ?? [])];
  const annees = hasAnnee(toutes) ? plan.annees : plan.annees.length === 0 ? [''] : [];
  return annees.flatMap((aa) => {
    const numerateur = recette.numerateur.flatMap((variable) => expandVariable(variable, aa));
    const denominateur = recette.denominateur?.flatMap((variable) => expandVariable(variable, aa));
    if (![...numerateur, ...(denominateur ?? [])].every(({ cle }) => plan.hasCle(cle))) return [];
    return [
      {
        fiche,
        millesime: aa === '' ? null : toMillesime(aa),
        numerateur,
        denominateur,
        additive: denominateur !== undefined || fiche.agregation === 'somme',
        provenance: plan.provenance ?? provenanceOf(fiche, recette),
      },
    ];
  });
}

/** No public file of ours is older than the census of 1968. */
export function toMillesime(aa: string): string {
  return `${Number(aa) >= 68 ? '19' : '20'}${aa}`;
}
