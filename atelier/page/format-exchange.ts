/** "3 échanges, 12,4 ko": batches and bytes between the add-in and the workbook, as a person reads them. */

const KILO = 1000;
const number = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 });

export function formatExchange({
  batches,
  octets,
}: {
  readonly batches: number;
  readonly octets: number;
}): string {
  return `${number.format(batches)} échange${batches > 1 ? 's' : ''}, ${formatBytes(octets)}`;
}

export function formatBytes(octets: number): string {
  if (octets < KILO) return `${number.format(octets)}\u00A0octet${octets > 1 ? 's' : ''}`;
  if (octets < KILO * KILO) return `${number.format(octets / KILO)}\u00A0ko`;
  return `${number.format(octets / KILO / KILO)}\u00A0Mo`;
}
