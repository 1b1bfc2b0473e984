/** What would change, row by row: before → after. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  tableau: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  tete: {
    textAlign: 'start',
    verticalAlign: 'bottom',
    padding: tokens.spacingVerticalXS,
    paddingInlineStart: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'break-word',
    hyphens: 'auto',
  },
  cellule: {
    textAlign: 'start',
    verticalAlign: 'top',
    padding: tokens.spacingVerticalXS,
    paddingInlineStart: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'break-word',
    hyphens: 'auto',
    fontWeight: tokens.fontWeightRegular,
  },
  nombre: { textAlign: 'end' },
  large: { width: '46%' },
  // Enlarged text: words stay whole, and what does not fit is scrolled to.
  cadre: { overflowX: 'auto', minWidth: 0 },
});

export interface Changement {
  readonly cle: string;
  readonly quoi: string;
  readonly avant: string;
  readonly apres: string;
}

interface Props {
  readonly titre: string;
  readonly enTetes: { readonly quoi: string; readonly avant: string; readonly apres: string };
  readonly changements: readonly Changement[];
  readonly numerique?: boolean;
}

export function TableauChangements({ titre, enTetes, changements, numerique = false }: Props) {
  const styles = useStyles();
  const alignement = numerique ? styles.nombre : undefined;
  return (
    <div className={styles.cadre}>
      <table className={styles.tableau} aria-label={titre}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.tete, styles.large)}>
              {enTetes.quoi}
            </th>
            <th scope="col" className={mergeClasses(styles.tete, alignement)}>
              {enTetes.avant}
            </th>
            <th scope="col" className={mergeClasses(styles.tete, alignement)}>
              {enTetes.apres}
            </th>
          </tr>
        </thead>
        <tbody>
          {changements.map(({ cle, quoi, avant, apres }) => (
            <tr key={cle}>
              <th scope="row" className={styles.cellule}>
                {quoi}
              </th>
              <td className={mergeClasses(styles.cellule, alignement)}>{avant}</td>
              <td className={mergeClasses(styles.cellule, alignement)}>{apres}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
