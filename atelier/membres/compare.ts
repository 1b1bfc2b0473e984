/** Every member of Excel's classes against the host: supported, refused as in Excel, or absent with the reason. */
import type { HostObject } from '../host/object';
import { compareVersions } from './declared';
import type { DeclaredMember } from './declared';
import { answers } from './host-classes';
import { isListed, isOutsideBatches, reasonOf } from './reasons';
import type { Prober } from './wire';

export type MemberState = 'pris en charge' | 'refusé comme dans Excel' | 'absent';

export interface MemberRow extends DeclaredMember {
  readonly etat: MemberState;
  /** Why it is absent or refused; empty when it is supported, or when nobody has said. */
  readonly raison: string;
}

/** The last requirement set that counts: members newer than it are supported when the add-in uses them. */
const LAST = '1.14';

/** Rows of the classes of the model, in the order of the documentation. */
export function compareMembers(
  declared: readonly DeclaredMember[],
  probe: Prober,
  host: ReadonlyMap<string, readonly HostObject[]>,
): MemberRow[] {
  return declared.filter(({ classe }) => isListed(classe)).map((member) => toRow(member, probe, host));
}

function toRow(
  member: DeclaredMember,
  probe: Prober,
  host: ReadonlyMap<string, readonly HostObject[]>,
): MemberRow {
  if (isOutsideBatches(member)) return { ...member, etat: 'pris en charge', raison: '' };
  const names = probe(member);
  const said = reasonOf(member);
  if (names === null)
    return { ...member, etat: 'absent', raison: said?.raison ?? 'inconnu de l’Office.js publié sur npm' };
  const isSupported = names.every((name) => answers(host.get(name.classe), name));
  if (said?.etat === 'refusé comme dans Excel') return { ...member, ...said };
  if (isSupported) return { ...member, etat: 'pris en charge', raison: '' };
  return { ...member, etat: 'absent', raison: said?.raison ?? '' };
}

/** Whether the member is of a requirement set up to the last that counts. */
export function counts({ ensemble, version }: DeclaredMember): boolean {
  return ensemble === 'ExcelApi' && version !== '' && compareVersions(version, LAST) <= 0;
}

export interface Coverage {
  readonly total: number;
  readonly prisEnCharge: number;
  readonly refuses: number;
}

export function coverageOf(rows: readonly MemberRow[]): Coverage {
  const counted = rows.filter(counts);
  const of = (state: MemberState): number => counted.filter(({ etat }) => etat === state).length;
  return {
    total: counted.length,
    prisEnCharge: of('pris en charge'),
    refuses: of('refusé comme dans Excel'),
  };
}
