/** The atelier in a test: an engine without a screen, the host, and the real Office.js talking to it. */
import type { AtelierDocument } from '../../atelier/engine/document';
import type { Engine } from '../../atelier/engine/engine';
import { createNodeEngine } from '../../atelier/engine/node';
import { createHost } from '../../atelier/host/host';
import type { Host, HostOptions } from '../../atelier/host/host';
import { installGlobals, openOffice } from '../../atelier/transports/node';
import type { OfficeRealm } from '../../atelier/transports/node';

/** The hosts in use, and what those already closed did not know: a test fails on it, unless it took it. */
const opened = new Set<Host>();
const closed: string[] = [];

// The bench opens ateliers too, outside jest.
if ('afterEach' in globalThis)
  afterEach(() => {
    const said = [...closed.splice(0), ...[...opened].flatMap(takeLog)];
    expect(said).toEqual([]);
  });

function takeLog({ log }: Host): string[] {
  const faults = log.faults.map(({ location, error }) => `${location}: ${String(error)}`);
  const said = [...log.unknownMembers, ...faults];
  log.forget();
  return said;
}

export interface Atelier {
  readonly engine: Engine;
  readonly host: Host;
  readonly realm: OfficeRealm;
  /** `Excel.run` of the realm. */
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  /** What the host did not know, for a test that asks for it on purpose: read, and no longer held against the test. */
  takeUnknown(): readonly string[];
  /** Ends everything that was opened, and takes the globals away. */
  close(): void;
}

/**
 * Opens the document (a new workbook by default) and makes `Excel`, `Office`, `OfficeExtension` and `CustomFunctions`
 * global until `close()`, so that the project's own code runs as in the pane.
 */
export async function openAtelier(document?: AtelierDocument, options?: HostOptions): Promise<Atelier> {
  const engine = await createNodeEngine(document);
  const host = createHost(engine, options);
  opened.add(host);
  const realm = await openOffice(host);
  const uninstall = installGlobals(realm);
  return {
    engine,
    host,
    realm,
    run: (batch) => realm.Excel.run(batch),
    takeUnknown() {
      return takeLog(host);
    },
    close() {
      opened.delete(host);
      closed.push(...takeLog(host));
      uninstall();
      realm.close();
      host.dispose();
      engine.dispose();
    },
  };
}
