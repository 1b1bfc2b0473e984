/** The report on the screen: made by a gesture, then followed as people edit, without moving what they look at. */
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Echec, Result } from '../../domain/result';
import type { Avancee } from '../../domain/travail';
import { useAnnonce } from '../annonces';
import { useCommandes, type RapportControlePage } from '../commandes-context';
import { controles } from '../labels/controles';
import { useGesteLong } from '../use-geste-long';
import { continueSuite, startSuite, type SuiteConstats } from './suite-constats';

export interface ControleSuivi {
  readonly rapport: RapportControlePage;
  readonly suite: SuiteConstats;
  /** How many times the person asked: what is said anew is drawn anew. */
  readonly numero: number;
  /** The report of the sheet; null when these findings were read and not written. */
  readonly ecrit: { readonly feuille: string; readonly instant: Date; readonly depasse: boolean } | null;
}

export interface Controle {
  readonly suivi: ControleSuivi | null;
  readonly attend: boolean;
  /** How many of the controls are made, null when it is not known. */
  readonly avancee: Avancee | null;
  readonly arreter: () => void;
  readonly echec: Echec | null;
  readonly retry: () => void;
  /** Controls, and writes the report. */
  readonly check: () => Promise<void>;
  /** Controls without writing anything. */
  readonly read: () => Promise<void>;
}

export function useControle(active: boolean): Controle {
  const { checkClasseur, readControle } = useCommandes();
  const ecriture = useGesteLong(checkClasseur, sayRapport);
  const lecture = useGesteLong(readControle);
  const [suivi, setSuivi] = useState<ControleSuivi | null>(null);
  const dernier = useRef<ControleSuivi | null>(null);
  const show = useCallback((suite: ControleSuivi) => {
    dernier.current = suite;
    setSuivi(suite);
  }, []);
  useSuiteDesSaisies(suivi !== null, active, dernier, show);

  const start = useCallback(
    async (geste: Promise<Result<RapportControlePage> | null>) => {
      const issue = await geste;
      if (!issue?.ok) return;
      const rapport = issue.value;
      const feuille = rapport.feuilleRapport;
      const ecrit = feuille === null ? null : { feuille, instant: new Date(), depasse: false };
      const numero = (dernier.current?.numero ?? 0) + 1;
      show({ rapport, suite: startSuite(rapport), numero, ecrit });
    },
    [show],
  );
  const { run: runEcriture } = ecriture;
  const { run: runLecture } = lecture;
  return {
    suivi,
    attend: ecriture.attend || lecture.attend,
    avancee: ecriture.avancee ?? lecture.avancee,
    arreter: ecriture.attend ? ecriture.arreter : lecture.arreter,
    echec: ecriture.echec ?? lecture.echec,
    retry: ecriture.echec === null ? lecture.retry : ecriture.retry,
    check: useCallback(() => start(runEcriture()), [start, runEcriture]),
    read: useCallback(() => start(runLecture()), [start, runLecture]),
  };
}

/** Each reading that an edit caused gives the next findings; what changed is said once, where it can be heard. */
function useSuiteDesSaisies(
  commence: boolean,
  active: boolean,
  dernier: { readonly current: ControleSuivi | null },
  show: (suite: ControleSuivi) => void,
): void {
  const { watchControle } = useCommandes();
  const annonce = useAnnonce();
  const audible = useRef(active);
  useEffect(() => {
    audible.current = active;
  }, [active]);
  const tenu = useRef<Element | null>(null);
  useLayoutEffect(() => giveFocusBack(tenu));
  useEffect(() => {
    if (!commence) return undefined;
    return watchControle((rapport) => {
      const avant = dernier.current;
      if (avant === null) return;
      tenu.current = document.hasFocus() ? document.activeElement : null;
      const suite = continueSuite(avant.suite, rapport, findFocus());
      const phrase = controles.suite(suite, rapport.constats.length);
      const depasse = (avant.ecrit?.depasse ?? false) || phrase !== '';
      const ecrit = avant.ecrit === null ? null : { ...avant.ecrit, depasse };
      // Drawn at once: people look at the count they have just changed.
      flushSync(() => show({ ...avant, rapport, suite, ecrit }));
      if (phrase !== '' && audible.current) annonce(phrase, 'poli');
    });
  }, [commence, watchControle, dernier, show, annonce]);
}

/** Moving a card in the page takes the focus off it: it is given back, without scrolling. */
function giveFocusBack(tenu: { current: Element | null }): void {
  const element = tenu.current;
  tenu.current = null;
  if (element instanceof HTMLElement && element.isConnected && document.activeElement === document.body)
    element.focus({ preventScroll: true });
}

/** The finding the person is in, which must stay under their fingers. */
function findFocus(): string | null {
  return document.activeElement?.closest('[data-suivi]')?.getAttribute('data-suivi') ?? null;
}

function sayRapport({ bilan }: RapportControlePage): string {
  return controles.annonce(bilan.erreurs, bilan.avertissements, bilan.infos);
}
