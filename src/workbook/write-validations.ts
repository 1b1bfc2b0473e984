/** Drop-downs of a table: closed lists refuse other words, open ones only propose. */
import { fr } from '../domain/typographie';
import { parseAdresse, toPlage } from '../sheets';
import type { Bloc, Colonne, DefinitionTable, LigneExemple } from '../sheets';

export interface SourcesListes {
  /** "='Listes'!$C$5:$C$12", null for a list that has no column. */
  listeOf(nom: string): string | null;
  colonneOf(table: string, cle: string): string | null;
}

export function writeValidations(
  page: Excel.Worksheet,
  table: DefinitionTable,
  { valeurs }: Bloc,
  lignes: readonly LigneExemple[],
  sources: SourcesListes,
): void {
  const { ligne, colonne } = parseAdresse(table.ancre);
  table.colonnes.forEach((definition, rang) => {
    const source = sourceOf(definition, sources);
    if (source === null) return;
    const plage = page.getRange(toPlage(ligne + 1, colonne + rang, valeurs.length, 1));
    writeListe(
      plage,
      source,
      definition.listeStricte !== false && definition.listeDe === undefined,
      definition.entete,
    );
  });
  const cible = table.colonnes.findIndex(({ cle }) => cle === table.colonneListes);
  lignes.forEach(({ id }, rang) => {
    const nom = id === undefined ? undefined : table.listesParLigne?.[String(id)];
    const source = nom === undefined ? null : sources.listeOf(nom);
    if (source === null || cible < 0) return;
    const rubrique = String(lignes[rang]?.['rubrique'] ?? '');
    writeListe(page.getRange(toPlage(ligne + 1 + rang, colonne + cible, 1, 1)), source, true, rubrique);
  });
}

function sourceOf({ liste, listeDe }: Colonne, sources: SourcesListes): string | null {
  if (liste !== undefined) return sources.listeOf(liste);
  return listeDe === undefined ? null : sources.colonneOf(listeDe.table, listeDe.cle);
}

export function writeListe(plage: Excel.Range, source: string, stricte: boolean, nom: string): void {
  const { dataValidation } = plage;
  dataValidation.rule = { list: { inCellDropDown: true, source } };
  dataValidation.ignoreBlanks = true;
  dataValidation.errorAlert = {
    showAlert: stricte,
    style: 'Stop',
    title: nom.slice(0, 32),
    message: fr`Ce mot n’est pas dans la liste. Choisissez-en un avec la flèche de la cellule, ou laissez-la vide.`,
  };
}
