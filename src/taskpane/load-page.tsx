/** A page or a part of one, fetched when it is first shown; when it does not come, a sentence and « Réessayer » instead of a bug. */
import { makeStyles, tokens } from '@fluentui/react-components';
import {
  createContext,
  createElement,
  lazy,
  useContext,
  useEffect,
  useState,
  useSyncExternalStore,
  type ComponentType,
} from 'react';
import { etatReseau } from './etat-reseau';
import { commun } from './labels/commun';
import { reseau } from './labels/reseau';
import { isPartieAbsente } from './partie-absente';

type Charge<P> = () => Promise<{ readonly default: ComponentType<P> }>;

const ReessayerContext = createContext<() => void>(() => undefined);

/** Like `lazy`, which would keep a failure for ever. */
export function loadPage<P extends object>(load: Charge<P>): ComponentType<P> {
  const attempt: Charge<P> = async () => {
    try {
      const partie = await load();
      etatReseau.tellRecu();
      return partie;
    } catch (cause) {
      if (!isPartieAbsente(cause)) throw cause;
      etatReseau.tellEchec();
      return { default: PartieAbsente };
    }
  };
  // React's own type of `lazy` says nothing of properties that are not known yet.
  const open = () => lazy(attempt) as unknown as ComponentType<P>;
  let courante = open();
  return function Partie(props: P) {
    const [chargee, setChargee] = useState(() => courante);
    const retry = () => {
      courante = open();
      setChargee(() => courante);
    };
    return (
      <ReessayerContext.Provider value={retry}>{createElement(chargee, props)}</ReessayerContext.Provider>
    );
  };
}

const useStyles = makeStyles({
  bouton: {
    font: 'inherit',
    color: 'inherit',
    backgroundColor: 'transparent',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    cursor: 'pointer',
  },
});

/** Drawn with nothing that would have to be fetched. Where the pane already says it is offline, only what waits is said. */
function PartieAbsente() {
  const { bouton } = useStyles();
  const retry = useContext(ReessayerContext);
  const horsLigne = useSyncExternalStore(etatReseau.subscribe, etatReseau.isHorsLigne, () => false);
  const { absente } = reseau;
  useEffect(
    () =>
      etatReseau.subscribe(() => {
        if (!etatReseau.isHorsLigne()) retry();
      }),
    [retry],
  );
  return (
    <section role="alert">
      <p>
        {horsLigne ? reseau.horsLigne.attente : absente.message} {horsLigne ? null : absente.aide}
      </p>
      <button type="button" className={bouton} onClick={retry}>
        {commun.reessayer}
      </button>{' '}
      <button type="button" className={bouton} onClick={() => window.location.reload()}>
        {absente.recharger}
      </button>
    </section>
  );
}
