/** The frame of the pane: its title, its pages, what is said aloud, and the net under all of it. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { Suspense } from 'react';
import { loadPage } from './load-page';
import { AnnoncesProvider } from './annonces';
import { ApparenceProvider, type SourceApparence } from './apparence-context';
import { Cadre, type Fournisseur } from './cadre';
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
    '@media (max-height: 30em)': { position: 'relative' },
  },
  cache: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  produit: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
  },
  // In the room that the tabs leave at the end of their last row.
  aide: {
    position: 'absolute',
    insetInlineEnd: tokens.spacingHorizontalL,
    bottom: tokens.spacingVerticalXS,
    minWidth: '28px',
    minHeight: '28px',
    padding: 0,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorTransparentBackground,
    color: tokens.colorBrandForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
});

export interface AppProps {
  /** Gives the pages their gestures, once they are fetched. */
  readonly gestes: Fournisseur;
  readonly demandes: Demandes;
  readonly apparence: SourceApparence;
  readonly lieu: MemoireLieu;
  /** False in a browser without Excel: the page says what it is, and nothing else. */
  readonly dansExcel: boolean;
}

export function App({ gestes, demandes, apparence, lieu, dansExcel }: AppProps) {
  return (
    <ApparenceProvider source={apparence}>
      <AnnoncesProvider>
        {dansExcel ? <Dans gestes={gestes} demandes={demandes} lieu={lieu} /> : <Dehors />}
      </AnnoncesProvider>
    </ApparenceProvider>
  );
}

function Dans({ gestes, demandes, lieu }: Pick<AppProps, 'gestes' | 'demandes' | 'lieu'>) {
  const styles = useStyles();
  return (
    <div className={styles.cadre}>
      <Cadre gestes={gestes} demandes={demandes} memoire={lieu} classes={styles} />
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
