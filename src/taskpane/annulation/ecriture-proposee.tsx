/** The last write by its name, one line for most, with its « Annuler »: all that is said of it opens at a click, and is said aloud once. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import type { EtatAnnulations } from '../commandes-context';
import { formatHeure } from '../format';
import { annulation } from '../labels/annulation';

const useStyles = makeStyles({
  ligne: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalXS,
    paddingInlineStart: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  quoi: { flex: '1 1 9em', minWidth: 0 },
  resume: {
    cursor: 'pointer',
    paddingBlock: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
    ':hover': { color: tokens.colorBrandForeground1 },
  },
  promesse: { margin: 0, paddingBottom: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  boutons: { display: 'flex', marginInlineStart: 'auto' },
  bouton: { minWidth: 0, color: tokens.colorBrandForeground1 },
  dit: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

interface Props {
  readonly derniere: NonNullable<EtatAnnulations['derniere']>;
  readonly onAnnuler: () => void;
  readonly onMasquer: () => void;
}

export function EcritureProposee({ derniere, onAnnuler, onMasquer }: Props) {
  const styles = useStyles();
  const { titre } = derniere;
  const heure = formatHeureCourte(derniere.date);
  return (
    <div className={styles.ligne}>
      <Dit texte={`${annulation.proposee(titre, heure)} ${annulation.promesse}`} />
      <details className={styles.quoi}>
        {/* On the web Office.js moves the focus itself at Tab, among what it knows: a summary only with its tabIndex. */}
        <summary tabIndex={0} className={styles.resume} title={annulation.proposee(titre, heure)}>
          {titre}
        </summary>
        <p className={styles.promesse}>
          {annulation.proposee(titre, heure)} {annulation.promesse}
        </p>
      </details>
      <div className={styles.boutons}>
        <Button
          className={styles.bouton}
          size="small"
          appearance="transparent"
          aria-label={annulation.annulerCela(titre)}
          onClick={onAnnuler}
        >
          {annulation.annuler}
        </Button>
        <Button
          size="small"
          appearance="transparent"
          icon={<Dismiss16Regular />}
          aria-label={annulation.masquer}
          title={annulation.masquer}
          onClick={onMasquer}
        />
      </div>
    </div>
  );
}

/** A live region speaks of what changes in it: it is there, empty, before its sentence. */
function Dit({ texte }: { readonly texte: string }) {
  const styles = useStyles();
  const [dit, setDit] = useState('');
  useEffect(() => {
    const frame = requestAnimationFrame(() => setDit(texte));
    return () => cancelAnimationFrame(frame);
  }, [texte]);
  return (
    <span className={styles.dit} role="status">
      {dit}
    </span>
  );
}

/** « 14:05 », in the person's own time; '' for what is no instant. */
function formatHeureCourte(iso: string): string {
  const instant = new Date(iso);
  return Number.isNaN(instant.getTime()) ? '' : formatHeure(instant).slice(0, 5);
}
