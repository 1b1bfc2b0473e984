/** The members of Office.js against those of our host, read from the files as they are now. */
import { createNodeEngine } from '../engine/node';
import { createHost } from '../host/host';
import { openOffice } from '../transports/node';
import { compareMembers } from './compare';
import type { MemberRow } from './compare';
import { readDeclared } from './declared';
import { hostObjects } from './host-classes';
import { memberVersions } from './versions';
import type { MemberVersions } from './versions';
import { openProber } from './wire';

export interface Members {
  readonly rows: readonly MemberRow[];
  readonly versions: MemberVersions;
}

export async function readMembers(): Promise<Members> {
  const engine = await createNodeEngine();
  const host = createHost(engine);
  const realm = await openOffice(host);
  const { probe, close } = openProber(realm);
  try {
    const declared = readDeclared();
    return {
      rows: compareMembers(declared, probe, await hostObjects()),
      versions: memberVersions(declared, probe),
    };
  } finally {
    close();
    realm.close();
    host.dispose();
    engine.dispose();
  }
}
