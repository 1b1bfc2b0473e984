/** Entry of the pane: the one place that joins the real Excel to the app. */
import { createRoot } from 'react-dom/client';
import { registre } from '../functions/registre-partage';
import { buildAnnulations } from './annulations';
import { App } from './app';
import { buildApparence } from './apparence-office';
import { buildCommandes } from './commandes-excel';
import { buildDemandes } from './demandes';
import { buildFraicheur } from './fraicheur';
import { buildMemoireLieu } from './memoire-lieu';
import { openMemoire } from './memoire-office';
import { keepTab } from './keep-tab';
import { associateRibbon } from './ribbon';
import { startVeille } from './start-veille';

const demandes = buildDemandes();
const fraicheur = buildFraicheur();

void start();

async function start(): Promise<void> {
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
  createRoot(racine).render(
    <App
      commandes={buildCommandes(fraicheur, buildAnnulations())}
      demandes={demandes}
      apparence={buildApparence()}
      lieu={buildMemoireLieu(openMemoire('ctg.lieux'), dansExcel ? (Office.context.document?.url ?? '') : '')}
      dansExcel={dansExcel}
    />,
  );
}

async function watchFigures(): Promise<void> {
  const [{ watchClasseur }, { followRuban }] = await Promise.all([
    import('../commands/watch-classeur'),
    import('./follow-ruban'),
  ]);
  const tellRuban = followRuban();
  const onLu = ({ structure }: { readonly structure: boolean }) => {
    fraicheur.setLu(new Date());
    tellRuban(structure);
  };
  await startVeille({
    watch: () => watchClasseur(registre, { onLu, onEchec: fraicheur.setEchec }),
    onEchec: fraicheur.setEchec,
    wait: (millisecondes) => new Promise((resolve) => setTimeout(resolve, millisecondes)),
  });
}
