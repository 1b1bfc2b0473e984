import { spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { MANIFEST, PROJECT, lineOf, withManifestCopy } from './manifest-copy';

const NB = '\u00A0';
const TSX = path.join(PROJECT, 'node_modules', 'tsx', 'dist', 'cli.mjs');
const CLI = path.join(PROJECT, 'scripts', 'validate-manifest', 'cli.ts');
const NO_NETWORK = path.join(__dirname, 'no-network.cjs');

/** Runs the command in a folder, without network; a real process, as npm runs it. */
function run(argv: readonly string[], folder: string) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--require', NO_NETWORK, TSX, CLI, ...argv],
    {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: `--require "${NO_NETWORK}"` },
    },
  );
  return { code: status, out: stdout, err: stderr };
}

function runOn(text: string, argv: readonly string[]) {
  return withManifestCopy(text, async (folder) => run(argv, folder));
}

describe('npm run validate', () => {
  it('says that the manifest has no fault, and Microsoft’s reader agrees', async () => {
    expect(await runOn(MANIFEST, [])).toEqual({
      code: 0,
      out: `manifest.xml${NB}: aucune faute.\n`,
      err: '',
    });
  });

  it('prints one line a fault and fails', async () => {
    const { code, out, err } = await runOn(MANIFEST.replace('fr-FR', 'en-US'), ['manifest.xml']);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toBe(
      `manifest.xml:${lineOf('<DefaultLocale>')} — <DefaultLocale> vaut «${NB}en-US${NB}»${NB}: les textes du complément sont en français, écrivez fr-FR.\n`,
    );
  });

  it('says that Microsoft’s service is out of reach, in a sentence', async () => {
    expect(await runOn(MANIFEST, ['--online'])).toEqual({
      code: 1,
      out:
        `manifest.xml${NB}: aucune faute.\n` +
        `Le service de validation de Microsoft est injoignable depuis cette machine${NB}: vérifiez l’accès à internet, ou lancez «${NB}npm run validate${NB}» sans --online.\n`,
      err: '',
    });
  });

  it('refuses an option it does not know', async () => {
    const err = `Option «${NB}--enligne${NB}» inconnue${NB}: seule --online existe.\n`;
    expect(await runOn(MANIFEST, ['--enligne'])).toEqual({ code: 2, out: '', err });
  });

  it('refuses a file that is not there', async () => {
    const err = `Le fichier ailleurs.xml n’existe pas${NB}: donnez le chemin d’un manifeste.\n`;
    expect(await runOn(MANIFEST, ['ailleurs.xml'])).toEqual({ code: 2, out: '', err });
  });
});
