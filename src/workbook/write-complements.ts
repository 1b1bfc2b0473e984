/**
 * What sheets already there gain when a table they name arrives: a formula where its words stand in, a drop-down where
 * there is none. A cell that says anything else is its author's, and stays.
 */
import { FEUILLES, findTable, matchEntetes, parseAdresse, resolveFormule, toPlage } from '../sheets';
import type { DefinitionTable, EntetesParTable, TableBrute } from '../sheets';
import { placeOf } from './add-colonne';
import type { Ecriture } from './run-excel';
import type { Voisinage } from './write-cellules-libres';
import type { EcritureStructure } from './write-structure';
import { writeListe } from './write-validations';

export function writeComplements(
  ecriture: Ecriture,
  { plan, brutes, pages, colonnesSansListe }: EcritureStructure,
  voisinage: Voisinage,
): void {
  const nouvelles = new Set(
    plan.feuilles.flatMap(({ creer, tables }) =>
      creer ? tables.filter(({ etat }) => etat === 'a-creer').map(({ nom }) => nom) : [],
    ),
  );
  if (nouvelles.size === 0) return;
  completeCellules(ecriture, pages, nouvelles, voisinage.entetes);
  for (const brute of brutes) {
    const definition = findTable(brute.nom);
    if (definition === undefined) continue;
    completeListes(ecriture, { brute, definition, nouvelles, colonnesSansListe, voisinage });
    completeFormules(ecriture, { brute, definition, nouvelles, voisinage });
  }
}

/** True when the formula could not be written before: it names a table that has just arrived. */
function namesOne(formule: string, nouvelles: ReadonlySet<string>): boolean {
  return (formule.match(/\bt[A-Z]\w*(?=\[)/g) ?? []).some((nom) => nouvelles.has(nom));
}

function completeCellules(
  { context, enregistreur }: Ecriture,
  pages: EcritureStructure['pages'],
  nouvelles: ReadonlySet<string>,
  entetes: EntetesParTable,
): void {
  for (const [id, { nom, formules }] of pages) {
    const cellules = FEUILLES.find((feuille) => feuille.id === id)?.cellules ?? [];
    for (const { adresse, valeur, sinon = '' } of cellules) {
      if (typeof valeur !== 'string' || !valeur.startsWith('=') || !namesOne(valeur, nouvelles)) continue;
      const { ligne, colonne } = parseAdresse(adresse);
      const resolue = resolveFormule(valeur, entetes);
      if (resolue === null || (formules[ligne]?.[colonne] ?? '') !== sinon) continue;
      enregistreur.recordCelluleAjoutee(nom, adresse);
      context.workbook.worksheets.getItem(nom).getRange(adresse).formulas = [[resolue]];
    }
  }
}

interface Table {
  readonly brute: TableBrute;
  readonly definition: DefinitionTable;
  readonly nouvelles: ReadonlySet<string>;
  readonly voisinage: Voisinage;
}

function completeListes(
  { context, enregistreur }: Ecriture,
  {
    brute,
    definition,
    nouvelles,
    colonnesSansListe,
    voisinage,
  }: Table & {
    readonly colonnesSansListe: ReadonlySet<string>;
  },
): void {
  for (const { cle, entete, listeDe } of definition.colonnes) {
    if (listeDe === undefined || !nouvelles.has(listeDe.table)) continue;
    const source = voisinage.colonneOf(listeDe.table, listeDe.cle);
    if (source === null || !colonnesSansListe.has(`${brute.nom}.${cle}`)) continue;
    const corps = context.workbook.tables.getItem(brute.nom).columns.getItem(entete).getDataBodyRange();
    writeListe(corps, source, false, entete);
    enregistreur.recordListeAjoutee(brute.nom, entete, source);
  }
}

/** A computed column left empty when its table was created. */
function completeFormules(
  { context, enregistreur }: Ecriture,
  { brute, definition, nouvelles, voisinage }: Table,
): void {
  const entetes = (brute.valeurs[0] ?? []).map(String);
  const { colonnes } = matchEntetes(definition.colonnes, entetes);
  const corps = brute.formules.slice(1, brute.totaux ? -1 : undefined);
  for (const { cle, formule } of definition.colonnes) {
    const rang = colonnes.get(cle);
    if (formule === undefined || rang === undefined || !namesOne(formule, nouvelles)) continue;
    const resolue = resolveFormule(formule, voisinage.entetes);
    if (resolue === null || corps.some((ligne) => (ligne[rang] ?? '') !== '')) continue;
    const lieu = placeOf(definition, brute);
    const zone = { ligne: brute.ligne + 2, rang, hauteur: corps.length, largeur: 1 };
    enregistreur.recordCellules(lieu, zone);
    const page = context.workbook.worksheets.getItem(brute.feuille);
    page.getRange(toPlage(brute.ligne + 1, brute.colonne + rang, corps.length, 1)).formulas = corps.map(
      () => [resolue],
    );
  }
}
