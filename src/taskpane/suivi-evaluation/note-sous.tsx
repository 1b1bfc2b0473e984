/** The truth under a figure: how it was counted, in small. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  note: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});

export function NoteSous({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return <span className={styles.note}>{children}</span>;
}
