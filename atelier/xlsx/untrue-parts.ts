/** Parts of the file that saving keeps but that the edits may have made untrue: said before the person relies on them. */
import type { IWorkbookData } from '@univerjs/core';
import type { XlsxOrigin } from '../engine/origin';
import type { Notices } from './notices';
import { kindOf, readLinks } from './part-links';

/** Relationship of a sheet → what its places follow only in Excel. */
const PLACED: Readonly<Record<string, string>> = {
  pivotTable: 'Les tableaux croisés dynamiques',
  control: 'Les contrôles de formulaire',
  oleObject: 'Les objets incorporés',
  slicer: 'Les segments',
};

export function noticeUntrue(origin: XlsxOrigin, { sheets }: IWorkbookData, notices: Notices): void {
  for (const [id, path] of Object.entries(origin.sheets)) {
    const feuille = sheets[id]?.name;
    if (feuille === undefined) continue;
    const kinds = new Set(readLinks(origin.texts, path).map(kindOf));
    for (const [kind, what] of Object.entries(PLACED)) {
      if (!kinds.has(kind) || (origin.moves[id] ?? []).length === 0) continue;
      notices.add(
        feuille,
        `${what} de la feuille «\u00a0${feuille}\u00a0» sont gardés là où ils étaient, alors que des lignes ou des colonnes ont été ajoutées ou retirées\u00a0: vérifiez leur place dans Excel.`,
      );
    }
  }
  const isRenamed = Object.entries(origin.names).some(([id, name]) => sheets[id]?.name !== name);
  if (isRenamed && Object.keys(origin.texts).some((path) => path.includes('pivotCacheDefinition')))
    notices.add(
      null,
      'Une feuille a été renommée ou retirée\u00a0: si un tableau croisé dynamique en dépend, désignez de nouveau sa source dans Excel (Analyse, Changer la source de données).',
    );
}
