/** Fields changed in the sheet while they were being typed here: each one is the person's to decide. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Barre } from '../components/barre';
import { plan as textes } from '../labels/plan';
import type { Conflit } from './etat-fiche';

const mots = textes.fiche.conflits;

const useStyles = makeStyles({
  liste: { margin: 0, padding: 0, listStyleType: 'none' },
  un: { paddingTop: tokens.spacingVerticalS },
  boutons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalXS,
  },
});

interface Props {
  readonly conflits: readonly Conflit[];
  readonly onFeuille: (conflit: Conflit) => void;
  readonly onSaisie: (conflit: Conflit) => void;
}

export function Conflits({ conflits, onFeuille, onSaisie }: Props) {
  const styles = useStyles();
  if (conflits.length === 0) return null;
  return (
    <Barre intent="warning" titre={mots.titre(conflits.length)}>
      <ul className={styles.liste}>
        {conflits.map((conflit) => {
          const { cle, entete } = conflit.champ;
          return (
            <li key={cle} className={styles.un}>
              {mots.dit(entete, conflit.feuille, conflit.saisie)}
              <div className={styles.boutons}>
                <Button size="small" aria-label={mots.feuilleDe(entete)} onClick={() => onFeuille(conflit)}>
                  {mots.feuille}
                </Button>
                <Button size="small" aria-label={mots.saisieDe(entete)} onClick={() => onSaisie(conflit)}>
                  {mots.saisie}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </Barre>
  );
}
