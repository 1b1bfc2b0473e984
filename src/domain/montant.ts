/** Amounts in euros, as French people read them. */

const FINE_INSECABLE = '\u202F';
const INSECABLE = '\u00A0';

/** 1234.5 → "1 234,50 €"; whole amounts show no cents. */
export function formatMontant(euros: number): string {
  const centimes = Math.round(Math.abs(euros) * 100);
  const entier = String(Math.floor(centimes / 100)).replace(/\B(?=(\d{3})+$)/g, FINE_INSECABLE);
  const reste = centimes % 100;
  const decimales = reste === 0 ? '' : `,${String(reste).padStart(2, '0')}`;
  return `${euros < 0 && centimes > 0 ? '−' : ''}${entier}${decimales}${INSECABLE}€`;
}
