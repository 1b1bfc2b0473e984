/** The frame of the pane: its title, its pages, what is said aloud, and the net under all of it. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useState, type ComponentType, type LazyExoticComponent } from 'react';
import { AnnoncesProvider } from './annonces';
import { Annulation } from './annulation/annulation';
import { ApparenceProvider, type SourceApparence } from './apparence-context';
import { CommandesProvider, type Commandes } from './commandes-context';
import { idOnglet, idPanneau, Onglets } from './components/onglets';
import { PAGES, type Demandes, type NomPage } from './demandes';
import { ErrorBoundary } from './error-boundary';
import { HorsExcel } from './hors-excel';
import { commun } from './labels/commun';
import type { PageProps } from './pages/page-props';

const COMPOSANTS: Readonly<Record<NomPage, LazyExoticComponent<ComponentType<PageProps>>>> = {
  accueil: lazy(() => import('./pages/accueil-page')),
  donnees: lazy(() => import('./pages/chiffres-page')),
  reprendre: lazy(() => import('./pages/reprendre-page')),
  controles: lazy(() => import('./pages/controles-page')),
  evaluation: lazy(() => import('./pages/evaluation-page')),
};

const ONGLETS = PAGES.map((nom) => ({ nom, titre: commun.pages[nom] }));

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
  /** False in a browser without Excel: the page says what it is, and nothing else. */
  readonly dansExcel: boolean;
}

export function App({ commandes, demandes, apparence, dansExcel }: AppProps) {
  return (
    <ApparenceProvider source={apparence}>
      <AnnoncesProvider>
        <CommandesProvider commandes={commandes}>
          {dansExcel ? <Pages demandes={demandes} /> : <Dehors />}
        </CommandesProvider>
      </AnnoncesProvider>
    </ApparenceProvider>
  );
}

function Pages({ demandes }: { readonly demandes: Demandes }) {
  const styles = useStyles();
  const [page, setPage] = useState<NomPage>('accueil');
  const [visitees, setVisitees] = useState<readonly NomPage[]>(['accueil']);
  const openPage = (nom: NomPage) => {
    setPage(nom);
    setVisitees((avant) => (avant.includes(nom) ? avant : [...avant, nom]));
  };
  useEffect(() => demandes.listenPages(openPage), [demandes]);
  const onPage = (nom: NomPage) => {
    openPage(nom);
    document.getElementById(idOnglet(nom))?.focus();
  };
  return (
    <div className={styles.cadre}>
      <header className={styles.tete}>
        <h1 className={styles.produit}>{commun.produit}</h1>
        <Onglets label={commun.navigation} onglets={ONGLETS} choisi={page} onChoix={openPage} />
      </header>
      <main>
        <Annulation />
        {PAGES.map((nom) => {
          const Page = COMPOSANTS[nom];
          return (
            <div
              key={nom}
              id={idPanneau(nom)}
              role="tabpanel"
              aria-labelledby={idOnglet(nom)}
              hidden={nom !== page}
            >
              {visitees.includes(nom) ? (
                <ErrorBoundary>
                  <Suspense fallback={<p role="status">{commun.chargement}</p>}>
                    <Page active={nom === page} demandes={demandes} onPage={onPage} />
                  </Suspense>
                </ErrorBoundary>
              ) : null}
            </div>
          );
        })}
      </main>
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
        <HorsExcel />
      </main>
    </div>
  );
}
