/** The atelier served for a benchmark, at a port of the system's choosing: the page, a built add-in, the workbooks asked for. */
import { createRequire } from 'node:module';
import path from 'node:path';
import { startServer } from '../../atelier/server/server';
import type { AtelierServer } from '../../atelier/server/server';
import { devCertificate } from '../../scripts/dev-certificate.mjs';

const ROOT = path.join(import.meta.dirname ?? __dirname, '..', '..');

/** `complement` is the folder of the built add-in, ours by default. */
export async function servir(
  classeurs: Readonly<Record<string, Uint8Array>>,
  complement = path.join(ROOT, 'dist'),
): Promise<AtelierServer> {
  const { resolve } = createRequire(path.join(ROOT, 'package.json'));
  return startServer({
    certificate: await devCertificate(),
    content: {
      page: path.join(ROOT, 'build', 'atelier'),
      complement,
      office: path.dirname(resolve('@microsoft/office-js/dist/office.js')),
      classeurs: Object.fromEntries(
        Object.entries(classeurs).map(([nom, octets]) => [nom, () => Promise.resolve(octets)]),
      ),
    },
    port: 0,
  });
}
