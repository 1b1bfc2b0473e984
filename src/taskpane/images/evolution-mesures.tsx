/** Picture: the measures of an indicator in time, on the way from its reference to its target. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { CourbeIndicateur, NaturePoint, PointCourbe } from '../../evaluation/courbe-indicateur';
import { images } from '../labels/images';
import { Tableau } from '../suivi-evaluation/tableau';
import { drawIn, ruleIn, series } from '../theme/series';
import { Figure } from './figure';
import { toLongueur } from './shares-of';

const mots = images.mesures;
const HAUTEUR = 96;
/** Room above and under the points. */
const MARGE = 10;

const useStyles = makeStyles({
  // Room on both sides for a point that stands on an edge.
  cadre: { paddingInline: '8px' },
  dessin: { display: 'block', width: '100%', overflow: 'visible' },
  sol: ruleIn(tokens.colorNeutralStroke1),
  mesure: drawIn(series.un),
  attendu: drawIn(series.deux),
  bouts: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
});

type Place = PointCourbe & { readonly x: number; readonly xDebut: number };

export function EvolutionMesures({ courbe }: { readonly courbe: CourbeIndicateur }) {
  if (!courbe.dessinable) return null;
  const titre = mots.titre(courbe.nom);
  return (
    <Figure
      titre={titre}
      alternative={courbe.phrase}
      legende={mots.legende}
      tableau={<TableauMesures courbe={courbe} titre={titre} />}
    >
      <Dessin points={courbe.points.filter(isPlace)} />
    </Figure>
  );
}

function Dessin({ points }: { readonly points: readonly Place[] }) {
  const styles = useStyles();
  const mesures = points.filter(({ nature }) => nature === 'mesure');
  const attendus = points.filter(({ nature }) => nature !== 'mesure');
  const retenue = mesures.find((point) => point.retenue);
  const labels = [
    points.find(({ nature }) => nature === 'reference'),
    retenue,
    points.find(({ nature }) => nature === 'cible'),
  ];
  return (
    <div className={styles.cadre}>
      <svg className={styles.dessin} height={HAUTEUR} aria-hidden focusable={false}>
        <line
          className={styles.sol}
          stroke="currentColor"
          x1="0"
          x2="100%"
          y1={HAUTEUR - 1}
          y2={HAUTEUR - 1}
        />
        <g className={styles.attendu}>
          <Ligne points={attendus} tirets />
          {attendus.map((point, rang) => (
            <Point key={rang} point={point} />
          ))}
        </g>
        <g className={styles.mesure}>
          <Ligne points={mesures} />
          {mesures.map((point, rang) => (
            <Point key={rang} point={point} />
          ))}
        </g>
      </svg>
      <div className={styles.bouts}>
        {labels.map((point, rang) =>
          point === undefined ? null : (
            <span key={rang}>
              <Signe nature={point.nature} /> {sayPoint(point)}
            </span>
          ),
        )}
      </div>
    </div>
  );
}

function Ligne({ points, tirets = false }: { readonly points: readonly Place[]; readonly tirets?: boolean }) {
  return points.slice(1).map((vers, rang) => {
    const de = points[rang];
    return de === undefined ? null : (
      <line
        key={rang}
        x1={toLongueur(de.x)}
        y1={heightOf(de)}
        x2={toLongueur(vers.x)}
        y2={heightOf(vers)}
        stroke="currentColor"
        strokeWidth={tirets ? 1.5 : 2}
        strokeDasharray={tirets ? '5 4' : undefined}
      />
    );
  });
}

/** The whisker under a point is the time it may be of. */
function Point({ point }: { readonly point: Place }) {
  const y = heightOf(point);
  return (
    <>
      {point.x - point.xDebut > 0.002 ? (
        <line
          x1={toLongueur(point.xDebut)}
          x2={toLongueur(point.x)}
          y1={y + 7}
          y2={y + 7}
          stroke="currentColor"
        />
      ) : null}
      <svg x={toLongueur(point.x)} y={y} overflow="visible">
        <Forme nature={point.nature} />
      </svg>
    </>
  );
}

/** A round for a measure, a square for the reference, a ring for what is aimed at. */
function Forme({ nature }: { readonly nature: NaturePoint }) {
  if (nature === 'mesure') return <circle r="4" fill="currentColor" />;
  if (nature === 'reference') return <rect x="-4" y="-4" width="8" height="8" fill="currentColor" />;
  if (nature === 'etape') return <circle r="3" fill="none" stroke="currentColor" strokeWidth="1.5" />;
  return (
    <>
      <circle r="6" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <circle r="2" fill="currentColor" />
    </>
  );
}

function Signe({ nature }: { readonly nature: NaturePoint }) {
  const styles = useStyles();
  return (
    <svg
      width="14"
      height="14"
      viewBox="-7 -7 14 14"
      className={nature === 'mesure' ? styles.mesure : styles.attendu}
      aria-hidden
      focusable={false}
    >
      <Forme nature={nature} />
    </svg>
  );
}

function TableauMesures({ courbe, titre }: { readonly courbe: CourbeIndicateur; readonly titre: string }) {
  return (
    <Tableau
      titre={titre}
      entetes={[mots.quoi, mots.valeur, mots.date]}
      lignes={[
        ...courbe.points.map(({ nature, texte, quand, retenue }, rang) => ({
          cle: `point ${String(rang)}`,
          cellules: [
            retenue ? `${mots.natures[nature]}, ${mots.retenue}` : mots.natures[nature],
            texte,
            quand || mots.sansDate,
          ],
        })),
        ...courbe.sansValeur.map(({ quand, mot }, rang) => ({
          cle: `mot ${String(rang)}`,
          cellules: [mots.natures.mesure, mot, quand || mots.sansDate],
        })),
      ]}
    />
  );
}

function sayPoint({ nature, texte, quand }: PointCourbe): string {
  return `${mots.natures[nature]} ${texte}${quand === '' ? '' : ` (${quand})`}`;
}

function heightOf({ y }: PointCourbe): number {
  return MARGE + (1 - y) * (HAUTEUR - 2 * MARGE - 6);
}

function isPlace(point: PointCourbe): point is Place {
  return point.x !== null && point.xDebut !== null;
}
