/** French typography of the pane's texts: the spaces that must not break, set once rather than typed invisibly. */

const INSECABLE = '\u00A0';

/** Binds « », : ; ! ? % € to the word beside them, and the digits of a number to its unit. */
export function applyTypographie(texte: string): string {
  return texte
    .replace(/ (?=[:;!?%€»])/g, INSECABLE)
    .replace(/« /g, `«${INSECABLE}`)
    .replace(/(\d) (?=(?:Ko|Mo|s|min)\b)/g, `$1${INSECABLE}`);
}

/** Template tag of a French text: `fr\`Territoire : ${nom}\`` keeps the colon with its word. */
export function fr(morceaux: TemplateStringsArray, ...valeurs: readonly (string | number)[]): string {
  return applyTypographie(String.raw({ raw: morceaux.map(String) }, ...valeurs));
}
