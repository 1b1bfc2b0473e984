/** Examples quote their documents word for word: needs the documents, beside the folder CTG_DONNEES. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { loadExemple } from '../../examples';

const DOCUMENTS: readonly (readonly [string, string])[] = [
  ['perpignan', '000_f73f81e54cbc8568.txt'],
  ['frontignan', '001_4ecb43e1f6315785.txt'],
  ['canet', '002_f68205ec7d3870b6.txt'],
  ['bauge', '003_dfc3d90eee280f4f.txt'],
  ['lourdes', '004_5ef69588c095e234.txt'],
];
/** Columns that hold the words of the document and nothing else. */
const MOT_A_MOT: readonly (readonly [string, string])[] = [
  ['tCalendrier', 'libelle'],
  ['tChamps', 'libelle'],
  ['tChamps', 'tranche_age'],
  ['tObjectifs', 'intitule'],
  ['tActions', 'intitule'],
  ['tSignataires', 'personne'],
  ['tSignataires', 'represente'],
  ['tSignataires', 'fonction_representee'],
];
/** Corrected in the workbook: a typing slip, hyphens broken at the end of a line. */
const CORRECTIONS: readonly (readonly [RegExp, string])[] = [
  [/1ére/g, '1ère'],
  [/- (?=Pyrénées|Adjointe)/g, '-'],
];

const donnees = process.env['CTG_DONNEES'];
const file = (nom: string) => path.join(donnees ?? '', '..', 'documents', nom);
const toPlain = (texte: string) => texte.replace(/\s+/g, ' ').trim();

/** What stands between « and », quotes within quotes included. */
function listCitations(texte: string): string[] {
  return [...toPlain(texte).matchAll(/« ((?:[^«»]|« [^«»]* »)*) »/g)].map(([, citation = '']) => citation);
}

describe.each(DOCUMENTS)('example %s', (nom, document) => {
  const hasDocument = donnees !== undefined && existsSync(file(document));
  (hasDocument ? it : it.skip)(
    'quotes its document word for word (needs CTG_DONNEES and its document)',
    () => {
      const brut = toPlain(readFileSync(file(document), 'utf8'));
      const texte = CORRECTIONS.reduce((corrige, [faute, juste]) => corrige.replace(faute, juste), brut);
      const { tables } = loadExemple(nom);
      const citations = [
        ...(tables['tConvention'] ?? []).flatMap(({ source }) => listCitations(String(source))),
        ...(tables['tDonnees'] ?? []).flatMap(({ commentaire }) => listCitations(String(commentaire))),
        ...MOT_A_MOT.flatMap(([table, colonne]) =>
          (tables[table] ?? []).flatMap((ligne) => ligne[colonne] ?? []),
        ),
      ];
      expect(citations.length).toBeGreaterThan(20);
      expect(citations.filter((citation) => !texte.includes(toPlain(String(citation))))).toEqual([]);
    },
  );

  it('says where each rubrique comes from: the words of the document, or « déduit »', () => {
    for (const { source } of loadExemple(nom).tables['tConvention'] ?? []) {
      expect(listCitations(String(source)).length > 0 || source === 'déduit').toBe(true);
    }
  });
});
