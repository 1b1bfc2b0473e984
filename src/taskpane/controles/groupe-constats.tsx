/** A group of findings that opens and closes: people's choice holds while the findings change under it. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { Depliant } from '../components/depliant';
import { GRAVITES } from '../../domain/listes';
import { controles } from '../labels/controles';
import { countsOf } from './counts-of';
import { type GroupeConstats, type Groupement } from './group-constats';
import { ListeConstats } from './liste-constats';
import { keepPresents, type ConstatSuivi } from './suite-constats';

const useStyles = makeStyles({ enonce: { margin: 0, color: tokens.colorNeutralForeground2 } });

interface Props {
  readonly groupe: GroupeConstats<ConstatSuivi>;
  readonly groupement: Groupement;
  /** What the rule asks, when the group is a rule. */
  readonly enonce: string | undefined;
  /** Open at first. */
  readonly ouvert: boolean;
  /** What filters left is little enough to be read at once. */
  readonly trouve: boolean;
  readonly courant: string | null;
}

export function GroupeDeConstats({ groupe, groupement, enonce, ouvert, trouve, courant }: Props) {
  const styles = useStyles();
  const [estOuvert, setOuvert] = useState(ouvert);
  const [vu, setVu] = useState(courant);
  const [cherche, setCherche] = useState(trouve);
  // Walking to one of its findings opens it, once.
  if (courant !== vu) {
    setVu(courant);
    if (groupe.constats.some(({ suivi }) => suivi === courant)) setOuvert(true);
  }
  // So does a search that found it, not an edit that leaves few of them.
  if (trouve !== cherche) {
    setCherche(trouve);
    if (trouve) setOuvert(true);
  }
  return (
    <Depliant
      titre={titleOf(groupe.cle, groupement)}
      note={countsOf(keepPresents(groupe.constats))}
      ouvert={estOuvert}
      onOuvert={setOuvert}
    >
      {enonce === undefined ? null : <p className={styles.enonce}>{enonce}</p>}
      <ListeConstats constats={groupe.constats} courant={courant} />
    </Depliant>
  );
}

function titleOf(cle: string, groupement: Groupement): string {
  if (cle === '') return controles.filtres.sans[groupement];
  if (groupement === 'regle') return controles.regle(cle);
  const gravite = groupement === 'gravite' ? GRAVITES.find((une) => une === cle) : undefined;
  return gravite === undefined ? cle : controles.groupeGravite(gravite);
}
