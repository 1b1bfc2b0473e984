/** A published number as French readers write it: « 34,0 % », « 21 430 € », « 1 foyer ». */

const INSECABLE = '\u00A0';
const MILLIERS = '\u202F';
/** Units that the name of the figure already says. */
const SANS_SUFFIXE: ReadonlySet<string> = new Set(['', 'rapport', 'indice', 'effectif', 'nombre', 'texte']);
/** What always shows its tenth: rates and gaps between rates. */
const AU_DIXIEME = /^(?:%|‰|pour 100|points$)/;

/** A rate always shows its tenth; the rest as many digits as it was published with: two at most, three for a small index. */
export function formatValeur(publie: number, unite: string): string {
  const maximum = unite === 'indice' && Math.abs(publie) < 10 ? 3 : 2;
  const nombre = formatNombre(publie, AU_DIXIEME.test(unite) ? 1 : 0, maximum);
  return SANS_SUFFIXE.has(unite) ? nombre : `${nombre}${INSECABLE}${agree(unite, publie)}`;
}

/** Under two, the unit is in the singular, up to what it is counted by: « 1,5 place pour 100 enfants ». */
function agree(unite: string, nombre: number): string {
  if (Math.abs(nombre) >= 2) return unite;
  const mots = unite.split(' ');
  const borne = mots.findIndex((mot) => /^(?:par|pour|sur|de|d’.*)$/.test(mot));
  return mots
    .map((mot, rang) => (borne === -1 || rang < borne ? mot.replace(/(?<=\p{L}[^iuèp])s(?=$|\/)/u, '') : mot))
    .join(' ');
}

function formatNombre(nombre: number, minimum: number, maximum: number): string {
  const [entiers = '', decimales = ''] = Math.abs(nombre).toFixed(maximum).split('.');
  const utiles = decimales.replace(/0+$/, '').padEnd(minimum, '0');
  const groupes = entiers.replace(/\B(?=(\d{3})+$)/g, MILLIERS);
  return `${nombre < 0 ? '−' : ''}${groupes}${utiles === '' ? '' : `,${utiles}`}`;
}
