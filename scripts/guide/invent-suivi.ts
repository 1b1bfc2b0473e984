/** The follow-up of a plan, invented for the pictures: published conventions name their actions, and neither their dates nor their pilotes. */
import type { Visite } from './visite';

interface Suivi {
  readonly Axe: string;
  readonly 'Structure pilote': string;
  readonly Début: string;
  readonly Fin: string;
  readonly Statut: string;
}

/** One a row, from the first action on. */
const SUIVIS: readonly Suivi[] = [
  ['1', 'Service petite enfance', 'mars 2025', 'août 2025', 'En cours'],
  ['1', 'Service petite enfance', '2025', '2026', 'En cours'],
  ['2', 'Service jeunesse', 'septembre 2025', '2027', 'En cours'],
  ['1', 'Service petite enfance', '2026', '2026', 'À venir'],
  ['2', 'Service jeunesse', '15/01/2025', '30/06/2025', 'Réalisée'],
  ['2', 'CCAS', '2026', '2027', 'À discuter'],
  ['3', 'Direction de la culture', '2025', '2028', 'En pause'],
  ['3', 'CCAS', 'mai 2025', 'décembre 2025', 'En cours'],
  ['', '', '', '', 'À discuter'],
  ['3', 'CCAS', '2026', '', 'À venir'],
].map(([axe = '', pilote = '', debut = '', fin = '', statut = '']) => ({
  Axe: axe,
  'Structure pilote': pilote,
  Début: debut,
  Fin: fin,
  Statut: statut,
}));

const AXES = [
  ['1', 'Accueillir les jeunes enfants et soutenir les parents'],
  ['2', 'Accompagner les enfants et les jeunes'],
  ['3', 'Faire vivre le lien social'],
];

/** Writes the follow-up where the workbook's headers say, and three axes. */
export async function inventSuivi({ pane }: Visite): Promise<void> {
  await pane.evaluate(
    ([suivis, axes]) =>
      Excel.run(async (context) => {
        const actions = context.workbook.tables.getItem('tActions');
        const entetes = actions.getHeaderRowRange().load('values');
        const axesTable = context.workbook.tables.getItem('tAxes');
        const entetesAxes = axesTable.getHeaderRowRange().load('values');
        await context.sync();
        const noms = (entetes.values[0] ?? []).map(String);
        const nomsAxes = (entetesAxes.values[0] ?? []).map(String);
        const corps = actions.getDataBodyRange();
        const corpsAxes = axesTable.getDataBodyRange();
        suivis.forEach((suivi, ligne) => {
          for (const [nom, valeur] of Object.entries(suivi))
            if (valeur !== '') corps.getCell(ligne, noms.indexOf(nom)).values = [[String(valeur)]];
        });
        axes.forEach(([code, intitule], ligne) => {
          corpsAxes.getCell(ligne, nomsAxes.indexOf('Code')).values = [[code]];
          corpsAxes.getCell(ligne, nomsAxes.indexOf('Intitulé')).values = [[intitule]];
        });
        await context.sync();
      }),
    [SUIVIS, AXES] as const,
  );
}
