/** Named facts, one a line: a description list that wraps at 320 px. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  liste: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(7.5em, 38%) 1fr',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    '@media (max-width: 20em)': { gridTemplateColumns: '1fr' },
  },
  nom: { color: tokens.colorNeutralForeground2 },
  valeur: { margin: 0, overflowWrap: 'anywhere', minWidth: 0 },
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
        <PairRow key={nom} nom={nom} valeur={valeur} />
      ))}
    </dl>
  );
}

function PairRow({ nom, valeur }: Pair) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.nom}>{nom}</dt>
      <dd className={styles.valeur}>{valeur}</dd>
    </>
  );
}
