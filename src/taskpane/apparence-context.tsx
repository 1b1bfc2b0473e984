/** The pane's appearance: the theme in force, and the person's choice, remembered. */
import { FluentProvider } from '@fluentui/react-components';
import { createContext, useContext, useState, useSyncExternalStore, type ReactNode } from 'react';
import { chooseApparence, type ChoixApparence, type ThemeOffice } from './theme/choose-apparence';
import { THEMES } from './theme/theme';

/** Where the choice is remembered, and what Excel tells of its own theme. */
export interface SourceApparence {
  readonly readChoix: () => ChoixApparence;
  readonly writeChoix: (choix: ChoixApparence) => void;
  readonly readThemeOffice: () => ThemeOffice | undefined;
}

interface Apparences {
  readonly choix: ChoixApparence;
  readonly setChoix: (choix: ChoixApparence) => void;
}

const ApparenceContext = createContext<Apparences | null>(null);
const SOMBRE = '(prefers-color-scheme: dark)';

export function ApparenceProvider(props: { readonly source: SourceApparence; readonly children: ReactNode }) {
  const { source } = props;
  const [choix, setChoixState] = useState(() => source.readChoix());
  const systemeSombre = useSyncExternalStore(subscribeSysteme, isSystemeSombre, () => false);
  const apparence = chooseApparence(choix, source.readThemeOffice(), systemeSombre);
  const setChoix = (nouveau: ChoixApparence) => {
    source.writeChoix(nouveau);
    setChoixState(nouveau);
  };
  return (
    <ApparenceContext.Provider value={{ choix, setChoix }}>
      <FluentProvider
        theme={THEMES[apparence]}
        style={{ minHeight: '100vh', colorScheme: apparence === 'sombre' ? 'dark' : 'light' }}
      >
        {props.children}
      </FluentProvider>
    </ApparenceContext.Provider>
  );
}

export function useApparence(): Apparences {
  const apparences = useContext(ApparenceContext);
  if (!apparences) throw new Error('useApparence: no ApparenceProvider above this component.');
  return apparences;
}

function subscribeSysteme(onChange: () => void): () => void {
  const requete = window.matchMedia(SOMBRE);
  requete.addEventListener('change', onChange);
  return () => requete.removeEventListener('change', onChange);
}

function isSystemeSombre(): boolean {
  return window.matchMedia(SOMBRE).matches;
}
