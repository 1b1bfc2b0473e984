/** The small column « Contrôle » at the right of each table that controls speak of: what the last report found on the row. */
import { applyTypographie } from '../domain/typographie';
import { TABLES_CLASSEUR } from '../domain/tables';
import { parseAdresse, toAdresse } from './adresse';
import type { Colonne, DefinitionFeuille, DefinitionTable } from './define';

/** No field of the domain: nothing reads it back, and a row that holds nothing else is blank. */
export const CLE_SIGNE = 'controle';

const COLONNE: Colonne = {
  cle: CLE_SIGNE,
  entete: 'Contrôle',
  aide: applyTypographie(
    'Ce que le dernier contrôle a trouvé sur la ligne, et combien : le détail est dans la feuille Contrôles.\nExemple : ✖ 2 erreurs',
  ),
  type: 'texte',
  niveau: 'calcule',
  largeur: 14,
  service: true,
};

/** People accept findings there: nothing is found on these rows. */
const SANS_SIGNE: ReadonlySet<string> = new Set(['tJustifications']);
const SIGNEES: ReadonlySet<string> = new Set(TABLES_CLASSEUR.filter((nom) => !SANS_SIGNE.has(nom)));

/** The sheet with its signs; a table that stands beside another keeps an empty column between them. */
export function withSignes(feuille: DefinitionFeuille): DefinitionFeuille {
  // Alone on its sheet, a table prints without its signs: paper is read another day.
  const colonne: Colonne = feuille.tables.length === 1 ? { ...COLONNE, impression: false } : COLONNE;
  let libre = 0;
  const tables = feuille.tables.map((table): DefinitionTable => {
    const signee: DefinitionTable = SIGNEES.has(table.nom)
      ? { ...table, colonnes: [...table.colonnes, colonne as DefinitionTable['colonnes'][number]] }
      : table;
    const { ligne, colonne: voulue } = parseAdresse(table.ancre);
    const gauche = Math.max(voulue, libre);
    libre = gauche + signee.colonnes.length + 1;
    return { ...signee, ancre: toAdresse(ligne, gauche) };
  });
  return { ...feuille, tables };
}
