/** What a file holds and the atelier cannot take in or keep, said once for each sheet, in French sentences. */
import type { XlsxNotice } from '../engine/document';

export class Notices {
  readonly list: XlsxNotice[] = [];

  /** The same sentence about the same sheet is said once. */
  add(feuille: string | null, message: string): void {
    const known = this.list.some((notice) => notice.feuille === feuille && notice.message === message);
    if (!known) this.list.push({ feuille, message });
  }
}

/** "1 graphique", "3 graphiques"; the noun is invariable when no plural is given. */
export function countOf(count: number, one: string, many: string): string {
  return `${String(count)}\u00a0${count > 1 ? many : one}`;
}
