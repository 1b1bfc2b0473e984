/** The bar at the foot of the findings: where one is, the previous and the next. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown20Regular } from '@fluentui/react-icons';
import { ChevronUp20Regular } from '@fluentui/react-icons';
import { BarreEchec } from '../components/barre-echec';
import { MarqueGravite } from '../components/gravite';
import { controles } from '../labels/controles';
import type { Parcours } from './use-parcours';

const useStyles = makeStyles({
  barre: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalL})`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    // Enlarged text must not find itself under a bar as tall as the pane.
    '@media (max-height: 30em)': { position: 'static' },
  },
  rangee: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  ou: {
    flex: '1 1 auto',
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  rang: { display: 'flex', gap: tokens.spacingHorizontalS, fontWeight: tokens.fontWeightSemibold },
  message: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

export function BarreParcours({ parcours }: { readonly parcours: Parcours }) {
  const styles = useStyles();
  const textes = controles.parcours;
  const { total, rang, constat, canGo, go } = parcours;
  return (
    <div className={styles.barre} role="group" aria-label={textes.titre}>
      <div className={styles.rangee}>
        <div className={styles.ou}>
          <span className={styles.rang}>
            {constat === null ? null : <MarqueGravite gravite={constat.gravite} />}
            {rang < 0 ? textes.debut(total) : textes.rang(rang + 1, total)}
          </span>
          {constat === null ? null : <span className={styles.message}>{constat.message}</span>}
        </div>
        <Button
          icon={<ChevronUp20Regular />}
          aria-label={textes.precedent}
          title={textes.precedent}
          aria-keyshortcuts="Shift+F8"
          disabledFocusable={!canGo(-1)}
          onClick={() => go(-1)}
        />
        <Button
          icon={<ChevronDown20Regular />}
          aria-label={textes.suivant}
          title={textes.suivant}
          aria-keyshortcuts="F8"
          disabledFocusable={!canGo(1)}
          onClick={() => go(1)}
        />
      </div>
      <BarreEchec echec={parcours.echec} onRetry={parcours.retry} />
    </div>
  );
}
