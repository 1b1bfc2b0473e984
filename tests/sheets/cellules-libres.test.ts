/** The whole test of what stands outside tables: formulas Excel accepts, that name what exists, in places of their own. */
import { FEUILLES, TABLES, findTable, parseAdresse, resolveFormule } from '../../src/sheets';
import type { CelluleLibre, DefinitionFeuille } from '../../src/sheets';
import { PARTS_STATUTS } from '../../src/evaluation/statuts';
import { meanAvancement } from '../../src/sheets/formules';

const EXCEL_MAX = 8192;
const TOUTES = new Map(TABLES.map(({ nom, colonnes }) => [nom, colonnes.map(({ entete }) => entete)]));
const NOYAU = new Map(
  [...TOUTES].filter(([nom]) => FEUILLES.some((f) => f.noyau && f.tables.some((t) => t.nom === nom))),
);

const isFormule = (valeur: string | number): valeur is string => String(valeur).startsWith('=');
const formulesOf = ({ cellules = [], tables }: DefinitionFeuille): string[] => [
  ...cellules.map(({ valeur }) => valeur).filter(isFormule),
  ...tables.flatMap(({ colonnes }) => colonnes.flatMap(({ formule }) => formule ?? [])),
];
const avecFormules = FEUILLES.filter((feuille) => formulesOf(feuille).length > 0);

/** Rows and columns that a cell covers, from 0. */
function zoneOf({ adresse, fusion = adresse }: CelluleLibre): { r: [number, number]; c: [number, number] } {
  const [de = adresse, a = de] = fusion.split(':');
  const [debut, fin] = [parseAdresse(de), parseAdresse(a)];
  return { r: [debut.ligne, fin.ligne], c: [debut.colonne, fin.colonne] };
}

describe.each(avecFormules.map((feuille) => [feuille.titre, feuille] as const))('%s', (_titre, feuille) => {
  it('has formulas that name tables and columns of ours, and no function of the add-in', () => {
    for (const formule of formulesOf(feuille)) {
      expect(resolveFormule(formule, TOUTES)).toBe(formule);
      expect(formule).not.toMatch(/CTG\./);
    }
  });

  it('has formulas that Excel 2016 reads', () => {
    for (const formule of formulesOf(feuille)) {
      expect(formule.length).toBeLessThanOrEqual(EXCEL_MAX);
      expect(formule).not.toMatch(
        /\b(XLOOKUP|FILTER|UNIQUE|SORT|LET|TEXTJOIN|IFS|SWITCH|MAXIFS|MINIFS|CONCAT)\(/,
      );
      expect([...formule].filter((signe) => signe === '(')).toHaveLength(
        [...formule].filter((signe) => signe === ')').length,
      );
    }
  });

  it('names only what is always there when it is itself always there', () => {
    if (!feuille.noyau) return;
    for (const formule of formulesOf(feuille)) expect(resolveFormule(formule, NOYAU)).toBe(formule);
  });

  it('has one thing in each place', () => {
    const zones = (feuille.cellules ?? []).map(zoneOf);
    zones.forEach((a, i) => {
      for (const b of zones.slice(i + 1)) {
        const apart = a.r[1] < b.r[0] || b.r[1] < a.r[0] || a.c[1] < b.c[0] || b.c[1] < a.c[0];
        expect(apart).toBe(true);
      }
    });
  });

  it('stands clear of its tables: above their legend, or an empty column away', () => {
    for (const { ancre, colonnes } of feuille.tables) {
      const { ligne, colonne } = parseAdresse(ancre);
      for (const { r, c } of (feuille.cellules ?? []).map(zoneOf)) {
        const apart = r[1] < ligne - 1 || c[1] < colonne - 1 || c[0] > colonne + colonnes.length;
        expect(apart).toBe(true);
      }
    }
  });

  it('is written in French typography', () => {
    expect(feuille.but).not.toMatch(/ [:;!?»%€]/);
    for (const { valeur, sinon = '' } of feuille.cellules ?? []) {
      for (const texte of [sinon, ...(isFormule(valeur) ? [] : [String(valeur)])]) {
        expect(texte).not.toContain("'");
        expect(texte).not.toMatch(/ [:;!?»%€]/);
      }
    }
  });

  it('prints all it shows', () => {
    const zone = feuille.impression?.zone;
    if (zone === undefined) return;
    const [, fin = ''] = zone.split(':');
    const { ligne, colonne } = parseAdresse(fin);
    const cachees = Object.entries(feuille.largeurs ?? {}).flatMap(([lettre, l]) =>
      l === 0 ? [lettre] : [],
    );
    for (const cellule of feuille.cellules ?? []) {
      if (cachees.includes(cellule.adresse.replace(/\d+/, ''))) continue;
      const { r, c } = zoneOf(cellule);
      expect([r[1] <= ligne, c[1] <= colonne]).toEqual([true, true]);
    }
  });
});

it('every drop-down of a free cell offers a column that exists', () => {
  const offertes = FEUILLES.flatMap(({ cellules = [] }) => cellules.flatMap(({ listeDe }) => listeDe ?? []));
  expect(offertes.length).toBeGreaterThan(0);
  for (const { table, cle } of offertes)
    expect(findTable(table)?.colonnes.map((colonne): string => colonne.cle)).toContain(cle);
});

it('the mean progress of native formulas gives each statut its conventional share', () => {
  const formule = meanAvancement('(tActions[Intitulé]<>"")');
  for (const [statut, part] of Object.entries(PARTS_STATUTS)) {
    if (part === null) expect(formule).toContain(`(tActions[Statut]<>"${statut}")`);
    else expect(formule).toContain(`(tActions[Statut]="${statut}")*1`);
    if (part !== null && part > 0) expect(formule).toContain(`(tActions[Statut]="${statut}")*${part}`);
  }
});
