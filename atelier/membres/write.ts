/** `npx tsx atelier/membres/write.ts`: makes `docs/atelier.md`'s tables and the versions of members again, and says the share. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { counts } from './compare';
import { sentence, updatePage } from './page';
import { readMembers } from './read-members';

const ROOT = path.join(__dirname, '..', '..');
const PAGE = path.join(ROOT, 'docs', 'atelier.md');
const VERSIONS = path.join(ROOT, 'atelier', 'host', 'member-versions.json');

async function main(): Promise<void> {
  const { rows, versions } = await readMembers();
  writeFileSync(VERSIONS, `${JSON.stringify(versions, null, 2)}\n`);
  writeFileSync(PAGE, updatePage(readFileSync(PAGE, 'utf8'), rows));
  const unexplained = rows.filter((row) => counts(row) && row.etat === 'absent' && row.raison === '');
  const names = unexplained.map(({ classe, nom }) => `${classe}.${nom}`);
  process.stdout.write(`${sentence(rows)}\n${names.length} absents sans raison : ${names.join(' ')}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
