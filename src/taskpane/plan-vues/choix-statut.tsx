/** « Changer le statut »: opens the list of statuts in the card itself; one press chooses. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useState, type KeyboardEvent } from 'react';
import { STATUTS_ACTION, type StatutAction } from '../../domain/listes';
import { Pastille } from '../images/motif-statut';
import { planVues } from '../labels/plan-vues';

const mots = planVues.tableau;

const useStyles = makeStyles({
  choix: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: tokens.spacingVerticalXXS,
    marginTop: tokens.spacingVerticalXS,
  },
  statut: { justifyContent: 'flex-start' },
});

interface Props {
  /** The action's name: what the statut is of. */
  readonly nom: string;
  readonly statut: StatutAction | null;
  readonly tabIndex: number;
  readonly onStatut: (statut: StatutAction) => void;
}

export function ChoixStatut({ nom, statut, tabIndex, onStatut }: Props) {
  const styles = useStyles();
  const [ouvert, setOuvert] = useState(false);
  const idBouton = useId();
  const idPremier = useId();
  useEffect(() => {
    if (ouvert) document.getElementById(idPremier)?.focus();
  }, [ouvert, idPremier]);
  const close = () => {
    setOuvert(false);
    document.getElementById(idBouton)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  };
  const autres = STATUTS_ACTION.filter((un) => un !== statut);
  return (
    <>
      <Button
        id={idBouton}
        size="small"
        tabIndex={tabIndex}
        aria-expanded={ouvert}
        aria-label={mots.changerDe(nom)}
        onClick={() => setOuvert(!ouvert)}
      >
        {mots.changer}
      </Button>
      {ouvert ? (
        <div className={styles.choix} role="group" aria-label={mots.choisir(nom)}>
          {autres.map((un, rang) => (
            <Button
              key={un}
              id={rang === 0 ? idPremier : undefined}
              size="small"
              className={styles.statut}
              icon={<Pastille statut={un} />}
              onKeyDown={onKeyDown}
              onClick={() => {
                close();
                onStatut(un);
              }}
            >
              {un}
            </Button>
          ))}
        </div>
      ) : null}
    </>
  );
}
