/** Picture: a figure of the territory beside those of the levels above, each on its own line of one scale. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ComparaisonDessinee, PointCompare } from '../../diagnostic/comparaisons';
import { images } from '../labels/images';
import { NoteSous } from '../suivi-evaluation/note-sous';
import { Tableau } from '../suivi-evaluation/tableau';
import { drawIn, ruleIn, series } from '../theme/series';
import { Figure } from './figure';
import { toLongueur } from './shares-of';

const mots = images.comparaisons;
const HAUTEUR = 14;
const MILIEU = HAUTEUR / 2;

const useStyles = makeStyles({
  titre: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  tete: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  sien: { fontWeight: tokens.fontWeightSemibold },
  // Room on both sides for a point that stands on an edge.
  piste: { paddingInline: '7px' },
  trait: { display: 'block', width: '100%', overflow: 'visible' },
  fond: ruleIn(tokens.colorNeutralStroke2),
  territoire: drawIn(series.un),
  niveau: drawIn(series.deux),
});

export function ComparaisonIndicateur({ comparaison }: { readonly comparaison: ComparaisonDessinee }) {
  const styles = useStyles();
  const { libelle, millesime, source, points, zero, prudence, phrase } = comparaison;
  return (
    <Figure
      titre={libelle}
      alternative={phrase}
      legende={
        <>
          {mots.legende(millesime, source)}
          {prudence === '' ? null : <NoteSous>{prudence}</NoteSous>}
        </>
      }
      tableau={
        <Tableau
          titre={libelle}
          entetes={[mots.territoire, mots.valeur]}
          lignes={points.map(({ cle, nom, texte }) => ({ cle, cellules: [nom, texte] }))}
        />
      }
    >
      <div className={styles.titre}>{libelle}</div>
      {points.map((point) => (
        <Point key={point.cle} point={point} zero={zero} />
      ))}
    </Figure>
  );
}

function Point({ point, zero }: { readonly point: PointCompare; readonly zero: number }) {
  const styles = useStyles();
  const { cle, nom, texte, place } = point;
  const sien = cle === 'territoire';
  return (
    <div>
      <div className={mergeClasses(styles.tete, sien && styles.sien)}>
        <span>{nom}</span>
        <span>{texte}</span>
      </div>
      {place === null ? null : (
        <div className={styles.piste}>
          <svg className={styles.trait} height={HAUTEUR} aria-hidden focusable={false}>
            <line className={styles.fond} stroke="currentColor" x1="0" x2="100%" y1={MILIEU} y2={MILIEU} />
            <line
              className={styles.fond}
              x1={toLongueur(zero)}
              x2={toLongueur(zero)}
              y1="1"
              y2={HAUTEUR - 1}
            />
            <g className={sien ? styles.territoire : styles.niveau}>
              <line
                x1={toLongueur(zero)}
                x2={toLongueur(place)}
                y1={MILIEU}
                y2={MILIEU}
                stroke="currentColor"
                strokeWidth={sien ? 4 : 2}
              />
              <svg x={toLongueur(place)} y={MILIEU} overflow="visible">
                {sien ? (
                  <path d="M0 -6L6 0L0 6L-6 0Z" fill="currentColor" />
                ) : (
                  <circle r="5" fill="currentColor" />
                )}
              </svg>
            </g>
          </svg>
        </div>
      )}
    </div>
  );
}
