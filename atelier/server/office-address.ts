/** The one thing the atelier changes in a built page: where office.js comes from. */

export const OFFICE_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
export const OFFICE_LOCAL = '/office-js/office.js';

/** The page with Microsoft's address of office.js replaced by the local copy; every other byte is kept. */
export function localizeOffice(page: Buffer): Buffer {
  const address = Buffer.from(OFFICE_CDN, 'utf8');
  const parts: Buffer[] = [];
  let from = 0;
  for (let at = page.indexOf(address); at !== -1; at = page.indexOf(address, from)) {
    parts.push(page.subarray(from, at), Buffer.from(OFFICE_LOCAL, 'utf8'));
    from = at + address.length;
  }
  parts.push(page.subarray(from));
  return Buffer.concat(parts);
}
