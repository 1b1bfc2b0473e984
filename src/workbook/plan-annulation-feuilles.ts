/** Which of the sheets we created can go: those nobody typed in, and that no kept sheet needs. Pure. */
import { fr } from '../domain/typographie';
import { FEUILLES, feuilleOf, toAdresse } from '../sheets';
import type { CelluleBrute, DefinitionFeuille } from '../sheets';
import type { FeuilleCreee } from './annulation';
import type { FeuilleVue } from './plan-annulation';

export interface PlanFeuilles {
  readonly feuilles: readonly FeuilleCreee[];
  /** Why the others stay. */
  readonly raisons: readonly string[];
}

export function planFeuilles(
  creees: readonly FeuilleCreee[],
  vues: ReadonlyMap<string, FeuilleVue>,
): PlanFeuilles {
  const presentes = creees.filter(({ id }) => vues.has(id));
  const gardees = new Map<string, string>();
  for (const creee of presentes) {
    const vue = vues.get(creee.id);
    const changee = vue === undefined ? null : findChangement(creee, vue);
    if (vue !== undefined && changee !== null)
      gardees.set(
        creee.id,
        fr`La feuille « ${vue.nom} » n’est pas supprimée : quelqu’un a écrit en ${changee}.`,
      );
  }
  keepSources(presentes, vues, gardees);
  return {
    feuilles: presentes.filter(({ id }) => !gardees.has(id)),
    raisons: [...gardees.values()],
  };
}

/** The first cell that does not hold what we left in it. */
function findChangement(creee: FeuilleCreee, vue: FeuilleVue): string | null {
  const at = (grille: readonly (readonly CelluleBrute[])[], ligne: number, colonne: number): CelluleBrute =>
    grille[ligne]?.[colonne] ?? '';
  const premiere = { ligne: Math.min(creee.ligne, vue.ligne), colonne: Math.min(creee.colonne, vue.colonne) };
  const fin = {
    ligne: Math.max(creee.ligne + creee.apres.length, vue.ligne + vue.formules.length),
    colonne: Math.max(creee.colonne + widthOf(creee.apres), vue.colonne + widthOf(vue.formules)),
  };
  for (let ligne = premiere.ligne; ligne < fin.ligne; ligne += 1) {
    for (let colonne = premiere.colonne; colonne < fin.colonne; colonne += 1) {
      const laissee = at(creee.apres, ligne - creee.ligne, colonne - creee.colonne);
      if (at(vue.formules, ligne - vue.ligne, colonne - vue.colonne) !== laissee)
        return toAdresse(ligne, colonne);
    }
  }
  return null;
}

function widthOf(grille: readonly (readonly CelluleBrute[])[]): number {
  return grille[0]?.length ?? 0;
}

/** A sheet that stays keeps those its drop-downs and formulas take from. */
function keepSources(
  presentes: readonly FeuilleCreee[],
  vues: ReadonlyMap<string, FeuilleVue>,
  gardees: Map<string, string>,
): void {
  const parDefinition = new Map(
    presentes.flatMap((creee) => {
      const definition = definitionOf(creee);
      return definition === undefined ? [] : [[definition.id, { creee, definition }] as const];
    }),
  );
  const aVoir = [...parDefinition.values()].filter(({ creee }) => gardees.has(creee.id));
  for (let suivante = aVoir.pop(); suivante !== undefined; suivante = aVoir.pop()) {
    const utilisatrice = vues.get(suivante.creee.id)?.nom ?? suivante.creee.titre;
    for (const source of sourcesOf(suivante.definition)) {
      const autre = parDefinition.get(source);
      if (autre === undefined || gardees.has(autre.creee.id)) continue;
      const nom = vues.get(autre.creee.id)?.nom ?? autre.creee.titre;
      gardees.set(
        autre.creee.id,
        fr`La feuille « ${nom} » n’est pas supprimée : la feuille « ${utilisatrice} », qui reste, s’en sert.`,
      );
      aVoir.push(autre);
    }
  }
}

/** Our titles are the definition's, or end with "(CTG)" where the name was taken. */
function definitionOf({ titre }: FeuilleCreee): DefinitionFeuille | undefined {
  return FEUILLES.find((feuille) => titre === feuille.titre || titre.startsWith(`${feuille.titre} (CTG`));
}

function sourcesOf({ tables, cellules = [] }: DefinitionFeuille): Set<string> {
  const colonnes = tables.flatMap((table) => table.colonnes);
  const tablesLues = [
    ...colonnes.flatMap(({ listeDe, formule }) => [
      ...(listeDe === undefined ? [] : [listeDe.table]),
      ...namedTables(formule ?? ''),
    ]),
    ...cellules.flatMap(({ valeur }) => namedTables(String(valeur))),
  ];
  const lues = tablesLues.flatMap((nom) => feuilleOf(nom)?.id ?? []);
  return new Set(colonnes.some(({ liste }) => liste !== undefined) ? [...lues, 'listes'] : lues);
}

/** "=COUNTA(tActions[Intitulé])" names tActions. */
function namedTables(formule: string): string[] {
  return formule.startsWith('=') ? (formule.match(/\bt[A-Z]\w*(?=\[)/g) ?? []) : [];
}
