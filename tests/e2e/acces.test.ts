/**
 * Every page and view of the pane: axe in light, dark and forced colours, reflow, enlarged text, keyboard.
 * WCAG 1.4.10: at 320 CSS pixels, the narrowest pane of Excel, nothing scrolls sideways; at 225 neither, which is what browser zoom
 * at 200 % leaves of the widest pane (450). WCAG 1.4.4: at 320 pixels, letters and lines twice as tall with everything else as it
 * was (text zoom, harder than browser zoom, which enlarges boxes with their text): nothing cut, nothing over something else.
 */
import type { Frame, Page } from 'playwright-core';
import { PAGES, type NomPage } from '../../src/taskpane/demandes';
import { commun } from '../../src/taskpane/labels/commun';
import { continueWorkbook, useBrowser } from './support/browser';
import { captureWhole } from './support/capture-whole';
import { openClasseur } from './support/gestures';
import { findKeyboardFaults } from './support/keyboard-checks';
import { findPaneViolations, settled, themed } from './support/look';
import { findCuts, findMotion, sizePane } from './support/pane-checks';

useBrowser();

const NARROW = 320;
/** The document is the same in the three: all of axe's rules on the first, those that read colours on the others. */
const COLOURS = ['color-contrast', 'link-in-text-block'];
const MODES = {
  clair: { media: { colorScheme: 'light', forcedColors: 'none' }, rules: [] },
  sombre: { media: { colorScheme: 'dark', forcedColors: 'none' }, rules: COLOURS },
  force: { media: { colorScheme: 'light', forcedColors: 'active' }, rules: COLOURS },
} as const;
/** What a page is asked before it is looked at, where it shows little until then. */
const GESTURES: Readonly<Record<string, (pane: Frame) => Promise<void>>> = {
  'Contrôles / Constats': async (pane) => {
    await pane.getByRole('button', { name: /^Contrôler/ }).click();
    await pane.getByRole('heading', { name: 'Résultat du contrôle' }).waitFor({ timeout: 60_000 });
  },
};

type Gesture = (pane: Frame) => Promise<void>;

const next = async (pane: Frame, titre: string): Promise<void> => {
  await pane.getByRole('button', { name: 'Suivant' }).click();
  await pane.getByRole('heading', { level: 2, name: titre }).waitFor();
};

/** The steps of « Nouvelle CTG », each from the one before. */
const STEPS: readonly (readonly [string, Gesture])[] = [
  [
    'Territoire',
    async (pane) => {
      await pane.getByRole('tab', { name: 'Classeur', exact: true }).click();
      await pane.getByRole('button', { name: 'Compléter la convention' }).click();
      // The territory that the workbook names is there: nobody is asked for it again.
      await pane.getByText('Perpignan (66136)', { exact: true }).last().waitFor();
      await pane.getByLabel('Caf', { exact: true }).waitFor();
    },
  ],
  ...['Période et signature', 'Champs d’intervention', 'Signataires', 'Calendrier', 'Vérification'].map(
    (titre): [string, Gesture] => [titre, (pane) => next(pane, titre)],
  ),
];

/** What a page holds beyond its views, in the order it is gone through. */
const BEYOND: Readonly<Partial<Record<NomPage, readonly (readonly [string, Gesture])[]>>> = {
  convention: STEPS,
  plan: [
    [
      'Fiche',
      async (pane) => {
        await pane.getByRole('tab', { name: 'Fiches', exact: true }).click();
        await pane.locator('main h3 button:visible').first().click();
        await pane
          .getByRole('button', { name: /^Modifier/ })
          .first()
          .waitFor();
      },
    ],
    [
      'Fiche modifiée',
      async (pane) => {
        await pane
          .getByRole('button', { name: /^Modifier/ })
          .first()
          .click();
        await pane.getByLabel('Intitulé', { exact: true }).waitFor();
        // With « L’essentiel », every kind of field: the other groups have the same.
        for (const groupe of ['Quand', 'Qui', 'Quoi'])
          await pane.locator('form summary', { hasText: new RegExp(`^${groupe}`) }).click();
      },
    ],
  ],
};

/** What puts a page back as it was. */
const LEAVING: Readonly<Partial<Record<NomPage, Gesture>>> = {
  convention: (pane) => pane.getByRole('button', { name: 'Revenir au classeur' }).click(),
};

/** Gone through backwards as well: a page of many controls, and a form. */
const BACKWARDS: ReadonlySet<string> = new Set(['Chiffres / Données', 'Plan / Fiche modifiée']);

/** Two tests on one workbook: each with its own time, on a machine that has other things to do. */
const HALVES: readonly (readonly NomPage[])[] = [PAGES.slice(0, 3), PAGES.slice(3)];

it.each(HALVES)('every page and view can be read and used by everyone: %s, %s, %s…', async (...pages) => {
  const { page, pane } = await continueWorkbook('perpignan.xlsx');
  const found: Record<string, unknown> = {};
  const seen: string[] = [];
  const lookIn = async (place: string): Promise<void> => {
    await loaded(pane);
    await GESTURES[place]?.(pane);
    const faults = await lookAt(page, pane, place);
    if (Object.keys(faults).length > 0) found[place] = faults;
    seen.push(place);
  };
  try {
    expect(await pane.evaluate(() => document.documentElement.lang)).toBe('fr');
    await pane.evaluate(fillPlan);
    await sizePane(page, NARROW);
    for (const name of pages) {
      const titre = commun.pages[name];
      await pane.getByRole('tab', { name: titre, exact: true }).click();
      // Every page but the home has views, there once what it shows has been read.
      if (name !== 'accueil') await pane.locator('main [role="tab"]:visible').first().waitFor();
      const vues = await viewsOf(pane);
      for (const vue of vues.length === 0 ? [null] : vues) {
        const place = vue === null ? titre : `${titre} / ${vue}`;
        if (vue !== null) await pane.getByRole('tab', { name: vue, exact: true }).click();
        await lookIn(place);
      }
      for (const [nom, reach] of BEYOND[name] ?? []) {
        await reach(pane);
        await lookIn(`${titre} / ${nom}`);
      }
      await LEAVING[name]?.(pane);
    }
  } finally {
    await sizePane(page, 0);
    await page.emulateMedia({ colorScheme: null, forcedColors: null, reducedMotion: null });
  }
  expect(found).toEqual({});
  expect(new Set(seen.map((place) => place.split(' / ')[0]))).toEqual(
    new Set(pages.map((name) => commun.pages[name])),
  );
});

/** All that is wrong in a place, by what was looked at; nothing when nothing is. */
async function lookAt(page: Page, pane: Frame, place: string): Promise<Record<string, unknown>> {
  const faults: Record<string, unknown[]> = {};
  for (const [mode, { media, rules }] of Object.entries(MODES)) {
    await page.emulateMedia(media);
    await themed(pane, media.colorScheme);
    faults[mode] = await findPaneViolations(pane, rules);
    await captureWhole(page, `acces-${place}-${mode}-320`);
  }
  await page.emulateMedia({ ...MODES.clair.media, reducedMotion: 'reduce' });
  await themed(pane, 'light');
  faults['motion'] = await findMotion(pane);
  await page.emulateMedia({ reducedMotion: null });
  faults['320 px'] = await findCuts(pane);
  await sizePane(page, 225);
  faults['225 px'] = (await findCuts(pane)).filter((fault) => fault.startsWith('page'));
  await sizePane(page, NARROW, 2);
  faults['text at 200 %'] = await findCuts(pane);
  await captureWhole(page, `acces-${place}-200`);
  await sizePane(page, NARROW);
  faults['keyboard'] = await findKeyboardFaults(page, pane);
  if (BACKWARDS.has(place)) faults['backwards'] = await findKeyboardFaults(page, pane, 'Shift+Tab');
  return Object.fromEntries(Object.entries(faults).filter(([, list]) => list.length > 0));
}

/** Once the page is there and still: what it reads has been read. */
async function loaded(pane: Frame): Promise<void> {
  await pane.evaluate(
    (waiting) =>
      new Promise<void>((resolve) => {
        const main = document.querySelector('main') ?? document.body;
        const isBusy = () =>
          [...main.querySelectorAll('[role="status"], progress')].some(
            (part) => part.checkVisibility() && (part.matches('progress') || part.textContent === waiting),
          );
        const wait = () => setTimeout(() => (isBusy() ? (timer = wait()) : done()), 200);
        let timer = wait();
        const watcher = new MutationObserver(() => {
          clearTimeout(timer);
          timer = wait();
        });
        const done = () => {
          watcher.disconnect();
          resolve();
        };
        watcher.observe(main, { subtree: true, childList: true, characterData: true });
      }),
    commun.chargement,
  );
  await settled(pane);
}

/** The views of the page shown, by the words on their tabs. */
function viewsOf(pane: Frame): Promise<string[]> {
  return pane.evaluate(() =>
    [...document.querySelectorAll('main [role="tab"]')]
      .filter((tab) => tab.checkVisibility())
      .map((tab) => (tab.textContent ?? '').trim()),
  );
}

/** Played in the pane: gives the plan dates, statuts and progress, so that there is something to draw. */
async function fillPlan(): Promise<void> {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('tActions');
    const header = table.getHeaderRowRange().load('values');
    await context.sync();
    const titles = (header.values[0] ?? []).map((title) => String(title));
    const fill = (title: string, values: readonly (string | number)[]) => {
      const column = titles.indexOf(title);
      if (column < 0) throw new Error(`No column « ${title} » in ${titles.join(', ')}.`);
      table
        .getDataBodyRange()
        .getCell(0, column)
        .getResizedRange(values.length - 1, 0).values = values.map((value) => [value]);
    };
    fill('Statut', ['En cours', 'Réalisée', 'Bloquée', 'À venir']);
    fill('Début', ['2024', 'septembre 2024', 'mars 2025', '2026']);
    fill('Fin', ['2027', 'juin 2026', '2027', '2028']);
    fill('Avancement', [0.4, 1, 0.1]);
    await context.sync();
  });
}

it('the pane follows Excel’s theme when it changes, and the person’s choice before it', async () => {
  const { page, pane } = await continueWorkbook('perpignan.xlsx');
  await page.emulateMedia({ colorScheme: 'light' });
  await themed(pane, 'light');
  await pane.evaluate(() => {
    const theme = { isDarkTheme: true };
    Object.defineProperty(Office.context, 'officeTheme', { get: () => theme, configurable: true });
    window.dispatchEvent(new Event('focus'));
  });
  await themed(pane, 'dark');
  await openClasseur(pane);
  await pane.getByLabel('Apparence du volet').selectOption('clair');
  await themed(pane, 'light');
  await pane.getByLabel('Apparence du volet').selectOption('auto');
  await themed(pane, 'dark');
  await page.emulateMedia({ colorScheme: null });
});
