/** View « Fiches » of the plan: the actions as cards, under their axis. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { TaskListLtr24Regular } from '@fluentui/react-icons';
import { memo, useDeferredValue, useMemo } from 'react';
import type { PlanLu } from '../../commands/read-plan';
import type { Action } from '../../domain/action';
import { Depliant } from '../components/depliant';
import { EtatVide } from '../components/etat-vide';
import { plan as textes } from '../labels/plan';
import { useProgressif } from '../plan-vues/use-progressif';
import { CartePlan } from './carte-plan';
import { groupByAxe, type GroupeAxe } from './group-axes';

const useStyles = makeStyles({
  liste: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    minWidth: 0,
  },
});

/** Beyond, axes are folded: a plan of hundreds of actions shows at once. */
const OUVERTES_MAX = 40;

interface Props {
  readonly plan: PlanLu;
  /** Those the filter keeps. */
  readonly actions: readonly Action[];
  /** Findings by row of Actions; null before any control. */
  readonly constats: ReadonlyMap<number, number> | null;
  readonly onOuvrir: (cle: string) => void;
  readonly onToutMontrer: () => void;
}

export const VueFiches = memo(function VueFiches(props: Props) {
  const { plan, actions, onToutMontrer } = props;
  const courants = useMemo(() => groupByAxe(plan, actions), [plan, actions]);
  // Typing in the filters, and what a new reading changes, do not wait for the drawing.
  const groupes = useDeferredValue(courants);
  if (actions.length === 0)
    return (
      <EtatVide icone={<TaskListLtr24Regular />} message={textes.aucune}>
        <Button onClick={onToutMontrer}>{textes.toutMontrer}</Button>
      </EtatVide>
    );
  const ouvertes = countOuvertes(groupes);
  return groupes.map(({ cle, titre, actions: siennes }, rang) => (
    <Depliant key={cle} titre={titre} note={textes.groupe(siennes.length)} ouvert={rang < ouvertes}>
      <Cartes {...props} actions={siennes} />
    </Depliant>
  ));
});

function Cartes({ plan, actions, constats, onOuvrir }: Omit<Props, 'onToutMontrer'>) {
  const styles = useStyles();
  const { montrees } = useProgressif(actions.length);
  return (
    <ul className={styles.liste}>
      {actions.slice(0, montrees).map((action) => (
        <CartePlan
          key={action.ref.ligne}
          action={action}
          aujourdhui={plan.aujourdhui}
          constats={constats === null ? null : (constats.get(action.ref.ligne) ?? 0)}
          onOuvrir={onOuvrir}
        />
      ))}
    </ul>
  );
}

/** How many axes show their cards from the start: the first one at least. */
function countOuvertes(groupes: readonly GroupeAxe[]): number {
  const cumuls = groupes.map((_, rang) =>
    groupes.slice(0, rang + 1).reduce((somme, { actions }) => somme + actions.length, 0),
  );
  return Math.max(1, cumuls.filter((somme) => somme <= OUVERTES_MAX).length);
}
