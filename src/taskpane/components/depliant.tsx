/** A part that opens and closes, with its title and a note beside it. What is closed is built when it is first opened. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  depliant: { minWidth: 0, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  resume: {
    cursor: 'pointer',
    paddingBlock: tokens.spacingVerticalS,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    ':hover': { color: tokens.colorBrandForeground1 },
  },
  note: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  corps: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalM,
  },
});

interface Props {
  readonly titre: string;
  readonly note?: ReactNode;
  readonly ouvert?: boolean;
  /** Told when the person opens or closes it. */
  readonly onOuvert?: (ouvert: boolean) => void;
  readonly children: ReactNode;
}

export function Depliant({ titre, note, ouvert = false, onOuvert, children }: Props) {
  const styles = useStyles();
  const [ouvertUneFois, setOuvertUneFois] = useState(ouvert);
  return (
    <details
      className={styles.depliant}
      open={ouvert}
      onToggle={(event) => {
        if (event.currentTarget.open) setOuvertUneFois(true);
        onOuvert?.(event.currentTarget.open);
      }}
    >
      {/* On the web Office.js moves the focus itself at Tab, among what it knows: a summary only with its tabIndex.
          The contents are built at the key itself: « toggle » comes later, and a Tab pressed meanwhile would go past them. */}
      <summary tabIndex={0} className={styles.resume} onClick={() => setOuvertUneFois(true)}>
        {titre}
        {note === undefined ? null : <span className={styles.note}> {note}</span>}
      </summary>
      <div className={styles.corps}>{ouvert || ouvertUneFois ? children : null}</div>
    </details>
  );
}
