/** Picture: the actions of the plan in one bar, a piece for each statut. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { tellStatuts } from '../../evaluation/groupes-statuts';
import type { PartStatut } from '../../evaluation/groupes-statuts';
import { formatNombre } from '../format';
import { images } from '../labels/images';
import { Tableau } from '../suivi-evaluation/tableau';
import { Figure } from './figure';
import { Pastille, RectangleStatut } from './motif-statut';
import { sharesOf } from './shares-of';

const HAUTEUR = 22;

const useStyles = makeStyles({
  nombres: { display: 'flex', fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
  nombre: { flexBasis: 0, minWidth: 0, textAlign: 'center' },
  barre: { display: 'block', width: '100%', overflow: 'visible' },
  legende: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    marginTop: tokens.spacingVerticalXS,
  },
  statut: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

interface Props {
  /** As `countStatuts` gives them. */
  readonly parts: readonly PartStatut[];
}

export function BarreStatuts({ parts }: Props) {
  const total = parts.reduce((somme, { nombre }) => somme + nombre, 0);
  if (total === 0) return <p>{tellStatuts(parts)}</p>;
  const mots = images.statuts;
  return (
    <Figure
      titre={mots.titre}
      alternative={tellStatuts(parts)}
      tableau={
        <Tableau
          titre={mots.titre}
          entetes={[mots.statut, mots.actions, mots.part]}
          lignes={parts.map(({ cle, mot, nombre }) => ({
            cle,
            cellules: [mot, formatNombre(nombre), `${formatNombre((nombre / total) * 100, 0)}\u00A0%`],
          }))}
        />
      }
    >
      <Dessin parts={parts} />
    </Figure>
  );
}

function Dessin({ parts }: Props) {
  const styles = useStyles();
  const places = sharesOf(parts.map(({ nombre }) => nombre));
  return (
    <>
      <div className={styles.nombres}>
        {parts.map(({ cle, nombre }) => (
          <span key={cle} className={styles.nombre} style={{ flexGrow: nombre }}>
            {nombre}
          </span>
        ))}
      </div>
      <svg className={styles.barre} height={HAUTEUR} aria-hidden focusable={false}>
        {parts.map(({ cle, statut }, rang) => (
          <RectangleStatut
            key={cle}
            statut={statut}
            x={places[rang]?.x ?? '0%'}
            largeur={places[rang]?.largeur ?? '0%'}
            hauteur={String(HAUTEUR - 2)}
          />
        ))}
      </svg>
      <div className={styles.legende}>
        {parts.map(({ cle, statut, mot }) => (
          <span key={cle} className={styles.statut}>
            <Pastille statut={statut} />
            {mot}
          </span>
        ))}
      </div>
    </>
  );
}
