import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { BUILDS, isFresh } from '../../../atelier/cli/build-stale';
import type { Build } from '../../../atelier/cli/build-stale';

let root = '';
const build: Build = {
  nom: 'l’essai',
  config: 'a/w.js',
  mode: null,
  output: 'out/i.html',
  sources: ['src', 'f.json', 'none'],
};

beforeEach(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'atelier-'));
  for (const folder of ['src/deep', 'out', 'build/.constructions'])
    await mkdir(path.join(root, folder), { recursive: true });
  await write('src/deep/a.ts', 100);
  await write('f.json', 100);
  for (const folder of ['src/deep', 'src']) await utimes(path.join(root, folder), 100, 100);
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function write(file: string, time: number): Promise<void> {
  await writeFile(path.join(root, file), '');
  await utimes(path.join(root, file), time, time);
}

describe('whether a build is up to date', () => {
  it('is not without its output', async () => {
    expect(await isFresh(root, build)).toBe(false);
  });

  it('is when its output is newer than every source', async () => {
    await write('out/i.html', 200);
    expect(await isFresh(root, build)).toBe(true);
  });

  it.each([
    ['a file deep in a folder', 'src/deep/a.ts'],
    ['a file named by itself', 'f.json'],
  ])('is not when %s changed since', async (_title, file) => {
    await write('out/i.html', 200);
    await write(file, 300);
    expect(await isFresh(root, build)).toBe(false);
  });

  it('is not when a file was removed: its folder changed', async () => {
    await write('out/i.html', 200);
    await utimes(path.join(root, 'src'), 300, 300);
    expect(await isFresh(root, build)).toBe(false);
  });

  it('is when the last build began after the change, though the output did not change', async () => {
    await write('out/i.html', 200);
    await write('src/deep/a.ts', 300);
    await write('build/.constructions/a-w.js', 400);
    expect(await isFresh(root, build)).toBe(true);
  });

  it('knows the add-in and the page', () => {
    expect(BUILDS.map(({ output }) => output)).toEqual(['dist/taskpane.html', 'build/atelier/index.html']);
  });
});
