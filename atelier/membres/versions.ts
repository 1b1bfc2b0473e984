/** Which members are newer than the oldest Excel the host can stand for, by the names Office.js sends. */
import { requirementsOf } from '../host/profile';
import { compareVersions } from './declared';
import type { DeclaredMember } from './declared';
import type { Prober } from './wire';

export type MemberVersions = Record<string, Record<string, string>>;

/** For `atelier/host/member-versions.json`, sorted. */
export function memberVersions(declared: readonly DeclaredMember[], probe: Prober): MemberVersions {
  const oldest = requirementsOf('plancher')['ExcelApi'] ?? '';
  const newer = declared
    .filter(({ ensemble, version }) => ensemble === 'ExcelApi' && compareVersions(version, oldest) > 0)
    .flatMap((member) =>
      (probe(member) ?? [])
        .filter(({ classe }) => classe === member.classe)
        .map(({ classe, nom }) => ({ classe, nom, version: member.version })),
    )
    .sort((a, b) => compare(a.classe, b.classe) || compare(a.nom, b.nom));
  const versions: MemberVersions = {};
  for (const { classe, nom, version } of newer) {
    versions[classe] ??= {};
    versions[classe][nom] = version;
  }
  return versions;
}

function compare(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}
