// The Chrome, Chromium or Edge installed on this machine, for the end-to-end tests.
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const LINUX = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
];
const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);
const WINDOWS = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

function candidates() {
  if (process.platform === 'darwin') return MAC;
  if (process.platform !== 'win32') return LINUX;
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .filter(Boolean);
  return roots.flatMap((root) => WINDOWS.map((file) => path.win32.join(root, file)));
}

/** Path of the browser: CTG_CHROMIUM when it is set, else the first usual one; null when there is none. */
export function findBrowser() {
  const chosen = process.env.CTG_CHROMIUM;
  if (chosen) return existsSync(chosen) ? chosen : null;
  return candidates().find((file) => existsSync(file)) ?? null;
}
