/** Creates the planned sheets and tables, and loads the example's rows, a few sheets at a time. */
import { FEUILLES, buildBloc } from '../sheets';
import type { DefinitionFeuille, DefinitionTable } from '../sheets';
import type { Result } from '../domain/result';
import { SANS_SUIVI, type Travail } from '../domain/travail';
import { addColonne, addLignes } from './add-colonne';
import { entetesOf, mergeLignes, rowsOf, toSources } from './lieux-structure';
import type { EcritureStructure } from './lieux-structure';
import type { FeuillePrevue } from './plan-structure';
import type { Ecriture, Geste } from './run-excel';
import { writeCellulesLibres, writeFormules } from './write-cellules-libres';
import type { Voisinage } from './write-cellules-libres';
import { writeComplements } from './write-complements';
import { writeFeuille } from './write-feuille';
import { writeGraphiques } from './write-graphiques';
import { writeTable } from './write-table';
import { writeTranches } from './write-tranches';
import type { BilanTranches, Tranche } from './write-tranches';
import { writeValidations } from './write-validations';
import type { SourcesListes } from './write-validations';

export { entetesOf, mergeLignes, placeCreee } from './lieux-structure';
export type { EcritureStructure } from './lieux-structure';

/** The sheets are filled in two batches and what needs them all goes in a third: few for Excel, and each may be stopped after. */
const TRANCHES_DE_FEUILLES = 2;

export async function writeStructure(
  geste: Geste,
  structure: EcritureStructure,
  travail: Travail = SANS_SUIVI,
): Promise<Result<BilanTranches>> {
  return writeTranches(geste, { tranches: cutStructure(structure, travail), quoi: 'feuilles', travail });
}

/** One batch when nobody follows it. `suite` is queued with the last one, once every table is there. */
export function cutStructure(
  structure: EcritureStructure,
  travail: Travail,
  suite: (ecriture: Ecriture) => void = () => undefined,
): Tranche[] {
  const { ouvrir, feuilles, finir } = toEtapes(structure);
  const parTranche = Math.max(
    1,
    travail === SANS_SUIVI ? feuilles.length : Math.ceil(feuilles.length / TRANCHES_DE_FEUILLES),
  );
  const tranches: Tranche[] = [];
  for (let rang = 0; rang < feuilles.length; rang += parTranche) {
    const fait = Math.min(rang + parTranche, feuilles.length);
    tranches.push({
      fait,
      queue: (ecriture) => {
        ecriture.context.application.suspendScreenUpdatingUntilNextSync();
        if (rang === 0) ouvrir(ecriture);
        for (const ecrire of feuilles.slice(rang, fait)) ecrire();
      },
    });
  }
  const fin = (ecriture: Ecriture): void => {
    finir(ecriture);
    suite(ecriture);
  };
  const seule = tranches[0];
  if (travail === SANS_SUIVI && seule !== undefined)
    return [
      { fait: seule.fait, queue: (ecriture) => [seule.queue, fin].forEach((queue) => queue(ecriture)) },
    ];
  tranches.push({
    fait: Math.max(1, feuilles.length),
    queue: (ecriture) => {
      ecriture.context.application.suspendScreenUpdatingUntilNextSync();
      if (feuilles.length === 0) ouvrir(ecriture);
      fin(ecriture);
    },
  });
  return tranches;
}

/** Queued in the batch of a gesture, which may go on writing in the tables that were there. */
export function queueStructure(ecriture: Ecriture, structure: EcritureStructure): void {
  ecriture.context.application.suspendScreenUpdatingUntilNextSync();
  const { ouvrir, feuilles, finir } = toEtapes(structure);
  ouvrir(ecriture);
  for (const ecrire of feuilles) ecrire();
  finir(ecriture);
}

interface Etapes {
  /** Creates the sheets, all of them: each may be named by what is written in the others. */
  readonly ouvrir: (ecriture: Ecriture) => void;
  /** Fills one sheet each. */
  readonly feuilles: readonly (() => void)[];
  readonly finir: (ecriture: Ecriture) => void;
}

function toEtapes(structure: EcritureStructure): Etapes {
  const creees = structure.plan.feuilles
    .filter(({ creer }) => creer)
    .map((prevue) => ({ prevue, definition: findFeuille(prevue) }));
  const pages = new Map<string, Excel.Worksheet>();
  const sources = toSources(structure);
  return {
    ouvrir: ({ context, enregistreur }) => {
      let vierge = structure.feuilleVierge;
      for (const { prevue } of creees) {
        const page = addFeuille(context, prevue, vierge);
        enregistreur.recordFeuilleCreee(page, prevue.titre, vierge);
        pages.set(prevue.id, page);
        vierge = null;
      }
    },
    feuilles: creees.map(({ prevue, definition }) => () => {
      const page = pages.get(prevue.id);
      if (page !== undefined) writeOne(page, prevue, definition, structure, sources);
    }),
    finir: (ecriture) => finishStructure(ecriture, structure, { creees, pages, sources }),
  };
}

interface Ouvertes {
  readonly creees: readonly { readonly prevue: FeuillePrevue; readonly definition: DefinitionFeuille }[];
  readonly pages: ReadonlyMap<string, Excel.Worksheet>;
  readonly sources: SourcesListes;
}

/** Every table is there now: formulas may name them. */
function finishStructure(ecriture: Ecriture, structure: EcritureStructure, ouvertes: Ouvertes): void {
  const { creees, pages, sources } = ouvertes;
  const voisinage: Voisinage = { entetes: entetesOf(structure), colonneOf: sources.colonneOf };
  for (const { prevue, definition } of creees) {
    const page = pages.get(prevue.id);
    if (page === undefined) continue;
    writeCellulesLibres(page, definition, voisinage);
    for (const table of tablesToCreate(prevue, definition))
      writeFormules(page, table, rowsOf(table, structure.exemple), voisinage);
    writeGraphiques(page, definition, prevue.titre);
  }
  for (const ajout of structure.lignes) addLignes(ecriture, ajout, structure.brutes);
  for (const colonne of structure.colonnes) addColonne(ecriture, colonne, voisinage.entetes);
  writeComplements(ecriture, structure, voisinage);
  pages.get('accueil')?.activate();
}

function addFeuille(
  context: Excel.RequestContext,
  { titre, place }: FeuillePrevue,
  vierge: string | null,
): Excel.Worksheet {
  if (vierge === null) {
    const ajoutee = context.workbook.worksheets.add(titre);
    if (place !== null) ajoutee.position = place;
    return ajoutee;
  }
  const page = context.workbook.worksheets.getItem(vierge);
  page.name = titre;
  return page;
}

function writeOne(
  page: Excel.Worksheet,
  prevue: FeuillePrevue,
  definition: DefinitionFeuille,
  { exemple, newId }: EcritureStructure,
  sources: SourcesListes,
): void {
  const tables = tablesToCreate(prevue, definition);
  writeFeuille(page, definition, tables);
  for (const table of tables) {
    const lignes = mergeLignes(table, exemple?.tables[table.nom] ?? []);
    const bloc = buildBloc(table, lignes, newId);
    writeTable(page, table, bloc);
    writeValidations(page, table, bloc, lignes, sources);
  }
}

function tablesToCreate({ tables }: FeuillePrevue, definition: DefinitionFeuille): DefinitionTable[] {
  const aCreer = new Set(tables.filter(({ etat }) => etat === 'a-creer').map(({ nom }) => nom));
  return definition.tables.filter(({ nom }) => aCreer.has(nom));
}

function findFeuille({ id }: FeuillePrevue): DefinitionFeuille {
  const definition = FEUILLES.find((feuille) => feuille.id === id);
  if (definition === undefined) throw new Error(`No sheet is defined as ${id}`);
  return definition;
}
