/** One workbook opened headless: the engine, the host, the real Office.js and the add-in's functions, as in a page. */
import type { Echec, Result } from '../../src/domain/result';
import { failure, success } from '../../src/domain/result';
import { createRegistre } from '../../src/indicators/registre';
import type { Registre } from '../../src/indicators/registre';
import type { IndexTerritoires } from '../../src/territories';
import type { XlsxNotice } from '../engine/document';
import type { Engine } from '../engine/engine';
import { createNodeEngine } from '../engine/node';
import { createHost } from '../host/host';
import type { Host } from '../host/host';
import type { Profile } from '../host/profile';
import { installGlobals, openOffice } from '../transports/node';
import type { OfficeRealm } from '../transports/node';
import { openXlsx, saveXlsx } from '../xlsx';
import { readInput } from './files';
import { loadIndexTerritoires } from './territoires';

export interface Session {
  readonly engine: Engine;
  readonly host: Host;
  readonly realm: OfficeRealm;
  readonly registre: Registre;
  /** Read when first asked for: most commands do without. */
  readonly index: IndexTerritoires;
  /** What the `.xlsx` layer could not take in, in French. */
  readonly notices: readonly XlsxNotice[];
  save(): Promise<{ readonly bytes: Uint8Array; readonly notices: readonly XlsxNotice[] }>;
  close(): Promise<void>;
}

/** Which Excel a session stands for; `--profil` changes it, once, before any command. */
let profil: Profile = 'm365';

/** That of every session of the process: it comes from packages. */
let index: IndexTerritoires | null = null;

export function chooseProfile(chosen: Profile): void {
  profil = chosen;
}

/** Opens a workbook of the disk, or a new one. */
export async function openSession(fichier: string | null): Promise<Result<Session, Echec>> {
  let notices: readonly XlsxNotice[] = [];
  let document;
  if (fichier !== null) {
    const bytes = await readInput(fichier);
    if (!bytes.ok) return bytes;
    const opened = await openXlsx(bytes.value);
    if (!opened.ok) {
      return failure({ ...opened.error, message: `« ${fichier} » : ${opened.error.message}` });
    }
    document = opened.value.document;
    notices = opened.value.notices;
  }
  const engine = await createNodeEngine(document);
  const host = createHost(engine, { profil });
  const realm = await openOffice(host);
  const uninstall = installGlobals(realm);
  return success({
    engine,
    host,
    realm,
    registre: createRegistre(),
    get index() {
      return (index ??= loadIndexTerritoires());
    },
    notices,
    async save() {
      await engine.calculated();
      return saveXlsx(engine.dump());
    },
    async close() {
      uninstall();
      realm.close();
      await engine.dispose();
    },
  });
}
