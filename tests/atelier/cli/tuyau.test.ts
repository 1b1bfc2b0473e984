// The command line at the other end of a pipe: a long answer comes whole.
import { spawn } from 'node:child_process';
import path from 'node:path';

jest.setTimeout(60_000);

/** The answer through a pipe that is read late, as another program may. */
function askThroughPipe(...argv: readonly string[]): Promise<{ code: number | null; text: string }> {
  const tsx = path.join(process.cwd(), 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const child = spawn(process.execPath, [tsx, path.join('atelier', 'cli', 'ctg.ts'), ...argv], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return new Promise((resolve) => {
    let text = '';
    child.stdout.setEncoding('utf8');
    setTimeout(() => child.stdout.on('data', (part: string) => (text += part)), 2_000);
    child.once('close', (code) => resolve({ code, text }));
  });
}

it('gives all the functions as JSON, more than a pipe holds', async () => {
  const { code, text } = await askThroughPipe('fonctions', '--json');
  expect(code).toBe(0);
  expect(Buffer.byteLength(text)).toBeGreaterThan(65_536);
  const fonctions = JSON.parse(text) as { id: string; mode: string; unite: string; source: unknown }[];
  expect(fonctions).toHaveLength(151);
  for (const fonction of fonctions)
    expect(fonction).toMatchObject({
      id: expect.stringMatching(/^[A-Z][A-Z0-9_]+$/) as string,
      mode: expect.stringMatching(/^(publie|ratio|calcule|acces|controle)$/) as string,
      unite: expect.any(String) as string,
      source: expect.anything() as unknown,
    });
});
