/** French typography of what people read: the spaces that must not break, set once rather than typed invisibly. */

const INSECABLE = '\u00A0';
const COMPOSES = new WeakMap<TemplateStringsArray, readonly string[]>();

/** Binds « », : ; ! ? % € to the word beside them, and the digits of a number to its unit. */
export function applyTypographie(texte: string): string {
  return texte
    .replace(/ (?=[:;!?%€»])/g, INSECABLE)
    .replace(/« /g, `«${INSECABLE}`)
    .replace(/(\d) (?=(?:Ko|Mo|s|min)\b)/g, `$1${INSECABLE}`)
    .replace(/'/g, '’');
}

/** Template tag of a French sentence: `fr\`« ${nom} » : introuvable\``. Values are kept as they are. */
export function fr(morceaux: TemplateStringsArray, ...valeurs: readonly (string | number)[]): string {
  let phrase = '';
  typeset(morceaux).forEach((morceau, rang) => {
    phrase += morceau + String(valeurs[rang] ?? '');
  });
  return phrase;
}

/** The fixed pieces of a sentence are set once, however many rows it speaks of. */
function typeset(morceaux: TemplateStringsArray): readonly string[] {
  const connus = COMPOSES.get(morceaux);
  if (connus) return connus;
  const composes = morceaux.map(applyTypographie);
  COMPOSES.set(morceaux, composes);
  return composes;
}
