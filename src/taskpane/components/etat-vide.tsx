/** An empty state that teaches: what is not there, why it matters, the one thing to do. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { verdicts } from '../theme/theme';

const useStyles = makeStyles({
  vide: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: verdicts.colorDepot,
  },
  icone: { color: tokens.colorBrandForeground1, fontSize: '32px', lineHeight: 0 },
  texte: { margin: 0, overflowWrap: 'anywhere' },
});

interface Props {
  readonly icone: ReactElement;
  readonly message: string;
  readonly children?: ReactNode;
}

export function EtatVide({ icone, message, children }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.vide}>
      <span className={styles.icone} aria-hidden>
        {icone}
      </span>
      <p className={styles.texte}>{message}</p>
      {children}
    </div>
  );
}
