/** The frame around the pages: the tabs, the help of the page shown, what can be undone. */
import { Suspense, useRef, useState, type ComponentType, type ReactNode } from 'react';
import { Annulation } from './annulation/annulation';
import { Onglets } from './components/onglets';
import { PAGES, type Demandes, type Destination } from './demandes';
import { HorsLigne } from './hors-ligne';
import { commun } from './labels/commun';
import type { MemoireLieu } from './lieu';
import { loadPage } from './load-page';
import { Pages } from './pages-du-volet';
import { useNavigation } from './use-navigation';

const AideDePage = loadPage(() => import('./aide/aide-de-page'));

const ONGLETS = PAGES.map((nom) => ({ nom, titre: commun.pages[nom] }));

/** Gives what it wraps the gestures of the pages. */
export type Fournisseur = ComponentType<{ readonly children: ReactNode }>;

interface Props {
  readonly gestes: Fournisseur;
  readonly demandes: Demandes;
  readonly memoire: MemoireLieu;
  /** The frame is drawn alike outside Excel. */
  readonly classes: Readonly<Record<'tete' | 'cache' | 'aide', string>>;
}

export function Cadre({ gestes: Gestes, demandes, memoire, classes }: Props) {
  const { navigation, onOnglet, onVue, onPage } = useNavigation(demandes, memoire);
  const [aide, setAide] = useState(false);
  const bouton = useRef<HTMLButtonElement>(null);
  const onLienAide = (destination: Destination) => {
    setAide(false);
    onPage(destination);
  };
  const closeAide = () => {
    setAide(false);
    bouton.current?.focus();
  };
  return (
    <>
      <header className={classes.tete}>
        {/* Excel writes the product's name above the pane: here it is for those who listen. */}
        <h1 className={classes.cache}>{commun.produit}</h1>
        <Onglets label={commun.navigation} onglets={ONGLETS} choisi={navigation.page} onChoix={onOnglet} />
        <button
          ref={bouton}
          type="button"
          className={classes.aide}
          aria-label={commun.aideDePage}
          title={commun.aideDePage}
          aria-expanded={aide}
          onClick={() => setAide(!aide)}
        >
          ?
        </button>
      </header>
      <main>
        <HorsLigne />
        <Suspense fallback={null}>
          {aide ? <AideDePage page={navigation.page} onPage={onLienAide} onFermer={closeAide} /> : null}
        </Suspense>
        <Suspense fallback={<p role="status">{commun.chargement}</p>}>
          <Gestes>
            <Annulation />
            <Pages navigation={navigation} demandes={demandes} onVue={onVue} onPage={onPage} />
          </Gestes>
        </Suspense>
      </main>
    </>
  );
}
