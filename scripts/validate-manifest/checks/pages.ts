/** The pages, the functions file and the shortcuts file that the manifest names are in the build, and the build's manifest is this one. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { addressesOf, baseUrl, toFile } from '../addresses';
import { type Check, faute, nameOf } from '../define';

export const checkPages: Check = ({ root, dist }) => {
  if (!existsSync(dist)) {
    return [
      faute(
        root.line,
        `le dossier ${path.basename(dist)} est absent : lancez « npm run build » pour vérifier que les pages désignées existent.`,
      ),
    ];
  }
  const base = baseUrl(root);
  return addressesOf(root)
    .filter(({ element }) =>
      ['bt:Url', 'SupportUrl', 'SourceLocation', 'ExtendedOverrides'].includes(element.name),
    )
    .flatMap(({ element, value }) => {
      const file = toFile(value, base, dist);
      if (file === null || existsSync(file)) return [];
      const name = path.relative(dist, file).split(path.sep).join('/');
      return [
        faute(
          element.line,
          `${nameOf(element)} désigne ${name}, absent du dossier ${path.basename(dist)} : lancez « npm run build », ou corrigez l’adresse.`,
        ),
      ];
    });
};
