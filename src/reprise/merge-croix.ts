/** Columns of months, quarters or years ticked with crosses → one column that says from when to when. */
import { fr } from '../domain/typographie';
import { toAdresse } from '../sheets';
import type { CelluleSource, ColonneTrouvee, ProblemeReprise, TableTrouvee } from './define';
import { periodeOf } from './entete-periode';
import { readDate } from './lire-date';

const CROIX = /^(?:x+|✓|✔|☑|●|•|■|█|▓|o|oui)$/i;

/** The first and last ticks make a period; ticks are not told one by one. */
export function mergeCroix(table: TableTrouvee): TableTrouvee {
  const suite = findSuite(table.colonnes);
  if (suite.length < 3) return table;
  const premiere = table.colonnes.indexOf(suite[0] as ColonneTrouvee);
  const fusionnee: ColonneTrouvee = {
    entete: 'Calendrier',
    lettre: suite[0]?.lettre ?? '',
    cellules: table.lignes.map((_, rang) => toPeriode(suite, rang)),
  };
  const autres = table.colonnes.filter((colonne) => !suite.includes(colonne));
  return {
    ...table,
    colonnes: [...autres.slice(0, premiere), fusionnee, ...autres.slice(premiere)],
    problemes: [
      ...(table.problemes ?? []),
      ...table.lignes.flatMap((_, rang) => tellTrous(table, suite, rang)),
    ],
  };
}

function findSuite(colonnes: readonly ColonneTrouvee[]): readonly ColonneTrouvee[] {
  return colonnes.filter(({ entete, cellules }) => {
    const pleines = cellules.filter((cellule) => cellule !== null);
    return toBorne(entete) !== null && pleines.every(({ texte }) => CROIX.test(texte.trim()));
  });
}

function toPeriode(suite: readonly ColonneTrouvee[], rang: number): CelluleSource | null {
  const cochees = suite.filter(({ cellules }) => (cellules[rang] ?? null) !== null);
  const [premiere] = cochees;
  const derniere = cochees.at(-1);
  const cellule = premiere?.cellules[rang];
  if (premiere === undefined || derniere === undefined || cellule === undefined || cellule === null)
    return null;
  const texte = `${toBorne(premiere.entete) ?? ''} - ${toBorne(derniere.entete) ?? ''}`;
  return { ...cellule, valeur: texte, texte };
}

/** Months left blank between two ticks: the period spans them, and the person is told which. */
function tellTrous(
  { feuille }: TableTrouvee,
  suite: readonly ColonneTrouvee[],
  rang: number,
): readonly ProblemeReprise[] {
  const coches = suite.map(({ cellules }) => cellules[rang] ?? null);
  const cochees = coches.flatMap((cellule, j) => (cellule === null ? [] : [j]));
  const [debut] = cochees;
  const fin = cochees.at(-1);
  const cellule = debut === undefined ? null : (coches[debut] ?? null);
  if (debut === undefined || fin === undefined || cellule === null) return [];
  const trous = suite.slice(debut, fin).filter((_, j) => coches[debut + j] === null);
  if (trous.length === 0) return [];
  const noms = trous.map(({ entete }) => fr`« ${entete} »`).join(', ');
  const dits = cochees.map((j) => suite[j]?.entete ?? '').join(', ');
  return [
    {
      code: 'calendrier-interrompu',
      gravite: 'info',
      feuille,
      ligne: cellule.ligne + 1,
      cellule: toAdresse(cellule.ligne, cellule.colonne),
      entete: 'Calendrier',
      message: fr`Ligne ${cellule.ligne + 1} : les cases cochées (${dits}) laissent ${noms} sans croix ; le début et la fin repris couvrent aussi cet intervalle.`,
      aide: 'Notez l’interruption dans l’action, ou séparez-la en deux.',
    },
  ];
}

/** "Oct 24" → "2024-10", "2024 / T1" → "t1 2024". */
function toBorne(entete: string): string | null {
  const periode = periodeOf(entete) ?? periodeOf(entete.split(' / ').slice(1).join(' '));
  if (periode === null) return null;
  const lue = readDate({ valeur: periode, texte: periode });
  return lue.illisible ? null : lue.valeur;
}
