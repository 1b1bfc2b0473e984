/** The counts by gravité, which are also the filter: pressed, only these findings are listed. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { BilanControle } from '../../domain/constat';
import { GRAVITES, type Gravite } from '../../domain/listes';
import { MarqueGravite } from '../components/gravite';
import { formatNombre } from '../format';
import { controles } from '../labels/controles';

const useStyles = makeStyles({
  groupe: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  bouton: {
    flex: '1 1 auto',
    minWidth: 0,
    flexDirection: 'column',
    alignItems: 'stretch',
    padding: tokens.spacingHorizontalS,
    whiteSpace: 'normal',
    fontWeight: tokens.fontWeightRegular,
  },
  presse: {
    outline: `2px solid ${tokens.colorBrandStroke1}`,
    outlineOffset: '-2px',
    backgroundColor: tokens.colorNeutralBackground1Selected,
  },
  tete: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  nombre: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontVariantNumeric: 'tabular-nums',
  },
  mot: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, textAlign: 'end' },
});

interface Props {
  readonly bilan: BilanControle;
  readonly gravites: readonly Gravite[];
  readonly onGravites: (gravites: readonly Gravite[]) => void;
}

export function Compteurs({ bilan, gravites, onGravites }: Props) {
  const styles = useStyles();
  const comptes: Record<Gravite, number> = {
    erreur: bilan.erreurs,
    avertissement: bilan.avertissements,
    info: bilan.infos,
  };
  return (
    <div className={styles.groupe} role="group" aria-label={controles.filtres.gravite}>
      {GRAVITES.map((gravite) => {
        const presse = gravites.includes(gravite);
        return (
          <Button
            key={gravite}
            className={mergeClasses(styles.bouton, presse && styles.presse)}
            aria-pressed={presse}
            onClick={() =>
              onGravites(presse ? gravites.filter((une) => une !== gravite) : [...gravites, gravite])
            }
          >
            <span className={styles.tete}>
              <MarqueGravite gravite={gravite} />
              <span className={styles.nombre}>{formatNombre(comptes[gravite])}</span>
            </span>{' '}
            <span className={styles.mot}>{controles.gravites(gravite, comptes[gravite])}</span>
          </Button>
        );
      })}
    </div>
  );
}
