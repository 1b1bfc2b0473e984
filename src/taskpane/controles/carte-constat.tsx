/** One finding: how grave, where, what, what to do, and the way to its cell. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRight16Regular } from '@fluentui/react-icons/svg/arrow-right';
import type { ReactNode } from 'react';
import type { CelluleMontree, ConstatLocalise } from '../../commands';
import { useCommandes } from '../commandes-context';
import { BarreEchec } from '../components/barre-echec';
import { MarqueGravite } from '../components/gravite';
import { controles } from '../labels/controles';
import { useGeste } from '../use-geste';

const useStyles = makeStyles({
  carte: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
  tete: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM, alignItems: 'baseline' },
  discret: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  texte: { margin: 0 },
  aide: { margin: 0, color: tokens.colorNeutralForeground2 },
  aller: {
    color: tokens.colorBrandForeground1,
    alignSelf: 'flex-start',
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
  },
});

export function CarteConstat({
  constat,
  note,
}: {
  readonly constat: ConstatLocalise;
  readonly note?: ReactNode;
}) {
  const styles = useStyles();
  return (
    <li className={styles.carte}>
      <div className={styles.tete}>
        <MarqueGravite gravite={constat.gravite} mot={controles.gravite(constat.gravite)} />
        <span className={styles.discret}>{placeOf(constat)}</span>
        <span className={styles.discret}>{controles.regle(constat.regle)}</span>
      </div>
      <p className={styles.texte}>{constat.message}</p>
      <p className={styles.aide}>{constat.aide}</p>
      {note}
      {constat.table === null ? null : <AllerCellule constat={constat} />}
    </li>
  );
}

function AllerCellule({ constat }: { readonly constat: ConstatLocalise }) {
  const styles = useStyles();
  const geste = useGeste(useCommandes().showCellule, sayMontree);
  const { feuille, cellule } = constat;
  return (
    <>
      <Button
        className={styles.aller}
        appearance="transparent"
        size="small"
        icon={<ArrowRight16Regular />}
        iconPosition="after"
        aria-label={
          feuille !== null && cellule !== null ? controles.allerOu(feuille, cellule) : controles.aller
        }
        onClick={() => void geste.run(constat)}
      >
        {controles.aller}
      </Button>
      <BarreEchec echec={geste.echec} onRetry={geste.retry} />
    </>
  );
}

function placeOf({ feuille, cellule, ligne }: ConstatLocalise): string {
  if (feuille === null) return controles.filtres.sansFeuille;
  if (cellule !== null) return `${feuille}, ${cellule}`;
  return ligne === null ? feuille : `${feuille}, ${controles.ligne(ligne)}`;
}

function sayMontree({ feuille, cellule }: CelluleMontree): string {
  return controles.montree(feuille, cellule);
}
