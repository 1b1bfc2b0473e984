// What `numfmt` reads in a text, kept: at each drawing Univer's grid asks of every text cell whether it could be a date, a time or a number.
import * as numfmt from 'numfmt-as-published';

export * from 'numfmt-as-published';

/** Beyond, a workbook's texts are read again: enough for the cells in sight of several sheets. */
const KEPT = 5000;

const keep = (parse) => {
  const known = new Map();
  return (text, ...options) => {
    if (options.length > 0 || typeof text !== 'string') return parse(text, ...options);
    if (!known.has(text)) {
      if (known.size === KEPT) known.clear();
      known.set(text, parse(text));
    }
    const found = known.get(text);
    return found && { ...found };
  };
};

export const parseDate = keep(numfmt.parseDate);
export const parseTime = keep(numfmt.parseTime);
export const parseNumber = keep(numfmt.parseNumber);
