import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { request } from 'playwright-core';
import { required } from './support/browser';

const DIST = path.join(__dirname, '..', '..', 'dist');
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

jest.setTimeout(60_000);

describe('the built pages in the atelier', () => {
  it('are those of the build, byte for byte, but for the address of office.js', async () => {
    const atelier = await request.newContext({ baseURL: required('CTG_ATELIER'), ignoreHTTPSErrors: true });
    const entries = await readdir(DIST, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(DIST, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
    expect(files).toEqual(expect.arrayContaining(['taskpane.html', 'functions.json', 'manifest.xml']));
    const isChanged = await Promise.all(
      files.map(async (file) => {
        const served = await atelier.get(`/complement/${file}`);
        return !(await readFile(path.join(DIST, file))).equals(await served.body());
      }),
    );
    const changed = files.filter((_file, rank) => isChanged[rank]);
    expect(changed).toEqual(['taskpane.html']);
    const built = await readFile(path.join(DIST, 'taskpane.html'), 'utf8');
    const served = await (await atelier.get('/complement/taskpane.html')).text();
    expect(built).toContain(CDN);
    expect(served).toBe(built.replaceAll(CDN, '/office-js/office.js'));
    await atelier.dispose();
  });
});
