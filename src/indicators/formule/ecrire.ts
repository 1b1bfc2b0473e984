/** Writing a call: as Excel takes it from a program, and as the person reads it with their own separators. */
import { cutFormule } from './lexemes';

/** A cell or a range by its address; anything else is typed as such. Null: omitted. */
export type ArgumentFormule = string | number | boolean | null | { readonly reference: string };

/** The signs of the person's Excel: « ; » and « , » in French. */
export interface Separateurs {
  readonly argument: ';' | ',';
  readonly decimale: ',' | '.';
}

export const SEPARATEURS_FRANCAIS: Separateurs = { argument: ';', decimale: ',' };

/** Excel tells the decimal sign alone: where it is a comma, arguments are separated by a semicolon. */
export function separateursOf(decimale: string): Separateurs {
  return decimale === '.' ? { argument: ',', decimale: '.' } : SEPARATEURS_FRANCAIS;
}

/** `=CTG.TAUX_PAUVRETE("66136",2021)`: what `Range.formulas` takes whatever the language; omitted last arguments are left out. */
export function writeFormule(id: string, args: readonly ArgumentFormule[]): string {
  const dernier = args.findLastIndex((arg) => arg !== null && arg !== '');
  const ecrits = args.slice(0, dernier + 1).map(writeArgument);
  return `=CTG.${id}(${ecrits.join(',')})`;
}

function writeArgument(arg: ArgumentFormule): string {
  if (arg === null || arg === '') return '';
  if (typeof arg === 'object') return arg.reference.trim();
  if (typeof arg === 'boolean') return arg ? 'TRUE' : 'FALSE';
  return typeof arg === 'number' ? String(arg) : `"${arg.replaceAll('"', '""')}"`;
}

/** The same formula with the person's separators: `=CTG.TAUX_PAUVRETE("66136";2021)`. */
export function toFormuleLocale(formule: string, { argument, decimale }: Separateurs): string {
  if (argument === ',') return formule;
  let accolades = 0;
  return cutFormule(formule)
    .map(({ genre, texte }) => {
      if (genre === 'nombre') return texte.replace('.', decimale);
      if (genre === 'nom' && /^(?:true|false)$/i.test(texte)) return /^t/i.test(texte) ? 'VRAI' : 'FAUX';
      if (texte === '{') accolades += 1;
      if (texte === '}') accolades -= 1;
      if (genre !== 'signe' || texte !== ',') return texte;
      return accolades > 0 ? '.' : argument;
    })
    .join('');
}

/** A formula typed in French, as `Range.formulas` takes it; one already in English is left as it is. */
export function fromFormuleLocale(formule: string): string {
  let accolades = 0;
  const lexemes = cutFormule(formule).map(({ genre, texte }) => {
    if (texte === '{') accolades += 1;
    if (texte === '}') accolades -= 1;
    return { genre, texte, dedans: accolades > 0 };
  });
  const isFrancaise = lexemes.some(
    ({ genre, texte, dedans }) => genre === 'signe' && texte === ';' && !dedans,
  );
  if (!isFrancaise) return formule;
  return lexemes
    .map(({ genre, texte, dedans }) => {
      if (genre === 'nom' && /^(?:vrai|faux)$/i.test(texte)) return /^v/i.test(texte) ? 'TRUE' : 'FALSE';
      if (genre !== 'signe' || dedans) return texte;
      if (texte === ',') return '.';
      return texte === ';' ? ',' : texte;
    })
    .join('');
}
