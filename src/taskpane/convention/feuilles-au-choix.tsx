/** The sheets that come when needed: what each is for, and whether it is wanted now. */
import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { FeuillePrevue } from '../../commands';
import { Depliant } from '../components/depliant';
import { convention } from '../labels/convention';

const useStyles = makeStyles({
  texte: { margin: 0 },
  liste: { margin: 0, padding: 0, listStyleType: 'none' },
  but: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface Props {
  readonly feuilles: readonly FeuillePrevue[];
  readonly cochees: readonly string[];
  readonly ouvert: boolean;
  readonly onCochees: (ids: readonly string[]) => void;
}

export function FeuillesAuChoix({ feuilles, cochees, ouvert, onCochees }: Props) {
  const styles = useStyles();
  const textes = convention.structure.auChoix;
  if (feuilles.length === 0) return null;
  const toutes = cochees.length === feuilles.length;
  return (
    <Depliant titre={textes.titre(feuilles.length)} note={textes.cochees(cochees.length)} ouvert={ouvert}>
      <p className={styles.texte}>{textes.aide}</p>
      <ul className={styles.liste} aria-label={textes.liste}>
        {feuilles.map(({ id, titre, but }) => (
          <li key={id}>
            <Checkbox
              checked={cochees.includes(id)}
              label={
                <>
                  {titre}
                  <span className={styles.but}>{but}</span>
                </>
              }
              onChange={(_, { checked }) =>
                onCochees(checked === true ? [...cochees, id] : cochees.filter((autre) => autre !== id))
              }
            />
          </li>
        ))}
      </ul>
      <div>
        <Button size="small" onClick={() => onCochees(toutes ? [] : feuilles.map(({ id }) => id))}>
          {toutes ? textes.aucune : textes.toutes}
        </Button>
      </div>
    </Depliant>
  );
}
