// What the host has of Office.js: the page that says it is up to date, and all that the add-in uses is there.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { counts, coverageOf } from '../../../atelier/membres/compare';
import { compareVersions } from '../../../atelier/membres/declared';
import { updatePage } from '../../../atelier/membres/page';
import { readMembers } from '../../../atelier/membres/read-members';
import type { Members } from '../../../atelier/membres/read-members';
import { readUsed } from '../../../atelier/membres/used';

const ROOT = path.resolve(__dirname, '..', '..', '..');
const read = (...names: string[]): string => readFileSync(path.join(ROOT, ...names), 'utf8');

let members: Members;
beforeAll(async () => {
  members = await readMembers();
});

describe('the members of Office.js', () => {
  it('are supported for 85 % of them at least, up to ExcelApi 1.14', () => {
    const { total, prisEnCharge } = coverageOf(members.rows);
    expect(total).toBeGreaterThan(1000);
    expect(prisEnCharge / total).toBeGreaterThanOrEqual(0.85);
  });

  it('are absent for a reason', () => {
    const unexplained = members.rows.filter(
      (row) => counts(row) && row.etat !== 'pris en charge' && row.raison === '',
    );
    expect(unexplained.map(({ classe, nom }) => `${classe}.${nom}`)).toEqual([]);
  });

  it('are as docs/atelier.md says (made again by npx tsx atelier/membres/write.ts)', () => {
    const page = read('docs', 'atelier.md');
    expect(updatePage(page, members.rows) === page).toBe(true);
  });

  it('have the versions the host keeps', () => {
    expect(JSON.parse(read('atelier', 'host', 'member-versions.json'))).toEqual(members.versions);
  });
});

describe('the members the add-in uses', () => {
  const used = readUsed(ROOT);

  it('are found', () => {
    const names = used.map(({ classe, nom }) => `${classe}.${nom}`);
    expect(names.length).toBeGreaterThan(80);
    expect(names).toEqual(expect.arrayContaining(['Range.values', 'TableCollection.getItemOrNullObject']));
  });

  it('are all supported by the host', () => {
    const supported = new Set(
      members.rows
        .filter(({ etat }) => etat === 'pris en charge')
        .map(({ classe, nom }) => `${classe}.${nom}`),
    );
    const missing = used
      .filter(({ classe, nom }) => !supported.has(`${classe}.${nom}`))
      .map(({ classe, nom, ou }) => `${classe}.${nom} (${ou})`);
    expect(missing).toEqual([]);
  });

  it('are within the floor of the manifest, or guarded', () => {
    const floor = /Name="ExcelApi" MinVersion="([\d.]+)"/.exec(read('manifest.xml'))?.[1] ?? '';
    expect(floor).not.toBe('');
    const above = used
      .filter(({ isGuarded }) => !isGuarded)
      .filter(({ ensemble, version }) => ensemble !== 'ExcelApi' || compareVersions(version, floor) > 0)
      .map(({ classe, nom, ensemble, version, ou }) => `${classe}.${nom} ${ensemble} ${version} (${ou})`);
    expect(above).toEqual([]);
  });
});
