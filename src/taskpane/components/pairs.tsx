/** Named facts, one a line: name and value side by side, one under the other where the text is large or the pane narrow. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  liste: { margin: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  rangee: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  nom: { flex: '0 1 9em', color: tokens.colorNeutralForeground2 },
  valeur: { flex: '1 1 8em', margin: 0, minWidth: 0, overflowWrap: 'anywhere' },
});

export interface Pair {
  readonly nom: string;
  readonly valeur: ReactNode;
}

export function Pairs({ pairs }: { readonly pairs: readonly Pair[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.liste}>
      {pairs.map(({ nom, valeur }) => (
        <div key={nom} className={styles.rangee}>
          <dt className={styles.nom}>{nom}</dt>
          <dd className={styles.valeur}>{valeur}</dd>
        </div>
      ))}
    </dl>
  );
}
