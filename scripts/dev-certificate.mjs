// The https certificate of localhost for the dev server and the atelier: Microsoft's trusted one where it is, else one of our own.
import { X509Certificate } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { generate } from 'selfsigned';

const DAY = 24 * 60 * 60 * 1000;
const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const ownFile = path.join(root, 'build', 'certificat', 'localhost.json');

function expiresWithin(cert, days, now) {
  return new Date(new X509Certificate(cert).validTo).getTime() - now < days * DAY;
}

/** Microsoft's certificate: the one installed, or (when `install`) a new one that Windows or macOS asks to trust. */
async function microsoftCertificate(install) {
  if (process.platform !== 'win32' && process.platform !== 'darwin') return null;
  const { getHttpsServerOptions, verifyCertificates } = (await import('office-addin-dev-certs')).default;
  if (!install && !verifyCertificates()) return null;
  return getHttpsServerOptions();
}

async function readOwnCertificate(now) {
  try {
    const pair = JSON.parse(await readFile(ownFile, 'utf8'));
    return expiresWithin(pair.cert, 7, now) ? null : pair;
  } catch (error) {
    if (error.code === 'ENOENT' || error instanceof SyntaxError) return null;
    throw error;
  }
}

async function makeOwnCertificate(now) {
  const altNames = [
    { type: 2, value: 'localhost' },
    { type: 7, ip: '127.0.0.1' },
    { type: 7, ip: '::1' },
  ];
  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    algorithm: 'sha256',
    keySize: 2048,
    notBeforeDate: new Date(now - DAY),
    notAfterDate: new Date(now + 364 * DAY),
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, keyEncipherment: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames },
    ],
  });
  const pair = { key: made.private, cert: made.cert };
  await mkdir(path.dirname(ownFile), { recursive: true });
  const partial = `${ownFile}.${process.pid}`;
  await writeFile(partial, JSON.stringify(pair), { mode: 0o600 });
  await rename(partial, ownFile);
  return pair;
}

/**
 * `{ key, cert, ca? }` for an https server on localhost. `install: true` lets Microsoft's tool install its authority
 * (Excel on Windows and macOS needs a trusted one); without it nothing is ever installed nor asked.
 */
export async function devCertificate({ install = false } = {}) {
  try {
    const microsoft = await microsoftCertificate(install);
    if (microsoft) return microsoft;
  } catch (error) {
    process.stderr.write(
      `Le certificat de développement de Microsoft n’est pas utilisable (${error.message}). ` +
        'Un certificat propre à ce projet le remplace\u00A0: le navigateur demandera de l’accepter.\n',
    );
  }
  const now = Date.now();
  return (await readOwnCertificate(now)) ?? makeOwnCertificate(now);
}
