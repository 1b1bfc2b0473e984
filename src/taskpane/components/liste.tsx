/** A plain list of sentences or names; one alone needs no bullet. */
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
  seul: { overflowWrap: 'anywhere' },
});

interface Props {
  readonly elements: readonly { readonly cle: string; readonly contenu: ReactNode }[];
}

export function Liste({ elements }: Props) {
  const styles = useStyles();
  const [premier, ...autres] = elements;
  if (premier && autres.length === 0) return <div className={styles.seul}>{premier.contenu}</div>;
  return (
    <ul className={styles.liste}>
      {elements.map(({ cle, contenu }) => (
        <li key={cle}>{contenu}</li>
      ))}
    </ul>
  );
}
