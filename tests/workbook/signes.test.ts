/** The sign of each row: heaviest verdict, count, and only the cells that change. */
import type { Constat, Localise } from '../../src/domain/constat';
import { CLASSEUR_VIDE } from '../../src/domain/classeur';
import { FEUILLES, TABLES, findTable } from '../../src/sheets';
import type { CelluleBrute, EmplacementTable, TableBrute } from '../../src/sheets';
import type { RapportAEcrire } from '../../src/workbook/plan-rapport';
import type { LectureClasseur } from '../../src/workbook/read-classeur';
import { planSignes } from '../../src/workbook/signes';

const ENTETES = ['id', 'Intitulé', 'Contrôle', 'Ma colonne'];

/** Axes from row 5 on, with these signs already there. */
function buildLecture(signes: readonly string[], plus: Partial<LectureClasseur> = {}): LectureClasseur {
  const valeurs: CelluleBrute[][] = [
    ENTETES,
    ...signes.map((signe, i) => [`x-${i}`, `Axe ${i}`, signe, 'note']),
  ];
  const lieu: EmplacementTable = {
    table: 'tAxes',
    feuille: 'Axes',
    ligneEntete: 4,
    premiereColonne: 1,
    entetes: ENTETES,
    nombreLignes: signes.length,
    colonnes: new Map([
      ['id', 0],
      ['intitule', 1],
      ['controle', 2],
    ]),
    lignes: new Map(signes.map((_, i) => [`x-${i}`, 5 + i])),
    derniereLigneRemplie: 4 + signes.length,
  };
  const brute: TableBrute = {
    nom: 'tAxes',
    feuille: 'Axes',
    ligne: 3,
    colonne: 1,
    valeurs,
    formules: valeurs,
    totaux: false,
  };
  return {
    classeur: CLASSEUR_VIDE,
    emplacements: new Map([['tAxes', lieu]]),
    brutes: [brute],
    feuillesProtegees: new Set<string>(),
    ...plus,
  } as LectureClasseur;
}
const constat = (rang: number, gravite: Constat['gravite']): Localise<Constat> => ({
  regle: 'AXE-01',
  gravite,
  table: 'tAxes',
  id: `x-${rang}`,
  ligne: 999,
  champ: 'code',
  message: '',
  aide: '',
  reparation: null,
  feuille: 'Axes',
  cellule: 'C5',
});
const rapport = (plus: Partial<RapportAEcrire>): RapportAEcrire => ({
  phase: 'mise-en-oeuvre',
  phaseDeduite: false,
  date: '2025-06-12',
  bilan: { erreurs: 0, avertissements: 0, infos: 0, nonControlables: 0, justifies: 0 },
  constats: [],
  nonControlables: [],
  justifies: [],
  ...plus,
});
const signesOf = (plus: Partial<RapportAEcrire>, avant: readonly string[], lecture = buildLecture(avant)) =>
  planSignes(rapport(plus), lecture).map(({ ligne, signes }) => [ligne, signes]);

describe('planSignes', () => {
  it.each<[string, Partial<RapportAEcrire>, string]>([
    ['one error', { constats: [constat(0, 'erreur')] }, '✖ 1 erreur'],
    [
      'two errors and a warning',
      { constats: [constat(0, 'avertissement'), constat(0, 'erreur'), constat(0, 'erreur')] },
      '✖ 2 erreurs',
    ],
    ['warnings', { constats: [constat(0, 'avertissement'), constat(0, 'info')] }, '▲ 1 à lire'],
    ['an info', { constats: [constat(0, 'info')] }, 'ℹ 1 info'],
    [
      'what cannot be checked',
      { nonControlables: [{ regle: 'AXE-01', manque: '', table: 'tAxes', ligne: 5 }] },
      '? à compléter',
    ],
    [
      'what was accepted',
      { justifies: [{ ...constat(0, 'avertissement'), motif: 'm', auteur: 'a', justifieLe: '' }] },
      '✎ justifié',
    ],
  ])('says %s', (_quoi, plus, signe) => {
    expect(signesOf(plus, ['', ''])).toEqual([[5, [signe]]]);
  });

  it('blanks the rows that have nothing left, and writes from the first change to the last', () => {
    expect(signesOf({ constats: [constat(3, 'erreur')] }, ['', '✖ 1 erreur', '', '', ''])).toEqual([
      [6, ['', '', '✖ 1 erreur']],
    ]);
  });

  it('writes nothing when nothing changed', () => {
    expect(signesOf({ constats: [constat(1, 'erreur')] }, ['', '✖ 1 erreur'])).toEqual([]);
  });

  it('leaves alone a protected sheet and a table without the column', () => {
    const plus = { constats: [constat(0, 'erreur')] };
    expect(signesOf(plus, [], buildLecture([''], { feuillesProtegees: new Set(['Axes']) }))).toEqual([]);
    const sans = buildLecture(['']);
    const lieu = sans.emplacements.get('tAxes');
    if (lieu === undefined) throw new Error('tAxes is missing');
    const emplacements = new Map([['tAxes', { ...lieu, colonnes: new Map([['id', 0]]) }]]);
    expect(signesOf(plus, [], { ...sans, emplacements })).toEqual([]);
  });

  it('does not sign what is said of the whole plan', () => {
    expect(signesOf({ constats: [{ ...constat(0, 'erreur'), id: null, ligne: null }] }, [''])).toEqual([]);
  });
});

describe('the column', () => {
  it('stands last in each table that holds records, and nowhere else', () => {
    const signees = TABLES.filter(({ colonnes }) => colonnes.some(({ service }) => service === true));
    expect(signees.every(({ colonnes }) => colonnes.at(-1)?.entete === 'Contrôle')).toBe(true);
    for (const nom of ['tJustifications', 'tControles', 'tListes', 'tJournal'])
      expect(findTable(nom)?.colonnes.some(({ service }) => service === true)).not.toBe(true);
    expect(signees).toHaveLength(23);
  });

  it('keeps an empty column between two tables of a sheet', () => {
    for (const { tables } of FEUILLES) {
      tables.slice(1).forEach((table, rang) => {
        const avant = tables[rang];
        const lettres = (ancre: string): number =>
          [...ancre.replace(/\d/g, '')].reduce((total, lettre) => total * 26 + lettre.charCodeAt(0) - 64, 0);
        const fin = lettres(avant?.ancre ?? '') + (avant?.colonnes.length ?? 0);
        expect([table.nom, lettres(table.ancre) > fin]).toEqual([table.nom, true]);
      });
    }
  });
});
