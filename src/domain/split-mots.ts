/** Lists of wordings written on one line, as they are easiest to read and to add to. */

/** Field or value → other wordings. */
export type Synonymes = Readonly<Record<string, readonly string[]>>;

/** @example split('porteur|chef de file') // ['porteur', 'chef de file'] */
export function split(mots: string): readonly string[] {
  return mots.split('|');
}
