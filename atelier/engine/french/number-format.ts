/** Number formats between Office.js's invariant codes and what a French Excel shows: `# ##0,00`, `jj/mm/aaaa`, `Standard`. */

const NBSP = '\u00A0';
const COLOURS: readonly (readonly [english: string, french: string])[] = [
  ['Black', 'Noir'],
  ['Blue', 'Bleu'],
  ['Cyan', 'Cyan'],
  ['Green', 'Vert'],
  ['Magenta', 'Magenta'],
  ['Red', 'Rouge'],
  ['White', 'Blanc'],
  ['Yellow', 'Jaune'],
  ['Color', 'Couleur'],
];
/** Texts, escaped signs and bracketed words are kept apart from the codes. */
const KEPT = /("[^"]*"?|\\.|_.|\*.|\[[^\]]*\])/;

export function toFrenchFormat(format: string): string {
  return mapCodes(
    format,
    (codes) =>
      codes
        .split(/(General|AM\/PM)/i)
        .map((part) => {
          if (/^general$/i.test(part)) return 'Standard';
          if (/^am\/pm$/i.test(part)) return part;
          return part
            .replace(/[.,]/g, (sign) => (sign === '.' ? ',' : NBSP))
            .replace(/d/gi, 'j')
            .replace(/y/gi, 'a');
        })
        .join(''),
    (word) => COLOURS.find(([english]) => same(english, word))?.[1],
  );
}

export function toEnglishFormat(format: string): string {
  return mapCodes(
    format,
    (codes) =>
      codes
        .split(/(Standard|AM\/PM)/i)
        .map((part) => {
          if (/^standard$/i.test(part)) return 'General';
          if (/^am\/pm$/i.test(part)) return part;
          return part
            .replace(/[,\u00A0\u202F]|(?<=[#0?]) (?=[#0?])/g, (sign) => (sign === ',' ? '.' : ','))
            .replace(/j/gi, 'd')
            .replace(/a/gi, 'y');
        })
        .join(''),
    (word) => COLOURS.find(([, french]) => same(french, word))?.[0],
  );
}

function mapCodes(
  format: string,
  codes: (part: string) => string,
  colour: (word: string) => string | undefined,
): string {
  return format
    .split(KEPT)
    .map((part, index) => {
      if (index % 2 === 0) return codes(part);
      const word = /^\[([\p{L}]+)(\d*)\]$/u.exec(part);
      const other = word === null ? undefined : colour(word[1] ?? '');
      return other === undefined ? part : `[${other}${word?.[2] ?? ''}]`;
    })
    .join('');
}

function same(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}
