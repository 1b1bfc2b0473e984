/** The years above the bars, for the eye alone: as many figures as there is room for. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Echelle } from '../../evaluation/echelle-frise';

const useStyles = makeStyles({
  annees: {
    display: 'flex',
    marginInline: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  annee: {
    flexBasis: 0,
    minWidth: 0,
    overflow: 'hidden',
    containerType: 'inline-size',
    borderInlineStartWidth: '1px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke1,
    paddingInlineStart: '1px',
  },
  longue: { '@container (max-width: 2.3em)': { display: 'none' } },
  courte: { display: 'none', '@container (max-width: 2.3em)': { display: 'inline' } },
  impaire: { '@container (max-width: 1.3em)': { visibility: 'hidden' } },
});

export function Annees({ annees }: Pick<Echelle, 'annees'>) {
  const styles = useStyles();
  return (
    <div className={styles.annees} aria-hidden>
      {annees.map(({ annee, de, a }, rang) => (
        <span key={annee} className={styles.annee} style={{ flexGrow: a - de }}>
          <span className={styles.longue}>{annee}</span>
          <span className={mergeClasses(styles.courte, rang % 2 === 1 && styles.impaire)}>
            {String(annee % 100).padStart(2, '0')}
          </span>
        </span>
      ))}
    </div>
  );
}
