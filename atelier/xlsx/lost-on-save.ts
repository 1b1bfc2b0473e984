/** What a workbook holds here and its file will not: said before it is saved. */
import type { AtelierDocument } from '../engine/document';
import type { Notices } from './notices';

export function noticeLost(
  { sheets, snapshot, styles, tableStyles }: AtelierDocument,
  notices: Notices,
): void {
  for (const [id, { customProperties = [] }] of Object.entries(sheets)) {
    const feuille = snapshot.sheets[id]?.name;
    if (feuille !== undefined && customProperties.length > 0)
      notices.add(
        feuille,
        `Les propriétés que des compléments ont données à la feuille «\u00a0${feuille}\u00a0» ne sont pas enregistrées dans le fichier.`,
      );
  }
  if (Object.keys(styles ?? {}).length > 0)
    notices.add(
      null,
      'Les styles de cellule ajoutés ou modifiés gardent leur mise en forme dans les cellules, mais leur nom n’est pas enregistré dans le fichier.',
    );
  if ((tableStyles?.names ?? []).length > 0 || tableStyles?.byDefault !== undefined)
    notices.add(
      null,
      'Les styles de tableau ajoutés et le style proposé aux nouveaux tableaux ne sont pas enregistrés dans le fichier.',
    );
}
