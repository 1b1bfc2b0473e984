/** Every name of the index under the keys it is looked for, the most populated first; prepared once, on first need. */
import { toCleNom, withoutArticle, withoutForme } from './cle-nom';
import type { Commune, Territoire } from './territoire';

export interface NomPrepare {
  readonly territoire: Territoire;
  readonly cle: string;
  /** The name without its article or legal form; the same as `cle` when it has none. */
  readonly courte: string;
  /** Its code and its postal codes. */
  readonly codes: readonly string[];
}

interface Source {
  readonly communes: readonly Commune[];
  readonly autres: readonly Territoire[];
}

export function createNoms({ communes, autres }: Source): () => readonly NomPrepare[] {
  let noms: readonly NomPrepare[] | null = null;
  return () =>
    (noms ??= [
      ...communes.map((commune) => toNom(commune, [commune.code, ...commune.codesPostaux])),
      ...autres.map((territoire) => toNom(territoire, [territoire.code])),
    ].sort((a, b) => (b.territoire.population ?? 0) - (a.territoire.population ?? 0)));
}

function toNom(territoire: Territoire, codes: readonly string[]): NomPrepare {
  const cle = toCleNom(territoire.nom);
  return {
    territoire,
    cle,
    courte: territoire.maille === 'EPCI' ? withoutForme(cle) : withoutArticle(cle),
    codes,
  };
}
