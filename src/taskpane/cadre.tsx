/** The pages of the pane, one shown at a time: where one is, where one is asked to go, and where the focus follows. */
import { Suspense, useEffect, useLayoutEffect, useState, type ComponentType } from 'react';
import { Annulation } from './annulation/annulation';
import { idOnglet, idPanneau, Onglets } from './components/onglets';
import { PAGES, type Demandes, type NomPage } from './demandes';
import { EchecsPage } from './echecs-page';
import { ErrorBoundary } from './error-boundary';
import { HorsLigne } from './hors-ligne';
import { commun } from './labels/commun';
import { goTo, openPage, openVue, startAt, type MemoireLieu } from './lieu';
import { loadPage } from './load-page';
import type { PageProps } from './pages/page-props';

const COMPOSANTS: Readonly<Record<NomPage, ComponentType<PageProps>>> = {
  accueil: loadPage(() => import('./pages/accueil-page')),
  convention: loadPage(() => import('./pages/convention-page')),
  donnees: loadPage(() => import('./pages/chiffres-page')),
  plan: loadPage(() => import('./pages/plan-page')),
  controles: loadPage(() => import('./pages/controles-page')),
  evaluation: loadPage(() => import('./pages/evaluation-page')),
  aide: loadPage(() => import('./pages/aide-page')),
};

const ONGLETS = PAGES.map((nom) => ({ nom, titre: commun.pages[nom] }));

interface Props {
  readonly demandes: Demandes;
  readonly memoire: MemoireLieu;
  /** Classes of the header and of the product's name: the frame is drawn alike outside Excel. */
  readonly classes: { readonly tete: string; readonly produit: string };
}

export function Cadre({ demandes, memoire, classes }: Props) {
  const { navigation, onOnglet, onVue, onPage } = useNavigation(demandes, memoire);
  return (
    <>
      <header className={classes.tete}>
        <h1 className={classes.produit}>{commun.produit}</h1>
        <Onglets label={commun.navigation} onglets={ONGLETS} choisi={navigation.page} onChoix={onOnglet} />
      </header>
      <main>
        <HorsLigne />
        <Annulation />
        {PAGES.map((nom) => {
          const Page = COMPOSANTS[nom];
          return (
            <div
              key={nom}
              id={idPanneau(nom)}
              role="tabpanel"
              aria-labelledby={idOnglet(nom)}
              hidden={nom !== navigation.page}
            >
              {navigation.visitees.includes(nom) ? (
                <EchecsPage>
                  <ErrorBoundary>
                    <Suspense fallback={<p role="status">{commun.chargement}</p>}>
                      <Page
                        active={nom === navigation.page}
                        demandes={demandes}
                        vue={navigation.vues[nom] ?? null}
                        onVue={(vue) => onVue(nom, vue)}
                        cible={navigation.cibles[nom] ?? null}
                        onPage={onPage}
                      />
                    </Suspense>
                  </ErrorBoundary>
                </EchecsPage>
              ) : null}
            </div>
          );
        })}
      </main>
    </>
  );
}

function useNavigation(demandes: Demandes, memoire: MemoireLieu) {
  const [navigation, setNavigation] = useState(() => startAt(memoire.read()));
  const { page, vues } = navigation;
  useEffect(
    () => demandes.listenPages((destination) => setNavigation((avant) => goTo(avant, destination))),
    [demandes],
  );
  useEffect(() => memoire.write({ page, vues }), [memoire, page, vues]);
  // Before the effects of pages, so that a page may take the focus further.
  useLayoutEffect(() => {
    window.scrollTo(0, 0);
    if (navigation.demandes > 0) document.getElementById(idOnglet(page))?.focus();
  }, [navigation.demandes, page]);
  return {
    navigation,
    onOnglet: (nom: NomPage) => setNavigation((avant) => openPage(avant, nom)),
    onVue: (nom: NomPage, vue: string) => setNavigation((avant) => openVue(avant, nom, vue)),
    onPage: (destination: Parameters<PageProps['onPage']>[0]) =>
      demandes.ask(typeof destination === 'string' ? { page: destination } : destination),
  };
}
