/** What is said to screen readers: results politely, failures at once. One pair of live regions for the whole pane. */
import { createContext, useCallback, useContext, useState, type ReactNode } from 'react';
import { makeStyles } from '@fluentui/react-components';

export type Ton = 'poli' | 'urgent';
type Annonce = (texte: string, ton: Ton) => void;

const AnnonceContext = createContext<Annonce | null>(null);

const useStyles = makeStyles({
  cache: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

export function AnnoncesProvider(props: { readonly children: ReactNode }) {
  const styles = useStyles();
  const [dits, setDits] = useState({ poli: '', urgent: '' });
  const annonce = useCallback<Annonce>((texte, ton) => {
    setDits({ poli: ton === 'poli' ? texte : '', urgent: ton === 'urgent' ? texte : '' });
  }, []);
  return (
    <AnnonceContext.Provider value={annonce}>
      {props.children}
      <div className={styles.cache} role="status">
        {dits.poli}
      </div>
      <div className={styles.cache} role="alert">
        {dits.urgent}
      </div>
    </AnnonceContext.Provider>
  );
}

export function useAnnonce(): Annonce {
  const annonce = useContext(AnnonceContext);
  if (!annonce) throw new Error('useAnnonce: no AnnoncesProvider above this component.');
  return annonce;
}
