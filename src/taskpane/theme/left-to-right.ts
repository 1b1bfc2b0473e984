/**
 * Takes the place of `rtl-css-js` under Fluent's styles: the pane is in French and nothing in it is ever mirrored,
 * so that what turns left into right (two kilobytes before the first interaction) stays out of the bundle.
 */

interface Declaration {
  readonly key: string;
  readonly value: unknown;
}

/** A declaration in a text that runs from right to left: here, itself, which Fluent takes as "nothing to turn". */
export function convertProperty(key: string, value: unknown): Declaration {
  return { key, value };
}

/** A block of declarations, the same way. */
export function convert<T>(declarations: T): T {
  return declarations;
}
