/** The pane's appearance: the theme in force, and the person's choice, remembered. */
import { FluentProvider } from '@fluentui/react-components';
import { createContext, useContext, useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { chooseApparence, type ChoixApparence, type ThemeOffice } from './theme/choose-apparence';
import { CLAIR, loadSombre, type Apparence } from './theme/theme';

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
  const apparence = useSyncExternalStore(
    subscribeThemes,
    () => chooseApparence(choix, source.readThemeOffice(), isSystemeSombre()),
    (): Apparence => 'clair',
  );
  const theme = useTheme(apparence);
  const setChoix = (nouveau: ChoixApparence) => {
    source.writeChoix(nouveau);
    setChoixState(nouveau);
  };
  if (theme === null) return null;
  return (
    <ApparenceContext.Provider value={{ choix, setChoix }}>
      <FluentProvider
        theme={theme}
        style={{ minHeight: '100vh', colorScheme: theme === CLAIR ? 'light' : 'dark' }}
      >
        {props.children}
      </FluentProvider>
    </ApparenceContext.Provider>
  );
}

/** The theme asked for; until it is there the one before stays, and at the very first nothing is drawn. */
function useTheme(apparence: Apparence) {
  const [theme, setTheme] = useState(apparence === 'clair' ? CLAIR : null);
  useEffect(() => {
    let voulu = true;
    const show = (charge: typeof CLAIR) => {
      if (voulu) setTheme(charge);
    };
    // Out of reach (no network), the dark theme leaves the light one, which reads as well.
    if (apparence === 'clair') show(CLAIR);
    else void loadSombre().then(show, () => show(CLAIR));
    return () => {
      voulu = false;
    };
  }, [apparence]);
  return theme;
}

export function useApparence(): Apparences {
  const apparences = useContext(ApparenceContext);
  if (!apparences) throw new Error('useApparence: no ApparenceProvider above this component.');
  return apparences;
}

/** The system tells its changes. Excel's event is for Outlook alone: its theme is read again when one comes back to the pane. */
function subscribeThemes(onChange: () => void): () => void {
  const requete = window.matchMedia(SOMBRE);
  requete.addEventListener('change', onChange);
  window.addEventListener('focus', onChange);
  document.addEventListener('visibilitychange', onChange);
  return () => {
    requete.removeEventListener('change', onChange);
    window.removeEventListener('focus', onChange);
    document.removeEventListener('visibilitychange', onChange);
  };
}

function isSystemeSombre(): boolean {
  return window.matchMedia(SOMBRE).matches;
}
