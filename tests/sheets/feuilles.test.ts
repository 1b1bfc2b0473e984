/** The whole test of the sheets: every file is listed, every domain field has one column, every text can be shown. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { DATE_VIDE, VIDE } from '../../src/domain/valeurs';
import {
  toLettre,
  parseAdresse,
  FEUILLES,
  LISTES,
  TABLES,
  findTable,
  feuilleOf,
  isNomListe,
} from '../../src/sheets';
import type { Colonne, DefinitionTable } from '../../src/sheets';
import { FEUILLES_DES_TABLES } from '../../src/domain/tables';
import { toCleEntete } from '../../src/sheets/match-entete';
import { emptyValeur } from '../../src/sheets/parse-cellule';

const SHEETS = path.join(__dirname, '..', '..', 'src', 'sheets');
const colonnes = TABLES.flatMap((table) => table.colonnes.map((colonne) => ({ table, colonne })));
const fieldsOf = (schema: unknown): string[] =>
  Object.keys((schema as { shape: Record<string, unknown> }).shape);

/** A native formula or a sign that people read, and that no rule does. */
const isPourLecture = ({ schema }: DefinitionTable, { cle, formule, niveau, service }: Colonne): boolean =>
  (formule !== undefined || service === true) && niveau === 'calcule' && !fieldsOf(schema).includes(cle);

describe('the list of sheets', () => {
  it('holds every file that defines a sheet, once', () => {
    const ids = FEUILLES.map(({ id }) => id);
    const fichiers = readdirSync(SHEETS).map((nom) => nom.replace('.ts', ''));
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(fichiers).toContain(id);
  });

  it('has the core sheets, in order, with Données and Listes behind', () => {
    const titres = FEUILLES.filter(({ noyau }) => noyau).map(({ titre }) => titre);
    expect(titres).toEqual([
      'Accueil',
      'Convention',
      'Diagnostic',
      'Graphiques',
      'Axes',
      'Actions',
      'Évaluation',
      'Contrôles',
      'Données',
      'Listes',
    ]);
  });

  it.each(FEUILLES.map((feuille) => [feuille.titre, feuille] as const))(
    '%s has a name Excel accepts',
    (titre) => {
      expect(titre.length).toBeLessThanOrEqual(31);
      expect(titre).not.toMatch(/[:\\/?*[\]]/);
    },
  );

  it('names every table of the domain, in the tab the domain says', () => {
    for (const [nom, titre] of Object.entries(FEUILLES_DES_TABLES)) expect(feuilleOf(nom)?.titre).toBe(titre);
  });

  it('keeps the tables of one sheet apart', () => {
    for (const { tables } of FEUILLES) {
      const spans = tables.map(({ ancre, colonnes: c }) => {
        const { colonne } = parseAdresse(ancre);
        return [colonne, colonne + c.length - 1] as const;
      });
      spans.slice(1).forEach(([debut], i) => expect(debut).toBeGreaterThan((spans[i]?.[1] ?? 0) + 1));
    }
  });
});

describe.each(TABLES.map((table) => [table.nom, table] as const))('table %s', (_nom, table) => {
  it('has one column for every field of its schema, and a hidden id', () => {
    const cles: readonly string[] = table.colonnes.map(({ cle }) => cle);
    expect(new Set(cles).size).toBe(cles.length);
    expect(cles).toContain('id');
    if (table.schema === null) return;
    const champs = fieldsOf(table.schema).filter(
      (champ) => champ !== 'ref' && !(champ in (table.derives ?? {})),
    );
    const lues = table.colonnes.filter((colonne) => colonne.cle !== 'id' && !isPourLecture(table, colonne));
    expect(lues.map(({ cle }): string => cle).sort()).toEqual(champs.sort());
    for (const source of Object.values(table.derives ?? {})) expect(cles).toContain(source);
  });

  it('reads an empty row as its schema wants it', () => {
    if (table.schema === null) return;
    const vide = Object.fromEntries(
      table.colonnes.filter(({ cle }) => cle !== 'id').map(({ cle, type }) => [cle, emptyValeur(type)]),
    );
    const derives = Object.fromEntries(Object.keys(table.derives ?? {}).map((champ) => [champ, DATE_VIDE]));
    const lu = table.schema.safeParse({ ...vide, ...derives, ref: { table: table.nom, id: '', ligne: 1 } });
    expect(lu.success).toBe(true);
  });

  it('has headers told apart even when retyped, synonyms included', () => {
    const vus = table.colonnes.flatMap(({ entete, alias }) => [
      ...new Set([entete, ...(alias ?? [])].map(toCleEntete)),
    ]);
    expect(new Set(vus).size).toBe(vus.length);
  });
});

describe.each(colonnes.map(({ table, colonne }) => [`${table.nom}.${colonne.cle}`, table, colonne] as const))(
  'column %s',
  (_nom, table, colonne) => {
    it('explains itself in two lines that an input message holds', () => {
      expect(colonne.entete.length).toBeGreaterThan(0);
      expect(colonne.entete.length).toBeLessThanOrEqual(32);
      expect(colonne.aide.split('\n')).toHaveLength(2);
      expect(colonne.aide.length).toBeLessThanOrEqual(255);
    });

    it('is written in French typography', () => {
      for (const texte of [colonne.entete, colonne.aide]) {
        expect(texte).not.toContain("'");
        expect(texte).not.toMatch(/ [:;!?»%€]/);
        expect(texte).not.toContain('« ');
      }
    });

    it('has a header that structured references accept', () => {
      expect(colonne.entete).not.toMatch(/['#[\](),:@]/);
    });

    it('points to lists and columns that exist', () => {
      if (colonne.liste !== undefined) expect(isNomListe(colonne.liste)).toBe(true);
      if (colonne.listeDe !== undefined) {
        const cles: readonly string[] =
          findTable(colonne.listeDe.table)?.colonnes.map(({ cle }) => cle) ?? [];
        expect(cles).toContain(colonne.listeDe.cle);
      }
      if (colonne.precision !== undefined) {
        expect(table.colonnes.map(({ cle }): string => cle)).toContain(colonne.precision);
      }
    });
  },
);

describe('the sheet Accueil', () => {
  const cellules = FEUILLES[0]?.cellules ?? [];

  it('only refers to tables and columns that exist', () => {
    const formules = cellules.filter(({ valeur }) => String(valeur).startsWith('='));
    expect(formules.length).toBeGreaterThan(10);
    for (const { valeur } of formules) {
      for (const [, table = '', entete = ''] of String(valeur).matchAll(/(t[A-Z]\w+)\[\[?([^\][]+)\]/g)) {
        expect(findTable(table)?.colonnes.map((colonne) => colonne.entete)).toContain(entete);
      }
      expect(String(valeur)).not.toContain('CTG.');
    }
  });

  it('counts every statut of the closed list', () => {
    for (const statut of LISTES.statuts_action.valeurs) {
      expect(cellules.some(({ valeur }) => String(valeur).includes(`"${statut}"`))).toBe(true);
    }
  });
});

describe('widths', () => {
  it('leave each word of a header whole, beside its filter arrow', () => {
    for (const table of TABLES) {
      for (const { niveau, entete, largeur } of table.colonnes) {
        if (niveau === 'cle') continue;
        const mot = Math.max(...entete.split(/[ -]/).map(({ length }) => length));
        expect(largeur).toBeGreaterThan(table.filtre === false ? mot : mot + 3);
      }
    }
  });
});

describe('addresses', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16383, 'XFD'],
  ])('column %i is %s, both ways', (colonne, lettre) => {
    expect(toLettre(colonne)).toBe(lettre);
    expect(parseAdresse(`${lettre}7`)).toEqual({ ligne: 6, colonne });
  });

  it('refuses what is no address', () => expect(() => parseAdresse('4B')).toThrow('4B'));
  it('an empty number is no zero', () => expect(emptyValeur('montant')).toBe(VIDE));
});
