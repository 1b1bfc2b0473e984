/** The frame of the pane: its title, its pages, what is said aloud, and the net under all of it. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { Suspense } from 'react';
import { loadPage } from './load-page';
import { AnnoncesProvider } from './annonces';
import { ApparenceProvider, type SourceApparence } from './apparence-context';
import { Cadre } from './cadre';
import { CommandesProvider, type Commandes } from './commandes-context';
import type { Demandes } from './demandes';
import { commun } from './labels/commun';
import type { MemoireLieu } from './lieu';

const HorsExcel = loadPage(() => import('./hors-excel'));

const useStyles = makeStyles({
  cadre: { padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXXL}`, minWidth: 0 },
  tete: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalL})`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} 0`,
    marginBottom: tokens.spacingVerticalL,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // Enlarged text must not find itself under a header as tall as the pane.
    '@media (max-height: 30em)': { position: 'static' },
  },
  produit: {
    margin: 0,
    paddingInline: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
  },
});

export interface AppProps {
  readonly commandes: Commandes;
  readonly demandes: Demandes;
  readonly apparence: SourceApparence;
  readonly lieu: MemoireLieu;
  /** False in a browser without Excel: the page says what it is, and nothing else. */
  readonly dansExcel: boolean;
}

export function App({ commandes, demandes, apparence, lieu, dansExcel }: AppProps) {
  return (
    <ApparenceProvider source={apparence}>
      <AnnoncesProvider>
        <CommandesProvider commandes={commandes}>
          {dansExcel ? <Dans demandes={demandes} lieu={lieu} /> : <Dehors />}
        </CommandesProvider>
      </AnnoncesProvider>
    </ApparenceProvider>
  );
}

function Dans({ demandes, lieu }: Pick<AppProps, 'demandes' | 'lieu'>) {
  const styles = useStyles();
  return (
    <div className={styles.cadre}>
      <Cadre demandes={demandes} memoire={lieu} classes={styles} />
    </div>
  );
}

function Dehors() {
  const styles = useStyles();
  return (
    <div className={styles.cadre}>
      <header className={styles.tete}>
        <h1 className={styles.produit}>{commun.produit}</h1>
      </header>
      <main>
        <Suspense fallback={null}>
          <HorsExcel />
        </Suspense>
      </main>
    </div>
  );
}
