/** A bar beside its figure, for the eye alone: the words that stand beside it say the same. */
import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  fond: {
    height: '8px',
    marginBlock: tokens.spacingVerticalXXS,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
    overflow: 'hidden',
  },
  barre: {
    height: '100%',
    backgroundColor: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
});

/** `part` of a whole, cut to what a bar can show; nothing for what is not known. */
export function BarrePart({ part }: { readonly part: number | null }) {
  const styles = useStyles();
  if (part === null) return null;
  const longueur = Math.min(1, Math.max(0, part)) * 100;
  return (
    <div className={styles.fond} aria-hidden>
      <div className={styles.barre} style={{ width: `${String(longueur)}%` }} />
    </div>
  );
}
