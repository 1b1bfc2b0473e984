/** Excel's error words, in English (as Office.js and the engine say them) and in French (as Excel shows them). */

const ENGLISH_TO_FRENCH: Readonly<Record<string, string>> = {
  '#BUSY!': '#OCCUPÉ!',
  '#CALC!': '#CALC!',
  '#CONNECT!': '#CONNEXION!',
  '#DIV/0!': '#DIV/0!',
  '#GETTING_DATA': '#CHARGEMENT_DONNEES',
  '#N/A': '#N/A',
  '#NAME?': '#NOM?',
  '#NULL!': '#NUL!',
  '#NUM!': '#NOMBRE!',
  '#REF!': '#REF!',
  '#SPILL!': '#PROPAGATION!',
  '#VALUE!': '#VALEUR!',
};
const FRENCH_TO_ENGLISH = new Map(
  Object.entries(ENGLISH_TO_FRENCH).map(([english, french]) => [french, english]),
);

/** The French word of an error, null for what is no error. */
export function toFrenchError(error: string): string | null {
  return Object.hasOwn(ENGLISH_TO_FRENCH, error) ? (ENGLISH_TO_FRENCH[error] ?? null) : null;
}

/** The English word of an error, null for what is no French error. */
export function toEnglishError(error: string): string | null {
  return FRENCH_TO_ENGLISH.get(error.toUpperCase()) ?? null;
}
