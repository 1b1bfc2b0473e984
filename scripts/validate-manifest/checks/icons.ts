/** Icons: the three sizes Office insists on for each, and every file there with the pixels its place announces. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { baseUrl, toFile } from '../addresses';
import {
  type Check,
  type Context,
  type Element,
  type Faute,
  child,
  descendants,
  faute,
  findAll,
  nameOf,
} from '../define';
import { pngSize } from '../png-size';

const MANDATORY_SIZES = [16, 32, 80];

/** One image as used: where it is asked for, at what size, from what address. */
interface Usage {
  readonly element: Element;
  readonly address: string;
  readonly size: number;
}

function checkSizes(icon: Element): Faute[] {
  const owner = icon.parent ? nameOf(icon.parent) : '';
  const sizes = icon.children.map(({ attributes }) => Number(attributes.size));
  return MANDATORY_SIZES.filter((size) => !sizes.includes(size)).map((size) =>
    faute(
      icon.line,
      `l’icône de ${owner} n’a pas d’image de ${size} pixels : ajoutez <bt:Image size="${size}">, Office refuse le manifeste sans elle.`,
    ),
  );
}

function usagesOf(root: Element): Usage[] {
  const images = descendants(root).filter(
    ({ name, attributes }) => name === 'bt:Image' && attributes.id !== undefined,
  );
  const ribbon = findAll(root, 'Icon').flatMap(({ children }) =>
    children.flatMap((element) => {
      const address = images.find(({ attributes }) => attributes.id === element.attributes.resid)?.attributes
        .DefaultValue;
      return address === undefined ? [] : [{ element, address, size: Number(element.attributes.size) }];
    }),
  );
  const own = [
    { name: 'IconUrl', size: 32 },
    { name: 'HighResolutionIconUrl', size: 64 },
  ].flatMap(({ name, size }) => {
    const element = child(root, name);
    const address = element?.attributes.DefaultValue;
    return element && address !== undefined ? [{ element, address, size }] : [];
  });
  return [...own, ...ribbon];
}

function checkFile({ element, address, size }: Usage, { root, project }: Context): Faute[] {
  const file = toFile(address, baseUrl(root), project);
  if (file === null) return [];
  const name = path.relative(project, file).split(path.sep).join('/');
  if (!existsSync(file)) {
    return [
      faute(
        element.line,
        `l’image ${name} n’existe pas : dessinez-la (node scripts/draw-icons.mjs) ou corrigez l’adresse.`,
      ),
    ];
  }
  const pixels = pngSize(readFileSync(file));
  if (pixels === null)
    return [faute(element.line, `le fichier ${name} n’est pas une image PNG : remplacez-le.`)];
  if (pixels.width !== size || pixels.height !== size) {
    return [
      faute(
        element.line,
        `l’image ${name} mesure ${pixels.width} × ${pixels.height} pixels, ${nameOf(element)} en attend ${size} × ${size} : désignez l’image de cette taille.`,
      ),
    ];
  }
  return [];
}

export const checkIcons: Check = (context) => [
  ...findAll(context.root, 'Icon').flatMap(checkSizes),
  ...usagesOf(context.root).flatMap((usage) => checkFile(usage, context)),
];
