/** What was found in a text, kept from one control to the next: people change a cell at a time, and all the others come back as they were. */

/** More than the texts of the largest plan (some 60 000 for 10 000 actions); beyond, everything is looked at anew rather than kept for ever. */
const TEXTES_MAX = 100_000;

export function remember<T>(find: (texte: string) => T): (texte: string) => T {
  const connus = new Map<string, T>();
  return (texte) => {
    const connu = connus.get(texte);
    if (connu !== undefined) return connu;
    const trouve = find(texte);
    if (connus.size >= TEXTES_MAX) connus.clear();
    connus.set(texte, trouve);
    return trouve;
  };
}
