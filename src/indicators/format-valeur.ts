/** A published number as French readers write it: « 34,0 % », « 21 430 € ». */

const INSECABLE = '\u00A0';
const MILLIERS = '\u202F';

/** A rate always shows its tenth; the rest as many digits as it was published with, two at most. */
export function formatValeur(publie: number, unite: string): string {
  const isTaux = unite.startsWith('%');
  const nombre = formatNombre(publie, isTaux ? 1 : 0, 2);
  return unite === '' || unite === 'rapport' ? nombre : `${nombre}${INSECABLE}${unite}`;
}

function formatNombre(nombre: number, minimum: number, maximum: number): string {
  const [entiers = '', decimales = ''] = Math.abs(nombre).toFixed(maximum).split('.');
  const utiles = decimales.replace(/0+$/, '').padEnd(minimum, '0');
  const groupes = entiers.replace(/\B(?=(\d{3})+$)/g, MILLIERS);
  return `${nombre < 0 ? '−' : ''}${groupes}${utiles === '' ? '' : `,${utiles}`}`;
}
