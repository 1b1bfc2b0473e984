// The script runner: one JSON line, honest exit codes, outputs whole or not at all.
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { main } from '../../../atelier/cli/script';

let folder: string;
let output: string;
let complaints: string;
const originals = {
  out: process.stdout.write.bind(process.stdout),
  err: process.stderr.write.bind(process.stderr),
};

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'atelier-script-'));
  output = '';
  complaints = '';
  process.stdout.write = (text) => {
    output += String(text);
    return true;
  };
  process.stderr.write = (text) => {
    complaints += String(text);
    return true;
  };
});
afterEach(async () => {
  process.stdout.write = originals.out;
  process.stderr.write = originals.err;
  await rm(folder, { recursive: true });
});

async function run(
  source: string,
  ...options: string[]
): Promise<{ code: number; line: Record<string, unknown> | null }> {
  const script = path.join(folder, 'script.js');
  await writeFile(script, source);
  const code = await main([script, ...options]);
  const lines = output.split('\n').filter((line) => line !== '');
  expect(lines.length).toBeLessThanOrEqual(1);
  return { code, line: lines[0] === undefined ? null : (JSON.parse(lines[0]) as Record<string, unknown>) };
}

const READ = `Excel.run(async (context) => {
  const range = context.workbook.worksheets.getFirst().getRange('A1:B2');
  range.load('values');
  await context.sync();
  return range.values;
})`;
const WRITE = `Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange('A1:B2').values = [['x', 1], ['y', 2]];
  await context.sync();
  console.log('écrit');
})`;

describe('a script', () => {
  it('resolves to its last promise, its console going to stderr', async () => {
    const { code, line } = await run(`${WRITE}.then(() => ${READ})`);
    expect(code).toBe(0);
    expect(line).toMatchObject({
      ok: true,
      error: null,
      result: [
        ['x', 1],
        ['y', 2],
      ],
      batches: 2,
    });
    expect(line?.['bytes']).toBeGreaterThan(500);
    expect(complaints).toContain('écrit');
  });

  it.each([
    ['a value', '40 + 2', 42],
    ['nothing', 'void 0', null],
    ['await at the top', 'await Promise.resolve(1); return 7', 7],
    ['a ready Office', 'Office.onReady().then((info) => info.host)', 'Excel'],
  ])('gives %s', async (_what, source, expected) => {
    expect(await run(source)).toMatchObject({ code: 0, line: { ok: true, result: expected, batches: 0 } });
  });

  it('writes a workbook that another run reads', async () => {
    const target = path.join(folder, 'classeur.xlsx');
    expect((await run(WRITE, '--sortie', target)).code).toBe(0);
    output = '';
    const { line } = await run(READ, '--classeur', target);
    expect(line?.['result']).toEqual([
      ['x', 1],
      ['y', 2],
    ]);
    expect((await readdir(folder)).sort()).toEqual(['classeur.xlsx', 'script.js']);
  });

  it.each([
    [
      'an error of Excel',
      `Excel.run(async (c) => { c.workbook.worksheets.getItem('Nope').delete(); await c.sync(); })`,
      'ItemNotFound',
    ],
    ['an error of its own', `throw new TypeError('raté')`, 'TypeError'],
    ['a mistake of writing', `const = 3`, 'SyntaxError'],
  ])('fails with %s', async (_what, source, code) => {
    const outcome = await run(source);
    expect(outcome.code).toBe(1);
    expect(outcome.line).toMatchObject({ ok: false, result: null, error: { code } });
  });

  it('fails, as a process, with a promise it forgot', async () => {
    const script = path.join(folder, 'script.js');
    await writeFile(script, `Promise.reject(new RangeError('oubliée')); 1`);
    const tsx = path.join(process.cwd(), 'node_modules', 'tsx', 'dist', 'cli.mjs');
    const entry = path.join(process.cwd(), 'atelier', 'cli', 'script.ts');
    const { code, stdout } = await new Promise<{ code: number; stdout: string }>((resolve) => {
      execFile(process.execPath, [tsx, entry, script], (error, text) => {
        resolve({ code: Number(error?.code ?? 0), stdout: text });
      });
    });
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      ok: false,
      error: { code: 'RangeError', message: 'oubliée' },
    });
  });

  it('puts the globals back', async () => {
    await run('1');
    expect('Excel' in globalThis).toBe(false);
    expect(globalThis.console.log).not.toBeUndefined();
  });
});

/** Buttons wired as panes wire them, with types left in, and errors only told to the console. */
const PANE = `
Office.onReady(() => {
  document.getElementById('ecrire').addEventListener('click', () => tenter(ecrire));
  $('#rater').on('click', () => tenter(rater));
  $('#setup').click(() => tenter(preparer));
});
async function preparer() {
  await Excel.run(async (context) => {
    const sheet: Excel.Worksheet = context.workbook.worksheets.add('Essai');
    sheet.onChanged.add(async (event: Excel.WorksheetChangedEventArgs) => { $('#sortie').text(event.address); });
    await context.sync();
  });
}
async function ecrire() {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Essai').getRange('B2').values = [[12]];
    await context.sync();
  });
  setTimeout(() => console.log('changé : ' + $('#sortie').text()), 30);
}
async function rater() {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Nulle part').activate();
    await context.sync();
  });
}
async function tenter(action: () => Promise<void>) {
  try { await action(); } catch (error) { console.error(error); }
}`;

describe('a script written for a pane', () => {
  it('has its buttons pressed, those that set up first, and waits for events and timers', async () => {
    const { code, line } = await run(PANE, '--clic', 'setup', '--clic', 'ecrire');
    expect({ code, line }).toMatchObject({ code: 0, line: { ok: true, pressed: ['setup', 'ecrire'] } });
    expect(complaints).toContain('changé : B2');
  });

  it('fails with an error the script caught and told', async () => {
    const { code, line } = await run(PANE);
    expect(code).toBe(1);
    expect(line).toMatchObject({
      ok: false,
      pressed: ['setup', 'ecrire', 'rater'],
      error: { code: 'ItemNotFound', debugInfo: { errorLocation: 'WorksheetCollection.getItem' } },
    });
  });

  it('is read from a Script Lab file, with its page', async () => {
    const indent = (text: string): string => text.replace(/^/gm, '    ');
    const script = path.join(folder, 'essai.yaml');
    const page =
      '<button id="ecrire">Écrire</button><button id="rater">Rater</button><button id="setup">Préparer</button><p id="sortie"></p>';
    await writeFile(
      script,
      `name: Essai\nscript:\n  content: |\n${indent(PANE)}\ntemplate:\n  content: |\n${indent(page)}\n`,
    );
    expect(await main([script, '--clic', 'setup'])).toBe(0);
    expect(JSON.parse(output)).toMatchObject({ ok: true, pressed: ['setup'] });
  });

  it('reads the file chosen in its page, the selection, and the first sheet of an Excel in English', async () => {
    const source = `
      $('#run').on('click', () => {
        const reader = new FileReader();
        reader.onload = () => Excel.run(async (context) => {
          const inserted = context.workbook.insertWorksheetsFromBase64(reader.result.split('base64,')[1]);
          context.workbook.worksheets.getItem('Sheet1').getRange('B2').select();
          await context.sync();
          const { document: workbook } = Office.context;
          await new Promise((done) => workbook.setSelectedDataAsync([[inserted.value.length, 'b']], done));
          const { value } = await new Promise((done) => workbook.getSelectedDataAsync('matrix', done));
          console.log('lu : ' + value);
        });
        reader.readAsDataURL(document.getElementById('file').files[0]);
      });`;
    const page = path.join(folder, 'page.html');
    await writeFile(page, '<input type="file" id="file"><button id="run">Run</button>');
    expect(await run(source, '--page', page)).toMatchObject({
      code: 0,
      line: { ok: true, pressed: ['run'] },
    });
    expect(complaints).toContain('lu : 1');
  });

  it('finds a page that answers as a browser does: each gesture once, lists, boxes, a file chosen beforehand', async () => {
    const source = `
      let base64 = '';
      let presses = 0;
      document.getElementById('file').addEventListener('change', (event) => {
        const reader = new FileReader();
        reader.onload = () => (base64 = reader.result.split('base64,')[1]);
        reader.readAsDataURL(event.target.files[0]);
      });
      const press = () => (presses += 1);
      document.getElementById('once').onclick = press;
      $('#read').click(async () => {
        const kind = document.getElementById('kind');
        kind.value = 'b';
        const said = [presses, base64.length > 0, kind.selectedIndex, $('#kind option:selected').text()];
        said.push($('#box').is(':checked'), $('input[name="how"]:checked').val(), $('#list').append('<li>x</li>').find('li').length);
        document.getElementById('once').removeEventListener('click', press);
        document.getElementById('once').click();
        said.push(presses, _.sum([1, 2]));
        console.log(JSON.stringify(said));
      });
      $('#sheet').on('click', () => Excel.run(async (context) => {
        for (const clearOnly of [false, false, true]) {
          const sheet = await OfficeHelpers.ExcelUtilities.forceCreateSheet(context.workbook, 'Sample', clearOnly);
          const used = sheet.getUsedRangeOrNullObject();
          await context.sync();
          if (!used.isNullObject) throw new Error('not empty');
          sheet.getRange('A1').values = [['x']];
          await context.sync();
        }
      }).catch(OfficeHelpers.UI.notify));`;
    const page = `<input type="file" id="file"><select id="kind"><option value="a">A</option><option value="b">B</option></select>
      <input type="checkbox" id="box" checked><input type="radio" name="how" value="1"><input type="radio" name="how" value="2" checked>
      <ul id="list"></ul><button id="once">1</button><button id="read">2</button><button id="sheet">3</button>`;
    const indent = (text: string): string => text.replace(/^/gm, '    ');
    const script = path.join(folder, 'page.yaml');
    await writeFile(
      script,
      `script:\n  content: |\n${indent(source)}\ntemplate:\n  content: |\n${indent(page)}\nlibraries: |\n  jquery@3.1.1\n  lodash@4.17.4\n  absente@1.0.0\n`,
    );
    expect(await main([script])).toBe(0);
    expect(JSON.parse(output)).toMatchObject({ ok: true, pressed: ['once', 'read', 'sheet'] });
    expect(complaints).toContain('[1,true,1,"B",true,"2",1,1,3]');
    expect(complaints).toContain('« absente » n’est pas installée');
  });

  it('has its Office.initialize called, as older scripts expect', async () => {
    const source = `Office.initialize = function () {
      $(document).ready(function () {
        $('#run').click(function () { console.log('pressé'); });
      });
    };`;
    expect(await run(source)).toMatchObject({ code: 0, line: { ok: true, pressed: ['run'] } });
    expect(complaints).toContain('pressé');
  });

  it('reaches no network, and says which button it does not know', async () => {
    expect(await run(`fetch('https://example.org')`)).toMatchObject({
      code: 1,
      line: { error: { code: 'TypeError' } },
    });
    output = '';
    expect(await run(PANE, '--clic', 'absent')).toMatchObject({
      code: 1,
      line: { error: { code: 'Error' } },
    });
    expect(output).toContain('absent');
  });
});

describe('unusable arguments', () => {
  it.each<[string, (folder: string) => string[], string]>([
    ['no script', () => [], 'Il manque'],
    ['a script that is not there', (at) => [path.join(at, 'nope.js')], 'n’existe pas'],
    ['an unknown option', (at) => [path.join(at, 's.js'), '--nope'], '--nope'],
    [
      'an output that is no workbook',
      (at) => [path.join(at, 's.js'), '--sortie', path.join(at, 'x.csv')],
      '.xlsx',
    ],
    ['a workbook that is none', (at) => [path.join(at, 's.js'), '--classeur', path.join(at, 's.js')], 's.js'],
  ])('%s: a sentence, code 2 and nothing written', async (_what, argv, words) => {
    await writeFile(path.join(folder, 's.js'), '1');
    expect(await main(argv(folder))).toBe(2);
    expect(output).toBe('');
    expect(complaints).toContain(words);
    expect(await readdir(folder)).toEqual(['s.js']);
    expect(await readFile(path.join(folder, 's.js'), 'utf8')).toBe('1');
  });
});
