/** Fields of a form beside one another where the pane is wide enough, one under the other where it is not. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  grille: {
    display: 'grid',
    // Two at 450 px, one at 320 or when the text is enlarged.
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 12em), 1fr))',
    gap: tokens.spacingVerticalM,
    alignItems: 'start',
  },
  champ: { minWidth: 0 },
  pleine: { gridColumn: '1 / -1' },
});

export function GrilleChamps({ children }: { readonly children: ReactNode }) {
  return <div className={useStyles().grille}>{children}</div>;
}

interface PlaceProps {
  /** The whole width: what is long to read or to type. */
  readonly pleine?: boolean;
  readonly id?: string;
  readonly children: ReactNode;
}

export function PlaceChamp({ pleine = false, id, children }: PlaceProps) {
  const styles = useStyles();
  return (
    <div id={id} className={mergeClasses(styles.champ, pleine && styles.pleine)}>
      {children}
    </div>
  );
}
