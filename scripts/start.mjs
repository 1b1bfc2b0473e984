// `npm start` and `npm stop`: opens Excel with the add-in (office-addin-debugging), where Excel is: Windows, macOS, or the web.
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { runBin } from './run-bin.mjs';

const MANIFEST = 'manifest.xml';

/** Excel for desktop exists on these; elsewhere only Excel on the web can be opened. */
function hasDesktopExcel(platform) {
  return platform === 'win32' || platform === 'darwin';
}

function refusalOf(action, args, platform) {
  if (hasDesktopExcel(platform)) return null;
  if (action === 'stop') {
    return {
      code: 0,
      text: 'Rien à arrêter\u00A0: Excel ne s’ouvre avec le complément que sous Windows et macOS.\n',
    };
  }
  if (args.includes('web')) return null;
  return {
    code: 1,
    text:
      'Excel ne s’ouvre avec le complément que sous Windows et macOS. Ici, lancez «\u00A0npm run atelier\u00A0» ' +
      'pour essayer le complément sans Excel, ou «\u00A0npm start -- web --document adresse\u00A0» pour Excel sur le web.\n',
  };
}

/**
 * Opens Excel with the add-in and starts the dev server. `args` go to office-addin-debugging; "desktop" unless they name "web".
 * Resolves to the exit code.
 */
export async function start(args, platform = process.platform) {
  const refusal = refusalOf('start', args, platform);
  if (refusal) {
    process.stderr.write(refusal.text);
    return refusal.code;
  }
  const [type, ...options] = ['web', 'desktop'].includes(args[0]) ? args : ['desktop', ...args];
  return runBin('office-addin-debugging', [
    'start',
    MANIFEST,
    type,
    '--app',
    'excel',
    '--dev-server-port',
    '3000',
    ...options,
  ]);
}

/** Stops the dev server and takes the add-in out of Excel. */
export async function stop(args, platform = process.platform) {
  const refusal = refusalOf('stop', args, platform);
  if (refusal) {
    process.stdout.write(refusal.text);
    return refusal.code;
  }
  return runBin('office-addin-debugging', ['stop', MANIFEST, ...args]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [action, ...args] = process.argv.slice(2);
  process.exitCode = await (action === 'stop' ? stop(args) : start(args));
}
