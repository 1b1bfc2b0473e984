/** `docs/atelier.md`: what is written by hand is kept, the tables between its marks are made again. */
import { counts, coverageOf } from './compare';
import type { MemberRow } from './compare';

const BEGIN = '<!-- membres : début (npm run atelier:membres) -->';
const END = '<!-- membres : fin -->';
const SIGNS = { 'pris en charge': 'oui', 'refusé comme dans Excel': 'refusé', absent: 'non' } as const;

/** The page with its tables up to date; throws when it has lost its marks. */
export function updatePage(page: string, rows: readonly MemberRow[]): string {
  const [before, rest] = page.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined)
    throw new Error('docs/atelier.md has lost the marks its tables stand between.');
  return `${before}${BEGIN}\n\n${describe(rows)}\n${END}${after}`;
}

function describe(rows: readonly MemberRow[]): string {
  const classes = [...new Set(rows.map(({ classe }) => classe))].sort();
  return [
    `${sentence(rows)}\n`,
    '| Classe | Membres | Pris en charge | Refusés | Absents |',
    '| --- | --- | --- | --- | --- |',
    ...classes.map((classe) =>
      totals(
        rows.filter((row) => row.classe === classe && counts(row)),
        classe,
      ),
    ),
    '',
    ...classes.flatMap((classe) =>
      tableOf(
        rows.filter((row) => row.classe === classe),
        classe,
      ),
    ),
  ].join('\n');
}

export function sentence(rows: readonly MemberRow[]): string {
  const { total, prisEnCharge, refuses } = coverageOf(rows);
  const share = ((prisEnCharge / total) * 100).toFixed(1).replace('.', ',');
  return `Jusqu’à ExcelApi 1.14 : ${total} membres, ${prisEnCharge} pris en charge (${share}\u00A0%), ${refuses} refusés comme dans Excel, ${total - prisEnCharge - refuses} absents.`;
}

function totals(rows: readonly MemberRow[], classe: string): string {
  const { total, prisEnCharge, refuses } = coverageOf(rows);
  return `| ${classe} | ${total} | ${prisEnCharge} | ${refuses} | ${total - prisEnCharge - refuses} |`;
}

function tableOf(rows: readonly MemberRow[], classe: string): string[] {
  return [
    `### ${classe}\n`,
    '| Membre | Version | État | Pourquoi |',
    '| --- | --- | --- | --- |',
    ...rows.map(
      (row) =>
        `| ${row.nom}${row.sorte === 'méthode' ? '()' : ''} | ${[row.ensemble, row.version].join(' ').trim()} | ${SIGNS[row.etat]} | ${row.raison} |`,
    ),
    '',
  ];
}
