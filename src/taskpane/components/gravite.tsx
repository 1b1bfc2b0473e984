/** A gravité, as an icon and a word: colour is never the only sign. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle16Filled } from '@fluentui/react-icons';
import { Info16Filled } from '@fluentui/react-icons';
import { Warning16Filled } from '@fluentui/react-icons';
import type { Gravite } from '../../domain/listes';
import { verdicts } from '../theme/theme';

const ICONES = { erreur: ErrorCircle16Filled, avertissement: Warning16Filled, info: Info16Filled } as const;

const useStyles = makeStyles({
  marque: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  erreur: { color: verdicts.colorErreur },
  avertissement: { color: verdicts.colorAvertissement },
  info: { color: verdicts.colorInfo },
  mot: { fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly gravite: Gravite;
  /** Absent when the word stands elsewhere in the same element. */
  readonly mot?: string;
}

export function MarqueGravite({ gravite, mot }: Props) {
  const styles = useStyles();
  const Icone = ICONES[gravite];
  return (
    <span className={mergeClasses(styles.marque, styles[gravite])}>
      <Icone aria-hidden />
      {mot === undefined ? null : <span className={styles.mot}>{mot}</span>}
    </span>
  );
}
