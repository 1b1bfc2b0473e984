import { localizeOffice, OFFICE_CDN, OFFICE_LOCAL } from '../../../atelier/server/office-address';

describe('the one replacement in a built page', () => {
  it.each([
    ['no address', '<p>é</p>', '<p>é</p>'],
    ['one address', `<script src="${OFFICE_CDN}"></script>`, `<script src="${OFFICE_LOCAL}"></script>`],
    ['two addresses', `${OFFICE_CDN}|${OFFICE_CDN}`, `${OFFICE_LOCAL}|${OFFICE_LOCAL}`],
    ['another file of the CDN', '/lib/1/hosted/excel.js', '/lib/1/hosted/excel.js'],
    [
      'the CDN alone, as a security policy names it',
      'https://appsforoffice.microsoft.com',
      'https://appsforoffice.microsoft.com',
    ],
  ])('%s', (_title, page, expected) => {
    expect(localizeOffice(Buffer.from(page)).toString('utf8')).toBe(expected);
  });

  it('keeps every other byte, even those that are no UTF-8', () => {
    const before = Buffer.from([0xff, 0x00, 0xc3, 0x28]);
    const page = Buffer.concat([before, Buffer.from(OFFICE_CDN), before]);
    expect(localizeOffice(page)).toEqual(Buffer.concat([before, Buffer.from(OFFICE_LOCAL), before]));
  });
});
