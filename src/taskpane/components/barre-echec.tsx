/** A failure in the person's words: what happened, what to do, try again, and the details to pass on. */
import { Button } from '@fluentui/react-components';
import type { Echec } from '../../domain/result';
import { commun } from '../labels/commun';
import { Barre } from './barre';
import { CopierDetails } from './copier-details';

interface Props {
  readonly echec: Echec | null;
  /** Absent when doing the same thing again would fail the same way. */
  readonly onRetry?: () => void;
}

export function BarreEchec({ echec, onRetry }: Props) {
  if (!echec) return null;
  const actions = (
    <>
      {onRetry ? (
        <Button size="small" onClick={onRetry}>
          {commun.reessayer}
        </Button>
      ) : null}
      <CopierDetails details={`${echec.message}\n${echec.aide}\n[${echec.code}]`} />
    </>
  );
  return (
    <Barre intent="error" titre={echec.message} actions={actions}>
      {echec.aide}
    </Barre>
  );
}
