// Runs a dependency's command with this Node, from its package.json `bin`: no shell, no executable bit, the same on every system.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

export const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

function binPath(packageName, binName = packageName) {
  const folder = path.join(ROOT, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return path.join(folder, typeof bin === 'string' ? bin : bin[binName]);
}

/** Runs Node with these arguments from the project's root; resolves to the exit code. */
export function runNode(args, { env = {}, stdio = 'inherit' } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio, env: { ...process.env, ...env } });
    child.on('error', reject);
    child.on('close', (code, signal) => resolve(signal ? 1 : (code ?? 1)));
  });
}

/** Runs the command `binName` of `packageName`. */
export function runBin(packageName, args, { binName, ...options } = {}) {
  return runNode([binPath(packageName, binName), ...args], options);
}

/** Runs a TypeScript file (with tsx). */
export function runTypeScript(file, args, options) {
  return runNode([binPath('tsx'), path.join(ROOT, file), ...args], options);
}
