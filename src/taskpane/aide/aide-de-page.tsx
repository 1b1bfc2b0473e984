/** The help of the page shown, opened by « ? » at the top of the pane: its purpose, its tasks, its words. */
import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import type { Destination, NomPage } from '../demandes';
import { aide } from '../labels/aide';
import { commun } from '../labels/commun';
import { verdicts } from '../theme/theme';
import { AIDES_PAGES } from './pages';
import { TACHES } from './taches';

const useStyles = makeStyles({
  aide: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalL,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: verdicts.colorDepot,
  },
  titre: { margin: 0, fontSize: tokens.fontSizeBase300, scrollMarginTop: '6.5rem' },
  texte: { margin: 0, overflowWrap: 'anywhere' },
  nom: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  liens: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

interface Props {
  readonly page: NomPage;
  readonly onPage: (destination: Destination) => void;
  readonly onFermer: () => void;
}

export default function AideDePage({ page, onPage, onFermer }: Props) {
  const styles = useStyles();
  const id = useId();
  const titre = useRef<HTMLHeadingElement>(null);
  useEffect(() => titre.current?.focus(), [page]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // In Excel for the web, Office.js would leave the pane.
      event.stopPropagation();
      onFermer();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [onFermer]);
  const { but, taches, termes } = AIDES_PAGES[page];
  return (
    <section className={styles.aide} aria-labelledby={id}>
      <h2 id={id} ref={titre} tabIndex={-1} className={styles.titre}>
        {aide.page.titre(commun.pages[page])}
      </h2>
      <p className={styles.texte}>{but}</p>
      <Liens nom={aide.page.taches}>
        {TACHES.filter((tache) => taches.includes(tache.id)).map((tache) => (
          <li key={tache.id}>
            <Link as="button" onClick={() => onPage({ page: 'aide', vue: 'guide', objet: tache.id })}>
              {tache.titre}
            </Link>
          </li>
        ))}
      </Liens>
      {termes.length === 0 ? null : (
        <Liens nom={aide.page.termes}>
          {termes.map((terme) => (
            <li key={terme}>
              <Link as="button" onClick={() => onPage({ page: 'aide', vue: 'glossaire', objet: terme })}>
                {terme}
              </Link>
            </li>
          ))}
        </Liens>
      )}
      <div>
        <Button size="small" onClick={onFermer}>
          {aide.page.fermer}
        </Button>
      </div>
    </section>
  );
}

function Liens({ nom, children }: { readonly nom: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div>
      <p className={styles.nom}>{nom}</p>
      <ul className={styles.liens}>{children}</ul>
    </div>
  );
}
