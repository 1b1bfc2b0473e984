/** The pages of the pane, each fetched when it is first shown, then kept as it was left, hidden. */
import { memo, Suspense, type ComponentType } from 'react';
import { idOnglet, idPanneau } from './components/onglets';
import { PAGES, type Demandes, type NomPage } from './demandes';
import { EchecsPage } from './echecs-page';
import { ErrorBoundary } from './error-boundary';
import { commun } from './labels/commun';
import type { Navigation } from './lieu';
import { loadPage } from './load-page';
import type { PageProps } from './pages/page-props';

type ChargePage = () => Promise<{ readonly default: ComponentType<PageProps> }>;

const CHARGES: Readonly<Record<NomPage, ChargePage>> = {
  accueil: () => import('./pages/accueil-page'),
  convention: () => import('./pages/convention-page'),
  donnees: () => import('./pages/chiffres-page'),
  plan: () => import('./pages/plan-page'),
  controles: () => import('./pages/controles-page'),
  evaluation: () => import('./pages/evaluation-page'),
  aide: () => import('./pages/aide-page'),
};

const COMPOSANTS = PAGES.map((nom) => ({ nom, Page: keepHidden(loadPage(CHARGES[nom])) }));

/** A page that stays hidden is not drawn again for the one that is shown, unless something is asked of it. */
function keepHidden(Page: ComponentType<PageProps>) {
  return memo(
    Page,
    (avant, apres) =>
      !avant.active && !apres.active && avant.cible === apres.cible && avant.vue === apres.vue,
  );
}

/** Fetches a page before it is drawn; what does not come is asked for again, and told, when it is. */
export function preloadPage(nom: NomPage): void {
  void CHARGES[nom]().catch(() => undefined);
}

interface Props extends Pick<PageProps, 'demandes' | 'onPage'> {
  readonly navigation: Navigation;
  readonly demandes: Demandes;
  readonly onVue: (page: NomPage, vue: string) => void;
}

export function Pages({ navigation, demandes, onVue, onPage }: Props) {
  return COMPOSANTS.map(({ nom, Page }) => (
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
  ));
}
