/** Findings of one group, a page at a time: a plan of a thousand actions must not freeze the pane. */
import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { ConstatLocalise } from '../../commands';
import { controles } from '../labels/controles';
import { CarteConstat } from './carte-constat';

const PAR_PAGE = 25;

const useStyles = makeStyles({
  liste: { margin: 0, padding: 0, listStyleType: 'none', minWidth: 0 },
});

export function ListeConstats({ constats }: { readonly constats: readonly ConstatLocalise[] }) {
  const styles = useStyles();
  const [montres, setMontres] = useState(PAR_PAGE);
  const reste = constats.length - montres;
  return (
    <>
      <ul className={styles.liste}>
        {constats.slice(0, montres).map((constat, rang) => (
          <CarteConstat key={keyOf(constat, rang)} constat={constat} />
        ))}
      </ul>
      {reste > 0 ? (
        <div>
          <Button size="small" onClick={() => setMontres(montres + PAR_PAGE)}>
            {controles.suivants(Math.min(reste, PAR_PAGE))}
          </Button>
        </div>
      ) : null}
    </>
  );
}

function keyOf({ regle, table, id, ligne, champ, message }: ConstatLocalise, rang: number): string {
  return id === null || id === ''
    ? `${regle}|${String(rang)}`
    : [regle, table, id, ligne, champ, message].join('|');
}
