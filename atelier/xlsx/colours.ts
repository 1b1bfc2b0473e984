/** Colours of files (rgb, theme with tint, index) as "#RRGGBB", and back. */
import { childOf, isTrue, numberOf, type XmlElement } from './xml';

/** Office's theme, used when a file has none; order of the `theme` attribute. */
const OFFICE_THEME = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
  '0563C1',
  '954F72',
];

/** Position in the `theme` attribute → element of the colour scheme: the first pairs are swapped. */
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

const INDEXED =
  `000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF
800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00
00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600
666699 969696 003366 339966 003300 333300 993300 993366 333399 333333`.split(/\s+/);

export type Theme = readonly string[];

export function readTheme(xml: XmlElement | null): Theme {
  const scheme = childOf(childOf(xml ?? undefined, 'themeElements'), 'clrScheme');
  if (!scheme) return OFFICE_THEME;
  return THEME_ORDER.map((name, index) => {
    const colour = childOf(scheme, name)?.children[0]?.attributes;
    return colour?.['lastClr'] ?? colour?.['val'] ?? OFFICE_THEME[index] ?? '000000';
  });
}

/** The colour of an element such as `<color theme="4" tint="0.4"/>`; undefined when automatic. */
export function readColour(element: XmlElement | undefined, theme: Theme): string | undefined {
  if (!element || isTrue(element.attributes['auto'])) return undefined;
  const { rgb } = element.attributes;
  const themeIndex = numberOf(element.attributes['theme']);
  const index = numberOf(element.attributes['indexed']);
  const base =
    rgb?.slice(-6) ??
    (themeIndex === undefined ? undefined : theme[themeIndex]) ??
    (index === undefined ? undefined : INDEXED[index]);
  if (base === undefined || !/^[0-9a-f]{6}$/i.test(base)) return undefined;
  const tint = numberOf(element.attributes['tint']) ?? 0;
  return `#${tint === 0 ? base.toUpperCase() : tintColour(base, tint)}`;
}

/** Lightens (tint > 0) or darkens each channel: close to Excel's own tint, which works on luminance. */
function tintColour(base: string, tint: number): string {
  return [0, 2, 4]
    .map((at) => parseInt(base.slice(at, at + 2), 16))
    .map((channel) => Math.round(tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint))
    .map((channel) => channel.toString(16).toUpperCase().padStart(2, '0'))
    .join('');
}

/** "#1b4965", "#abc", "rgb(27, 73, 101)" → "FF1B4965"; undefined for anything else. */
export function toFileColour(colour: string | null | undefined): string | undefined {
  if (!colour) return undefined;
  const hex = /^#?([0-9a-f]{6})(?:[0-9a-f]{2})?$/i.exec(colour.trim())?.[1];
  if (hex) return `FF${hex.toUpperCase()}`;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(colour.trim());
  if (short)
    return `FF${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')
      .toUpperCase()}`;
  const channels = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/i.exec(colour.trim());
  if (!channels) return undefined;
  const written = channels
    .slice(1)
    .map((channel) => Math.min(255, Number(channel)).toString(16).toUpperCase().padStart(2, '0'));
  return `FF${written.join('')}`;
}
