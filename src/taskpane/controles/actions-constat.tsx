/** What can be done about one finding: go to its cell. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRight16Regular } from '@fluentui/react-icons/svg/arrow-right';
import type { CelluleMontree, ConstatLocalise } from '../../commands';
import { useCommandes } from '../commandes-context';
import { BarreEchec } from '../components/barre-echec';
import { controles } from '../labels/controles';
import { useGeste } from '../use-geste';

const useStyles = makeStyles({
  boutons: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
  },
  bouton: { color: tokens.colorBrandForeground1, minWidth: 0 },
});

interface Props {
  readonly constat: ConstatLocalise;
  /** It went with the last change: there is nothing left to do but to look. */
  readonly parti: boolean;
}

export function ActionsConstat({ constat }: Props) {
  const styles = useStyles();
  const aller = useGeste(useCommandes().showCellule, sayMontree);
  const { feuille, cellule, table } = constat;
  if (table === null) return null;
  return (
    <>
      <div className={styles.boutons}>
        <Button
          className={styles.bouton}
          appearance="transparent"
          size="small"
          icon={<ArrowRight16Regular />}
          iconPosition="after"
          aria-label={
            feuille !== null && cellule !== null ? controles.allerOu(feuille, cellule) : controles.aller
          }
          onClick={() => void aller.run(constat)}
        >
          {controles.aller}
        </Button>
      </div>
      <BarreEchec echec={aller.echec} onRetry={aller.retry} />
    </>
  );
}

function sayMontree({ feuille, cellule }: CelluleMontree): string {
  return controles.montree(feuille, cellule);
}
