import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { answerTo } from '../../../atelier/server/answer';
import type { Content } from '../../../atelier/server/answer';
import { OFFICE_CDN, OFFICE_LOCAL } from '../../../atelier/server/office-address';

let root = '';
let content: Content;

beforeAll(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'atelier-'));
  for (const folder of ['page', 'dist/assets', 'office/fr-fr'])
    await mkdir(path.join(root, folder), { recursive: true });
  await writeFile(path.join(root, 'secret.txt'), 'secret');
  await writeFile(path.join(root, 'page', 'index.html'), `<p>${OFFICE_CDN}</p>`);
  await writeFile(path.join(root, 'page', '.env'), 'hidden');
  await writeFile(path.join(root, 'dist', 'taskpane.html'), `<script src="${OFFICE_CDN}"></script>`);
  await writeFile(path.join(root, 'dist', 'taskpane.js'), `"${OFFICE_CDN}"`);
  await writeFile(path.join(root, 'dist', 'assets', 'été.png'), 'png');
  await writeFile(path.join(root, 'office', 'fr-fr', 'office_strings.js'), 'strings');
  await symlink(path.join(root, 'secret.txt'), path.join(root, 'page', 'link.txt'));
  content = {
    page: path.join(root, 'page'),
    complement: path.join(root, 'dist'),
    office: path.join(root, 'office'),
    classeurs: { 'perpignan.xlsx': async () => new Uint8Array([80, 75]) },
  };
});
afterAll(() => rm(root, { recursive: true, force: true }));

describe('what the atelier serves', () => {
  it.each([
    ['/', 'text/html; charset=utf-8', `<p>${OFFICE_CDN}</p>`],
    ['/index.html', 'text/html; charset=utf-8', `<p>${OFFICE_CDN}</p>`],
    ['/complement/taskpane.html', 'text/html; charset=utf-8', `<script src="${OFFICE_LOCAL}"></script>`],
    ['/complement/taskpane.js', 'text/javascript; charset=utf-8', `"${OFFICE_CDN}"`],
    ['/complement/assets/%C3%A9t%C3%A9.png', 'image/png', 'png'],
    ['/office-js/fr-fr/office_strings.js', 'text/javascript; charset=utf-8', 'strings'],
    ['/classeurs/perpignan.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'PK'],
  ])('%s', async (pathname, type, body) => {
    const answer = await answerTo(content, pathname);
    expect({ status: answer.status, type: answer.type, body: answer.body.toString('utf8') }).toEqual({
      status: 200,
      type,
      body,
    });
  });
});

describe('what the atelier refuses', () => {
  it.each([
    ['/../secret.txt', 403],
    ['/%2e%2e/secret.txt', 403],
    ['/..%2fsecret.txt', 403],
    ['/complement/../../secret.txt', 403],
    ['/office-js/fr-fr/..%5c..%5csecret.txt', 403],
    ['/.env', 403],
    ['/C:/secret.txt', 403],
    ['/%00', 403],
    ['/%E0%A4%A', 403],
    ['/link.txt', 404],
    ['/complement', 404],
    ['/complement/assets', 404],
    ['/absent.html', 404],
    ['/classeurs/autre.xlsx', 404],
    ['/classeurs/__proto__', 404],
  ])('%s → %i, with a French sentence', async (pathname, status) => {
    const answer = await answerTo(content, pathname);
    expect(answer.status).toBe(status);
    expect(answer.body.toString('utf8')).not.toContain('secret');
    expect(answer.body.toString('utf8')).toMatch(/^[«A-Z].*\.\n$/s);
  });
});
