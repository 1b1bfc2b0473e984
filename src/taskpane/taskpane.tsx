/** Entry of the pane: the one place that joins the real Excel to the app. */
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { failure, type Result } from '../domain/result';
import { registre } from '../functions/registre-partage';
import { App } from './app';
import { buildApparence } from './apparence-office';
import { buildDemandes } from './demandes';
import { buildFraicheur } from './fraicheur';
import { loadPage } from './load-page';
import { buildMemoireLieu } from './memoire-lieu';
import { openMemoire } from './memoire-office';
import { keepTab } from './keep-tab';
import { echecPartieAbsente, isPartieAbsente } from './partie-absente';
import { preloadPage } from './pages-du-volet';
import { associateRibbon } from './ribbon';
import { startVeille } from './start-veille';

const demandes = buildDemandes();
const fraicheur = buildFraicheur();

const loadGestes = () => import('./commandes-fournies');
const GestesCharges = loadPage(loadGestes);

function Gestes({ children }: { readonly children: ReactNode }) {
  return <GestesCharges fraicheur={fraicheur}>{children}</GestesCharges>;
}

void start();

async function start(): Promise<void> {
  // Asked for while Office.js gets ready; what does not come is asked for again, and told, when the pages need it.
  void loadGestes().catch(() => undefined);
  const dansExcel = await isInExcel();
  keepTab(document);
  if (dansExcel) associateRibbon(demandes);
  renderPane(dansExcel);
  if (dansExcel) await watchFigures();
}

/** Without Office.js (no network) or without a host (a plain browser), the page still says what it is. */
async function isInExcel(): Promise<boolean> {
  if (typeof Office === 'undefined') return false;
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel;
}

function renderPane(dansExcel: boolean): void {
  const racine = document.getElementById('root');
  if (!racine) throw new Error('taskpane.html has no element « root ».');
  const lieu = buildMemoireLieu(
    openMemoire('ctg.lieux'),
    dansExcel ? (Office.context.document?.url ?? '') : '',
  );
  if (dansExcel) preloadPage(lieu.read()?.page ?? 'accueil');
  const volet = createRoot(racine);
  // At once, not when React next has its turn: that is after each part of the first page has come and run.
  flushSync(() =>
    volet.render(
      <App
        gestes={Gestes}
        demandes={demandes}
        apparence={buildApparence()}
        lieu={lieu}
        dansExcel={dansExcel}
      />,
    ),
  );
}

async function watchFigures(): Promise<void> {
  await startVeille({
    watch: openVeille,
    onEchec: fraicheur.setEchec,
    wait: (millisecondes) => new Promise((resolve) => setTimeout(resolve, millisecondes)),
  });
}

/** Its code is fetched apart: when it does not come, that is a failure to say and to try again, like a busy workbook. */
async function openVeille(): Promise<Result<() => Promise<void>>> {
  try {
    const [{ watchClasseur }, { followRuban }] = await Promise.all([
      import('../commands/watch-classeur'),
      import('./follow-ruban'),
    ]);
    const tellRuban = followRuban();
    const onLu = ({ structure }: { readonly structure: boolean }) => {
      fraicheur.setLu(new Date());
      tellRuban(structure);
    };
    return await watchClasseur(registre, { onLu, onEchec: fraicheur.setEchec });
  } catch (cause) {
    if (!isPartieAbsente(cause)) throw cause;
    return failure(echecPartieAbsente());
  }
}
