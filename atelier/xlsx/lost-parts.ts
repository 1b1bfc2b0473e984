/** Finds in a package what the atelier does not model, so that nothing is dropped without a word. */
import { countOf, type Notices } from './notices';
import type { Relationship, XlsxPackage } from './package';
import { descendantsOf } from './xml';

const NOT_KEPT =
  'ne seront pas gardés si vous enregistrez ce classeur ici\u00a0; l’original n’est pas modifié';

/** Relationship of a sheet → singular and plural of what it holds. */
const SHEET_PARTS: Readonly<Record<string, readonly [string, string]>> = {
  pivotTable: ['tableau croisé dynamique', 'tableaux croisés dynamiques'],
  oleObject: ['objet incorporé', 'objets incorporés'],
  control: ['contrôle de formulaire', 'contrôles de formulaire'],
  ctrlProp: ['contrôle de formulaire', 'contrôles de formulaire'],
  slicer: ['segment', 'segments'],
  timeline: ['chronologie', 'chronologies'],
  queryTable: ['requête de données', 'requêtes de données'],
};

const BOOK_PARTS: Readonly<Record<string, string>> = {
  vbaProject: 'Les macros de ce classeur',
  externalLink: 'Les liaisons de ce classeur vers d’autres classeurs',
  connections: 'Les connexions de données de ce classeur',
  chartsheet: 'Les feuilles de graphique de ce classeur',
  dialogsheet: 'Les feuilles de dialogue de ce classeur',
  xlMacrosheet: 'Les feuilles de macros de ce classeur',
};

export function noticeBookParts(relationships: readonly Relationship[], notices: Notices): void {
  for (const { type } of relationships) {
    const what = BOOK_PARTS[type];
    if (what) notices.add(null, `${what} ${NOT_KEPT}.`);
  }
}

export async function noticeSheetParts(
  feuille: string,
  relationships: readonly Relationship[],
  opened: XlsxPackage,
  notices: Notices,
): Promise<void> {
  const counts = new Map<string, { one: string; many: string; count: number }>();
  const add = (one: string, many: string, count = 1): void => {
    if (count > 0) counts.set(one, { one, many, count: (counts.get(one)?.count ?? 0) + count });
  };
  for (const { type, target } of relationships) {
    const words = SHEET_PARTS[type];
    if (words) add(words[0], words[1]);
    if (type === 'drawing') await countDrawing(target, opened, add);
    if (type === 'image') add('image de fond', 'images de fond');
  }
  for (const { one, many, count } of counts.values()) {
    const what = countOf(count, one, many);
    notices.add(
      feuille,
      `La feuille «\u00a0${feuille}\u00a0» contient ${what}\u00a0: ces éléments ${NOT_KEPT}.`,
    );
  }
}

async function countDrawing(
  path: string,
  opened: XlsxPackage,
  add: (one: string, many: string, count?: number) => void,
): Promise<void> {
  const drawing = (await opened.readXml(path)) ?? undefined;
  const charts = (await opened.readRelationships(path)).filter(({ type }) => type.startsWith('chart'));
  add('graphique', 'graphiques', charts.filter(({ type }) => type === 'chart' || type === 'chartEx').length);
  add('image', 'images', descendantsOf(drawing, 'pic').length);
  add('forme ou zone de texte', 'formes ou zones de texte', descendantsOf(drawing, 'sp').length);
}
