/** A failure in the person's words: what happened, what to do, try again, and the details to pass on. */
import { Button } from '@fluentui/react-components';
import type { Echec } from '../../domain/result';
import { canRetry } from '../can-retry';
import { commun } from '../labels/commun';
import { Barre } from './barre';
import { CopierDetails } from './copier-details';
import { TexteAvecLiens } from './texte-avec-liens';

interface Props {
  readonly echec: Echec | null;
  readonly onRetry?: () => void;
}

export function BarreEchec({ echec, onRetry }: Props) {
  if (!echec) return null;
  const actions = (
    <>
      {onRetry && canRetry(echec.code) ? (
        <Button size="small" onClick={onRetry}>
          {commun.reessayer}
        </Button>
      ) : null}
      <CopierDetails details={`${echec.message}\n${echec.aide}\n[${echec.code}]`} />
    </>
  );
  return (
    <Barre intent="error" titre={echec.message} actions={actions}>
      <TexteAvecLiens texte={echec.aide} />
    </Barre>
  );
}
