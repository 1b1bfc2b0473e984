/** The drawing of an action: its bar on the years, and what is beyond the edges. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { BarreFrise } from '../../evaluation/barre-frise';
import { RectangleStatut } from '../images/motif-statut';
import { toLongueur } from '../images/shares-of';
import { drawIn } from '../theme/series';

export const HAUTEUR_PISTE = 24;
const BARRE = { y: '6', hauteur: '12' } as const;
const MILIEU = HAUTEUR_PISTE / 2;
/** A day must still be seen on ten years. */
const LARGEUR_MIN = 0.012;

const useStyles = makeStyles({
  piste: { display: 'block', width: '100%', overflow: 'visible' },
  signe: { ...drawIn(tokens.colorNeutralForeground1), fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly barre: BarreFrise;
}

export function Piste({ barre }: Props) {
  const styles = useStyles();
  return (
    <svg className={styles.piste} height={HAUTEUR_PISTE} aria-hidden focusable={false}>
      {barre.morceaux.map(({ de, a, sur }) => (
        <RectangleStatut
          key={de}
          statut={barre.statut}
          incertain={!sur}
          x={toLongueur(de)}
          largeur={toLongueur(Math.max(a - de, LARGEUR_MIN))}
          {...BARRE}
        />
      ))}
      <Signes barre={barre} />
    </svg>
  );
}

/** Arrows at the edges, and the mark of an end that nobody wrote. */
function Signes({ barre }: Props) {
  const styles = useStyles();
  const { avant, apres, ouverte, morceaux } = barre;
  const bout = ouverte === 'fin' ? (morceaux.at(-1)?.a ?? 1) : (morceaux[0]?.de ?? 0);
  return (
    <g className={styles.signe}>
      {avant ? (
        <path d={`M-2 ${MILIEU - 4}L-6 ${MILIEU}L-2 ${MILIEU + 4}`} fill="none" stroke="currentColor" />
      ) : null}
      {apres ? (
        <svg x="100%" overflow="visible">
          <path d={`M2 ${MILIEU - 4}L6 ${MILIEU}L2 ${MILIEU + 4}`} fill="none" stroke="currentColor" />
        </svg>
      ) : null}
      {ouverte === null || morceaux.length === 0 ? null : (
        <text
          x={toLongueur(bout)}
          y={MILIEU + 4}
          dx={ouverte === 'fin' ? 4 : -4}
          textAnchor={ouverte === 'fin' ? 'start' : 'end'}
          fill="currentColor"
        >
          ?
        </text>
      )}
    </g>
  );
}
