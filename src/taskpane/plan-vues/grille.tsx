/** The lines of the years, of the quarters where there is room, and of today, behind the bars of an axis. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Echelle } from '../../evaluation/echelle-frise';
import { toLongueur } from '../images/shares-of';
import { drawIn, ruleIn, series } from '../theme/series';

const TRIMESTRES = [0.25, 0.5, 0.75] as const;

const useStyles = makeStyles({
  grille: {
    position: 'absolute',
    top: 0,
    left: tokens.spacingHorizontalM,
    width: `calc(100% - 2 * ${tokens.spacingHorizontalM})`,
    height: '100%',
    pointerEvents: 'none',
  },
  annee: ruleIn(tokens.colorNeutralStroke2),
  trimestre: {
    ...ruleIn(tokens.colorNeutralStroke3),
    display: 'none',
    '@container (min-width: 480px)': { display: 'inline' },
  },
  aujourdhui: drawIn(series.deux),
});

interface Props {
  readonly echelle: Echelle;
  /** From 0 to 1; null out of the scale. */
  readonly aujourdhui: number | null;
}

export function Grille({ echelle, aujourdhui }: Props) {
  const styles = useStyles();
  return (
    <svg className={styles.grille} aria-hidden focusable={false}>
      {echelle.annees.map(({ annee, de, a }) => (
        <g key={annee}>
          <Trait className={styles.annee} part={de} />
          {TRIMESTRES.map((part) => (
            <Trait key={part} className={styles.trimestre} part={de + (a - de) * part} tirets />
          ))}
        </g>
      ))}
      {aujourdhui === null ? null : (
        <g className={styles.aujourdhui} strokeWidth="2">
          <Trait part={aujourdhui} />
        </g>
      )}
    </svg>
  );
}

interface TraitProps {
  readonly part: number;
  readonly className?: string;
  readonly tirets?: boolean;
}

function Trait({ part, className, tirets = false }: TraitProps) {
  const x = toLongueur(part);
  return (
    <line
      className={className}
      stroke="currentColor"
      x1={x}
      x2={x}
      y1="0"
      y2="100%"
      strokeDasharray={tirets ? '1 5' : undefined}
    />
  );
}
