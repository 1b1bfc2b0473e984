/** Numbers and shares as sentences write them. */

const FINE_INSECABLE = '\u202F';
const INSECABLE = '\u00A0';

/** 1234.567 → "1 234,57": at most two decimals, none that say nothing. */
export function formatNombre(nombre: number): string {
  const arrondi = Math.round(Math.abs(nombre) * 100) / 100;
  const [entier = '0', decimales] = String(arrondi).split('.');
  const groupes = entier.replace(/\B(?=(\d{3})+$)/g, FINE_INSECABLE);
  const signe = nombre < 0 && arrondi > 0 ? '−' : '';
  return `${signe}${groupes}${decimales === undefined ? '' : `,${decimales}`}`;
}

/** 0.425 → "42,5 %". */
export function formatPourcent(part: number): string {
  return `${formatNombre(Math.round(part * 1000) / 10)}${INSECABLE}%`;
}
