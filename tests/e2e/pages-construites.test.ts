import { readdir, readFile } from 'node:fs/promises';
import { Agent, get } from 'node:https';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { required } from './support/browser';

const DIST = path.join(__dirname, '..', '..', 'dist');
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

jest.setTimeout(60_000);

/** What the atelier serves at `address`, over a few connections kept open. */
function fetchServed(agent: Agent, address: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    get(new URL(address, required('CTG_ATELIER')), { agent }, (answer) => {
      if (answer.statusCode === 200) buffer(answer).then(resolve, reject);
      else reject(new Error(`${address}: ${String(answer.statusCode)}`));
    }).once('error', reject);
  });
}

describe('the built pages in the atelier', () => {
  it('are those of the build, byte for byte, but for the address of office.js', async () => {
    // Its certificate is this machine's own.
    const agent = new Agent({ keepAlive: true, maxSockets: 4, rejectUnauthorized: false });
    const entries = await readdir(DIST, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(DIST, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
    expect(files).toEqual(expect.arrayContaining(['taskpane.html', 'functions.json', 'manifest.xml']));
    const isChanged = await Promise.all(
      files.map(async (file) => {
        const served = await fetchServed(agent, `/complement/${file}`);
        return Buffer.compare(await readFile(path.join(DIST, file)), served) !== 0;
      }),
    );
    const changed = files.filter((_file, rank) => isChanged[rank]);
    expect(changed).toEqual(['taskpane.html']);
    const built = await readFile(path.join(DIST, 'taskpane.html'), 'utf8');
    const served = (await fetchServed(agent, '/complement/taskpane.html')).toString('utf8');
    expect(built).toContain(CDN);
    expect(served).toBe(built.replaceAll(CDN, '/office-js/office.js'));
    agent.destroy();
  });
});
