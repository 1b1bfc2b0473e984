/** Takes back what accepted a finding: it returns to the list. */
import { Button } from '@fluentui/react-components';
import type { ConstatLocalise } from '../../commands';
import { useCommandes } from '../commandes-context';
import { BarreEchec } from '../components/barre-echec';
import { reparations } from '../labels/reparations';
import { useGeste } from '../use-geste';

const textes = reparations.justifier;

interface Props {
  readonly constat: ConstatLocalise;
  readonly className: string;
}

export function LeverJustification({ constat, className }: Props) {
  const geste = useGeste(useCommandes().leverJustification, sayLevee);
  const lift = async (bouton: Element) => {
    const liste = bouton.closest('details');
    const issue = await geste.run(constat);
    // The card goes with the justification: what holds the list keeps the focus.
    if (issue?.ok) liste?.querySelector('summary')?.focus();
  };
  return (
    <>
      <Button
        className={className}
        appearance="transparent"
        size="small"
        aria-label={textes.leverDe(constat.message)}
        disabledFocusable={geste.attend}
        onClick={({ currentTarget }) => void lift(currentTarget)}
      >
        {textes.lever}
      </Button>
      <BarreEchec echec={geste.echec} onRetry={geste.retry} />
    </>
  );
}

function sayLevee(): string {
  return textes.levee;
}
