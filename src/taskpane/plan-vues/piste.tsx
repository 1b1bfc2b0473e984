/** The drawing of an action: its bar on the years, today's line, what is beyond the edges. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { BarreFrise } from '../../evaluation/barre-frise';
import type { Echelle } from '../../evaluation/echelle-frise';
import { RectangleStatut } from '../images/motif-statut';
import { toLongueur } from '../images/shares-of';
import { series } from '../theme/series';

export const HAUTEUR_PISTE = 24;
const BARRE = { y: '6', hauteur: '12' } as const;
const MILIEU = HAUTEUR_PISTE / 2;
/** A day must still be seen on ten years. */
const LARGEUR_MIN = 0.012;
const TRIMESTRES = [0.25, 0.5, 0.75] as const;

const useStyles = makeStyles({
  piste: { display: 'block', width: '100%', overflow: 'visible' },
  grille: { stroke: tokens.colorNeutralStroke2 },
  trimestre: {
    stroke: tokens.colorNeutralStroke3,
    display: 'none',
    '@container (min-width: 480px)': { display: 'inline' },
  },
  aujourdhui: { color: series.deux },
  signe: { color: tokens.colorNeutralForeground1, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly barre: BarreFrise;
  readonly echelle: Echelle;
  readonly aujourdhui: number | null;
}

export function Piste({ barre, echelle, aujourdhui }: Props) {
  const styles = useStyles();
  return (
    <svg className={styles.piste} height={HAUTEUR_PISTE} aria-hidden focusable={false}>
      <Grille annees={echelle.annees} />
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
      {aujourdhui === null ? null : (
        <line
          className={styles.aujourdhui}
          x1={toLongueur(aujourdhui)}
          x2={toLongueur(aujourdhui)}
          y1="0"
          y2={HAUTEUR_PISTE}
          stroke="currentColor"
          strokeWidth="2"
        />
      )}
      <Signes barre={barre} />
    </svg>
  );
}

function Grille({ annees }: Pick<Echelle, 'annees'>) {
  const styles = useStyles();
  return annees.map(({ annee, de, a }) => (
    <g key={annee}>
      <line className={styles.grille} x1={toLongueur(de)} x2={toLongueur(de)} y1="0" y2={HAUTEUR_PISTE} />
      {TRIMESTRES.map((part) => {
        const x = toLongueur(de + (a - de) * part);
        return <line key={part} className={styles.trimestre} x1={x} x2={x} y1="6" y2={HAUTEUR_PISTE - 6} />;
      })}
    </g>
  ));
}

/** Arrows at the edges, and the mark of an end that nobody wrote. */
function Signes({ barre }: Pick<Props, 'barre'>) {
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
