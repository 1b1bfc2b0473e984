/** Words where a number, a date or a word of a list is expected: kept as typed, and told. */
import type { Avis } from '../domain/avis';
import { LIBELLES_MARQUES, MARQUES } from '../domain/listes';
import { isMotAbsence } from '../domain/mot-absence';
import { toComparable } from '../domain/texte-comparable';
import { fr } from '../domain/typographie';
import { toAdresse } from './adresse';
import type { Colonne, DefinitionTable } from './define';
import { rememberLignes } from './lignes-retenues';
import { LISTES, isNomListe } from './listes-valeurs';
import { isErreurExcel, isVide, parseCellule, toTexte } from './parse-cellule';
import type { LigneBrute } from './parse-table';
import type { CelluleBrute, EmplacementTable, TableBrute } from './table-brute';

interface CellulesAExaminer {
  readonly definition: DefinitionTable;
  readonly brute: TableBrute;
  readonly emplacement: EmplacementTable;
  readonly lignes: readonly LigneBrute[];
}

/** A mark may stand in the place of its figure. */
const MARQUES_ADMISES: ReadonlySet<string> = new Set(
  [...MARQUES.flatMap((marque) => [marque, LIBELLES_MARQUES[marque]]), 'secret'].map(toComparable),
);

const readLignes = rememberLignes<readonly Avis[]>();

export function parseAvisCellules({ definition, brute, emplacement, lignes }: CellulesAExaminer): Avis[] {
  const attendues = definition.colonnes.flatMap((colonne) => {
    const rang = emplacement.colonnes.get(colonne.cle);
    const attendu = describeAttendu(colonne);
    return rang === undefined || attendu === null ? [] : [{ colonne, rang, attendu }];
  });
  const avis = readLignes(definition, emplacement, lignes, ({ ligne, cellules }) =>
    attendues.flatMap(({ colonne, rang, attendu }): Avis[] => {
      const mot = wordOf(cellules[rang] ?? '', colonne);
      if (mot === null) return [];
      const cellule = toAdresse(ligne - 1, brute.colonne + rang);
      const suite = isMotAbsence(mot)
        ? fr`il est gardé tel quel et compte comme « pas encore de valeur »`
        : fr`il est gardé tel quel, et rien n’est deviné`;
      return [
        {
          code: 'mot-non-lu',
          feuille: brute.feuille,
          cellule,
          message: fr`« ${shorten(mot)} » en ${cellule} de la feuille « ${brute.feuille} » n’est pas ${attendu} (colonne « ${emplacement.entetes[rang] ?? colonne.entete} ») : ${suite}.`,
          aide: fr`Quand vous la connaîtrez, tapez la valeur dans ${cellule} ; en attendant, vous pouvez laisser ce mot ou vider la cellule.`,
        },
      ];
    }),
  );
  return avis.flat();
}

/** What the column reads; null for a column of free words, or that fills itself. */
function describeAttendu({ type, niveau, liste, listeStricte }: Colonne): string | null {
  if (niveau === 'calcule') return null;
  switch (type) {
    case 'nombre':
      return 'un nombre';
    case 'montant':
      return 'un montant';
    case 'taux':
      return 'un taux';
    case 'annee':
      return 'une année';
    case 'date':
      return 'une date';
    case 'liste':
      return liste !== undefined && listeStricte !== false ? 'un mot de la liste' : null;
    default:
      return null;
  }
}

/** The words of a cell that its column does not read; null when it is read, empty, an error (DATA-01) or a mark. */
function wordOf(cellule: CelluleBrute, colonne: Colonne): string | null {
  if (isVide(cellule) || isErreurExcel(cellule)) return null;
  const texte = toTexte(cellule);
  if (colonne.type === 'liste') return isInListe(texte, colonne.liste) ? null : texte;
  const lue = parseCellule(cellule, colonne, '');
  const compris = typeof lue === 'object' && 'valeur' in lue && lue.valeur !== null;
  return compris || MARQUES_ADMISES.has(toComparable(texte)) ? null : texte;
}

function isInListe(texte: string, liste: string | undefined): boolean {
  if (liste === undefined || !isNomListe(liste)) return true;
  const cle = toComparable(texte);
  return LISTES[liste].valeurs.some((valeur) => toComparable(String(valeur)) === cle);
}

function shorten(mot: string): string {
  return mot.length > 60 ? `${mot.slice(0, 59).trimEnd()}…` : mot;
}
