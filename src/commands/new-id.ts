/** Opaque ids for new rows: 48 random bits, so that two people never give the same one. */
export function newId(): string {
  const octets = crypto.getRandomValues(new Uint8Array(6));
  return `a-${[...octets].map((octet) => octet.toString(16).padStart(2, '0')).join('')}`;
}
