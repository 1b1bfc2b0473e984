/** "COPIL CTG – liste des membres" over a list of people: the instance it names, said on each row. */
import { toComparable } from '../domain/texte-comparable';
import { chooseTable } from './choose-table';
import type { CelluleSource, TableTrouvee } from './define';
import { scoreEntete } from './score-entete';

const INSTANCES = [
  'comites? (?:de pilotage|de suivi|techniques?(?: restreint)?|partenarial|territorial|des financeurs)',
  'comites? thematiques? [^–—:(]+',
  'groupes? de travail [^–—:(]+',
  'commissions? [^–—:(]+',
  'conseils? (?:municipal|communautaire|d.administration)',
  'equipes? projet',
  'copil',
  'cotech',
  'coteh?c',
];
const INSTANCE = new RegExp(`\\b(?:${INSTANCES.join('|')})(?![a-z])`);

/** The table, with a column more when its title or tab names an instance that no column says. */
export function nameInstance(table: TableTrouvee): TableTrouvee {
  const entetes = table.colonnes.map(({ entete }) => entete);
  const dit = findInstance(table.titre) ?? findInstance(table.feuille);
  if (dit === null || table.forme !== 'tableau') return table;
  if (
    entetes.some(
      (entete) => scoreEntete(entete, 'tMembres', { cle: 'instance', entete: 'Instance' }).score > 0.8,
    )
  )
    return table;
  const [cible] = chooseTable(entetes, `${table.titre} ${table.feuille}`, ['instance']);
  if (cible?.table !== 'tMembres') return table;
  const cellules = table.lignes.map(
    (ligne): CelluleSource => ({
      ligne: ligne - 1,
      colonne: 0,
      valeur: dit,
      texte: dit,
      repetee: true,
    }),
  );
  return {
    ...table,
    colonnes: [{ entete: 'Instance', lettre: '', cellules, deduite: 'instance' }, ...table.colonnes],
  };
}

/** As written in the title: « COPIL », « comité technique ». */
function findInstance(texte: string): string | null {
  const propre = texte.replace(/\s+/g, ' ').trim();
  const lu = INSTANCE.exec(toComparable(propre));
  if (lu === null) return null;
  // Folding keeps lengths, but for ligatures: the words are taken only where both forms agree.
  const dit = propre.slice(lu.index, lu.index + lu[0].length).trim();
  return toComparable(dit) === lu[0].trim() ? dit : lu[0].trim();
}
