/** The two other verdicts, apart from findings: what could not be checked, and what a person accepted. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { RapportControlePage } from '../commandes-context';
import { Depliant } from '../components/depliant';
import { Liste } from '../components/liste';
import { formatDate } from '../format';
import { controles } from '../labels/controles';
import { CarteConstat } from './carte-constat';

const useStyles = makeStyles({
  aide: { margin: 0, color: tokens.colorNeutralForeground2 },
  liste: { margin: 0, padding: 0, listStyleType: 'none' },
  regle: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface Props {
  readonly rapport: RapportControlePage;
  readonly ouvert?: boolean;
}

export function NonControlables({ rapport, ouvert = false }: Props) {
  const styles = useStyles();
  const textes = controles.nonControlables;
  const { nonControlables } = rapport;
  if (nonControlables.length === 0) return null;
  return (
    <Depliant titre={textes.titre(nonControlables.length)} ouvert={ouvert}>
      <p className={styles.aide}>{textes.aide}</p>
      <Liste
        elements={nonControlables.map(({ regle, manque, ligne }, rang) => ({
          cle: `${regle}|${String(rang)}`,
          contenu: (
            <>
              {manque}{' '}
              <span className={styles.regle}>
                {controles.regle(regle)}
                {ligne === null ? '' : `, ${controles.ligne(ligne)}`}
              </span>
            </>
          ),
        }))}
      />
    </Depliant>
  );
}

export function Justifies({ rapport, ouvert = false }: Props) {
  const styles = useStyles();
  const textes = controles.justifies;
  if (rapport.justifies.length === 0) return null;
  return (
    <Depliant titre={textes.titre(rapport.justifies.length)} ouvert={ouvert}>
      <p className={styles.aide}>{textes.aide}</p>
      <ul className={styles.liste}>
        {rapport.justifies.map((justifie) => (
          <CarteConstat
            key={justifie.suivi}
            constat={justifie}
            mode="justifie"
            note={
              <p className={styles.aide}>
                {textes.motif(justifie.motif)} {textes.par(justifie.auteur, formatDate(justifie.justifieLe))}
              </p>
            }
          />
        ))}
      </ul>
    </Depliant>
  );
}
