/** Where one is in the pane, kept for the next opening, and where the focus goes when something is asked for. */
import { useEffect, useLayoutEffect, useState } from 'react';
import { idOnglet } from './components/onglets';
import type { Demandes, NomPage } from './demandes';
import { goTo, openPage, openVue, startAt, type MemoireLieu } from './lieu';
import type { PageProps } from './pages/page-props';

export function useNavigation(demandes: Demandes, memoire: MemoireLieu) {
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
  const onPage: PageProps['onPage'] = (destination) =>
    demandes.ask(typeof destination === 'string' ? { page: destination } : destination);
  return {
    navigation,
    onOnglet: (nom: NomPage) => setNavigation((avant) => openPage(avant, nom)),
    onVue: (nom: NomPage, vue: string) => setNavigation((avant) => openVue(avant, nom, vue)),
    onPage,
  };
}
