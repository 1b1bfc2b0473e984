/** French typography of the sentences of the pure layers: the spaces that must not break, set once rather than typed invisibly. */

const INSECABLE = '\u00A0';

/** Binds « », : ; ! ? % € to the word beside them. */
export function applyTypographie(texte: string): string {
  return texte
    .replace(/ (?=[:;!?%€»])/g, INSECABLE)
    .replace(/« /g, `«${INSECABLE}`)
    .replace(/'/g, '’');
}

/** Template tag of a French sentence: `fr\`« ${nom} » : introuvable\``. Values are kept as they are. */
export function fr(morceaux: TemplateStringsArray, ...valeurs: readonly (string | number)[]): string {
  return morceaux.map((morceau, rang) => applyTypographie(morceau) + String(valeurs[rang] ?? '')).join('');
}
