/** A small table of the page: its name, its headers, its rows; the first cell of a row is what the row is about. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  tableau: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cellule: {
    textAlign: 'start',
    verticalAlign: 'top',
    paddingBlock: tokens.spacingVerticalXS,
    paddingInlineEnd: tokens.spacingHorizontalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'break-word',
    hyphens: 'auto',
    fontWeight: tokens.fontWeightRegular,
  },
  tete: {
    verticalAlign: 'bottom',
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  premiere: { width: '36%' },
  // Enlarged text: words stay whole, and what does not fit is scrolled to.
  cadre: { overflowX: 'auto', minWidth: 0 },
});

export interface LigneTableau {
  readonly cle: string;
  /** The first one is the header of the row. */
  readonly cellules: readonly ReactNode[];
}

interface Props {
  readonly titre: string;
  readonly entetes: readonly string[];
  readonly lignes: readonly LigneTableau[];
}

export function Tableau({ titre, entetes, lignes }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.cadre}>
      <table className={styles.tableau} aria-label={titre}>
        <thead>
          <tr>
            {entetes.map((entete, rang) => (
              <th
                key={entete}
                scope="col"
                className={mergeClasses(styles.cellule, styles.tete, rang === 0 && styles.premiere)}
              >
                {entete}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lignes.map(({ cle, cellules: [premiere, ...autres] }) => (
            <tr key={cle}>
              <th scope="row" className={styles.cellule}>
                {premiere}
              </th>
              {autres.map((cellule, rang) => (
                <td key={entetes[rang + 1] ?? rang} className={styles.cellule}>
                  {cellule}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
