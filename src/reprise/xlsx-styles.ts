/** The styles of an .xlsx file that reading needs: which cells show dates, which are bold, which are indented. */

export type NoeudXml = Readonly<Record<string, unknown>>;

export interface StyleLu {
  readonly format: string;
  readonly date: boolean;
  readonly gras: boolean;
  readonly retrait: number;
}

/** Excel's own date formats, by number. */
const DATES = new Set([14, 15, 16, 17, 22, 27, 30, 36, 45, 46, 47, 50, 57]);

export function readStyles(noeud: NoeudXml): readonly StyleLu[] {
  const racine = asArray(noeud['styleSheet'])[0] ?? {};
  const formats = new Map(
    childrenOf(racine, 'numFmts', 'numFmt').map((f) => [
      Number(asTexte(f['numFmtId'])),
      asTexte(f['formatCode']),
    ]),
  );
  const gras = childrenOf(racine, 'fonts', 'font').map(
    (police) => 'b' in police && asTexte(asArray(police['b'])[0]?.['val']) !== '0',
  );
  return childrenOf(racine, 'cellXfs', 'xf').map((xf) => {
    const numero = Number(asTexte(xf['numFmtId']));
    const format = formats.get(numero) ?? '';
    const alignement = asArray(xf['alignment'])[0] ?? {};
    return {
      format,
      date: DATES.has(numero) || isFormatDate(format),
      gras: gras[Number(asTexte(xf['fontId']))] === true,
      retrait: Number(asTexte(alignement['indent']) || '0'),
    };
  });
}

/** A day, month or year in a number format, outside quotes, colours and locales. */
export function isFormatDate(format: string): boolean {
  const nu = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase();
  return /[dy]|m{2,}|(?:^|[^a-z])[ja]{2,4}(?:[^a-z]|$)/.test(nu) && !/^general|standard/.test(nu);
}

export function asArray(valeur: unknown): readonly NoeudXml[] {
  if (valeur === undefined || valeur === null) return [];
  const liste: readonly unknown[] = Array.isArray(valeur) ? valeur : [valeur];
  return liste.map((element) =>
    typeof element === 'object' && element !== null ? (element as NoeudXml) : { '#text': element },
  );
}

/** The words of an element or attribute; '' when it has none. */
export function asTexte(valeur: unknown): string {
  if (Array.isArray(valeur)) return valeur.map(asTexte).join('');
  if (typeof valeur === 'object' && valeur !== null) return asTexte((valeur as NoeudXml)['#text']);
  return valeur === undefined || valeur === null ? '' : String(valeur);
}

function childrenOf(noeud: NoeudXml, parent: string, enfant: string): readonly NoeudXml[] {
  return asArray((asArray(noeud[parent])[0] ?? {})[enfant]);
}
