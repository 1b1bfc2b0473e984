/** Another action was asked for while the open fiche holds unsaved words: it waits for the person to decide. */
import { Button } from '@fluentui/react-components';
import type { PlanLu } from '../../commands/read-plan';
import { findByCle } from '../../domain/cle-action';
import { Barre } from '../components/barre';
import { plan as textes } from '../labels/plan';
import { nameCarte } from './carte-plan';
import { LISTE, type useOuverture } from './use-ouverture';

const mots = textes.selection;

interface Props {
  readonly plan: PlanLu;
  readonly ouverture: Pick<ReturnType<typeof useOuverture>, 'proposee' | 'open' | 'stay'>;
  /** Back to the plan, what is typed given up. */
  readonly onRenoncer: () => void;
}

export function Proposee({ plan, ouverture: { proposee, open, stay }, onRenoncer }: Props) {
  if (proposee === null) return null;
  const action = findByCle(plan.classeur.actions, proposee);
  if (action === undefined && proposee !== LISTE) return null;
  const nom = action === undefined ? '' : action.code.trim() || nameCarte(action);
  const leave = () => {
    if (action === undefined) onRenoncer();
    else open({ cle: proposee, focus: true }, { renoncer: true });
  };
  return (
    <Barre
      intent="warning"
      actions={
        <>
          <Button size="small" onClick={leave}>
            {action === undefined ? mots.revenir : mots.ouvrir(nom)}
          </Button>
          <Button size="small" appearance="transparent" onClick={stay}>
            {mots.rester}
          </Button>
        </>
      }
    >
      {action === undefined ? mots.gardeeListe : mots.gardee(nom)}
    </Barre>
  );
}
