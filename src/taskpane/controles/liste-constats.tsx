/** Findings of one group, a page at a time: a plan of a thousand actions must not freeze the pane. */
import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { controles } from '../labels/controles';
import { CarteConstat } from './carte-constat';
import type { ConstatSuivi } from './suite-constats';

const PAR_PAGE = 25;

const useStyles = makeStyles({
  liste: { margin: 0, padding: 0, listStyleType: 'none', minWidth: 0 },
});

interface Props {
  readonly constats: readonly ConstatSuivi[];
  /** The finding people are at: shown, on whatever page it is. */
  readonly courant: string | null;
}

export function ListeConstats({ constats, courant }: Props) {
  const styles = useStyles();
  const [demandes, setDemandes] = useState(PAR_PAGE);
  const rang = courant === null ? -1 : constats.findIndex(({ suivi }) => suivi === courant);
  const montres = Math.max(demandes, Math.ceil((rang + 1) / PAR_PAGE) * PAR_PAGE);
  const reste = constats.length - montres;
  return (
    <>
      <ul className={styles.liste}>
        {constats.slice(0, montres).map((constat) => (
          <CarteConstat key={constat.suivi} constat={constat} courante={constat.suivi === courant} />
        ))}
      </ul>
      {reste > 0 ? (
        <div>
          <Button size="small" onClick={() => setDemandes(montres + PAR_PAGE)}>
            {controles.suivants(Math.min(reste, PAR_PAGE))}
          </Button>
        </div>
      ) : null}
    </>
  );
}
