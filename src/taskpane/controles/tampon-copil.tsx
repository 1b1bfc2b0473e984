/** The stamp of the report: ready for the copil or not, and why. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle24Filled } from '@fluentui/react-icons';
import { Warning24Filled } from '@fluentui/react-icons';
import type { RapportControlePage } from '../commandes-context';
import { controles } from '../labels/controles';
import { verdicts } from '../theme/theme';

const useStyles = makeStyles({
  tampon: {
    display: 'flex',
    gap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: '2px solid currentColor',
  },
  pret: { color: verdicts.colorConforme },
  pasPret: { color: verdicts.colorAvertissement },
  icone: { flexShrink: 0 },
  titre: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase400 },
  detail: { margin: 0, color: tokens.colorNeutralForeground1, overflowWrap: 'anywhere' },
});

export function TamponCopil({ rapport }: { readonly rapport: RapportControlePage }) {
  const styles = useStyles();
  const { pret } = controles;
  const Icone = rapport.pret ? CheckmarkCircle24Filled : Warning24Filled;
  return (
    <div className={mergeClasses(styles.tampon, rapport.pret ? styles.pret : styles.pasPret)}>
      <Icone className={styles.icone} aria-hidden />
      <div>
        <p className={styles.titre}>{rapport.pret ? pret.oui : pret.non}</p>
        <p className={styles.detail}>{rapport.pret ? pret.ouiDetail : reasonOf(rapport)}</p>
        {rapport.abaissements === undefined ? null : (
          <p className={styles.detail}>{controles.abaissements(rapport.abaissements.length)}</p>
        )}
      </div>
    </div>
  );
}

function reasonOf({ bilan }: RapportControlePage): string {
  return bilan.erreurs > 0 ? controles.pret.nonErreurs(bilan.erreurs) : controles.pret.nonControle;
}
