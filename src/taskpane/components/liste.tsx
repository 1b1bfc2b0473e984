/** A plain list of sentences or names. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  liste: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
});

interface Props {
  readonly elements: readonly { readonly cle: string; readonly contenu: ReactNode }[];
}

export function Liste({ elements }: Props) {
  const styles = useStyles();
  return (
    <ul className={styles.liste}>
      {elements.map(({ cle, contenu }) => (
        <li key={cle}>{contenu}</li>
      ))}
    </ul>
  );
}
