/** One action of the line of time: its name above its bar, its steps on it; each a stop of the arrows. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { memo, type KeyboardEvent } from 'react';
import type { BarreFrise, JalonFrise } from '../../evaluation/barre-frise';
import { Pastille } from '../images/motif-statut';
import { toLongueur } from '../images/shares-of';
import { drawIn, series } from '../theme/series';
import type { Place } from './move-focus';
import { HAUTEUR_PISTE, Piste } from './piste';
import { nameAction, sayAction, sayEtat, sayJalon } from './say-action';

const useStyles = makeStyles({
  // Room for a step or an arrow that stands on an edge, inside what is painted.
  ligne: {
    position: 'relative',
    paddingInline: tokens.spacingHorizontalM,
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 72px',
  },
  action: {
    display: 'block',
    width: '100%',
    padding: 0,
    paddingTop: tokens.spacingVerticalXS,
    border: 'none',
    backgroundColor: tokens.colorTransparentBackground,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  // The years and today pass behind words, not through them.
  nom: {
    display: 'block',
    width: 'fit-content',
    backgroundColor: tokens.colorNeutralBackground1,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  etat: {
    display: 'flex',
    width: 'fit-content',
    backgroundColor: tokens.colorNeutralBackground1,
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  jalons: {
    position: 'absolute',
    insetInline: tokens.spacingHorizontalM,
    bottom: 0,
    height: `${HAUTEUR_PISTE}px`,
    pointerEvents: 'none',
  },
  jalon: {
    position: 'absolute',
    top: 0,
    width: '24px',
    height: '24px',
    padding: 0,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorTransparentBackground,
    color: tokens.colorNeutralForeground1,
    cursor: 'pointer',
    pointerEvents: 'auto',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  losange: { fill: tokens.colorNeutralBackground1, '@media (forced-colors: active)': { fill: 'Canvas' } },
  retard: drawIn(series.deux),
});

interface Props {
  readonly barre: BarreFrise;
  readonly ligne: number;
  /** Which of its stops is in the order of tabs: -1 the action, a rank for a step, null none. */
  readonly arret: number | null;
  readonly onOuvrir: (cle: string) => void;
  readonly onTouche: (place: Place, event: KeyboardEvent) => void;
  readonly onFocus: (place: Place) => void;
}

/** The steps that have a place, in the order the arrows take them. */
export function placedJalons({ jalons }: BarreFrise): readonly JalonFrise[] {
  return jalons.filter(({ place }) => place !== null);
}

export const LigneFrise = memo(function LigneFrise(props: Props) {
  const { barre, ligne, arret, onOuvrir, onTouche, onFocus } = props;
  const styles = useStyles();
  const stopAt = (jalon: number) => ({
    type: 'button' as const,
    id: idPlace({ ligne, jalon }),
    tabIndex: arret === jalon ? 0 : -1,
    onClick: () => onOuvrir(barre.cle),
    onKeyDown: (event: KeyboardEvent) => onTouche({ ligne, jalon }, event),
    onFocus: () => onFocus({ ligne, jalon }),
  });
  return (
    <li className={styles.ligne}>
      <button className={styles.action} aria-label={sayAction(barre)} {...stopAt(-1)}>
        <span className={styles.nom}>{nameAction(barre)}</span>{' '}
        <span className={styles.etat}>
          <Pastille statut={barre.statut} />
          {sayEtat(barre)}
        </span>
        <Piste barre={barre} />
      </button>
      <div className={styles.jalons}>
        {placedJalons(barre).map((jalon, rang) => (
          <button
            key={jalon.cle}
            className={styles.jalon}
            style={{ left: `calc(${toLongueur(middleOf(jalon))} - 12px)` }}
            aria-label={sayJalon(jalon)}
            title={sayJalon(jalon)}
            {...stopAt(rang)}
          >
            <Losange jalon={jalon} />
          </button>
        ))}
      </div>
    </li>
  );
});

export function idPlace({ ligne, jalon }: Place): string {
  return `frise-${String(ligne)}-${String(jalon)}`;
}

function Losange({ jalon: { fait, enRetard } }: { readonly jalon: JalonFrise }) {
  const styles = useStyles();
  return (
    <svg
      width="24"
      height="24"
      aria-hidden
      focusable={false}
      className={enRetard ? styles.retard : undefined}
    >
      <path
        d="M12 5L19 12L12 19L5 12Z"
        stroke="currentColor"
        strokeWidth="2"
        {...(fait ? { fill: 'currentColor' } : { className: styles.losange })}
      />
      {enRetard ? <path d="M12 8.5V12.5M12 14V15.5" stroke="currentColor" strokeWidth="1.5" /> : null}
    </svg>
  );
}

function middleOf({ place }: JalonFrise): number {
  return place === null ? 0 : (place.de + place.a) / 2;
}
