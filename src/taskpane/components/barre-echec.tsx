/** A failure in the person's words: what happened, what to do, try again, and the details to pass on; at the top of its page. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useContext, useEffect, useId, useRef, useSyncExternalStore, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import type { Echec } from '../../domain/result';
import { CODE_ARRET } from '../../domain/travail';
import { canRetry } from '../can-retry';
import { LieuEchecsContext, type LieuEchecs } from '../echecs-page';
import { dependsOnReseau, etatReseau } from '../etat-reseau';
import { commun } from '../labels/commun';
import { reseau } from '../labels/reseau';
import { Barre } from './barre';
import { CopierDetails } from './copier-details';
import { TexteAvecLiens } from './texte-avec-liens';

// The pane's own header stays on top.
const useStyles = makeStyles({
  montre: { marginBottom: tokens.spacingVerticalM, scrollMarginTop: '6.5rem' },
});

interface Props {
  readonly echec: Echec | null;
  readonly onRetry?: () => void;
}

export function BarreEchec({ echec, onRetry }: Props) {
  const lieu = useContext(LieuEchecsContext);
  if (!echec) return null;
  const barre = <EchecMontre echec={echec} {...(onRetry ? { onRetry } : {})} />;
  return lieu === null ? barre : <EnTete lieu={lieu} echec={echec} barre={barre} />;
}

/** Shown by the first that met it: the same refusal of Excel may meet several gestures. */
function EnTete(props: { readonly lieu: LieuEchecs; readonly echec: Echec; readonly barre: ReactNode }) {
  const { lieu, echec, barre } = props;
  const { element, registre } = lieu;
  const id = useId();
  const cle = `${echec.code} ${echec.message}`;
  useEffect(() => registre.add(cle, id), [registre, cle, id]);
  const isPremier = useSyncExternalStore(
    registre.subscribe,
    () => registre.isPremier(cle, id),
    () => true,
  );
  return element === null || !isPremier ? null : createPortal(barre, element);
}

function EchecMontre({ echec, onRetry }: Props & { readonly echec: Echec }) {
  const styles = useStyles();
  const horsLigne = useSyncExternalStore(etatReseau.subscribe, etatReseau.isHorsLigne, () => false);
  const ref = useRef<HTMLDivElement>(null);
  // The gesture may have been made far below.
  useEffect(() => ref.current?.scrollIntoView({ block: 'nearest' }), [echec]);
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
  if (echec.code === CODE_ARRET) {
    return (
      <div ref={ref} className={styles.montre}>
        <Barre intent="info" titre={echec.message}>
          {echec.aide}
        </Barre>
      </div>
    );
  }
  const attendReseau = horsLigne && dependsOnReseau(echec.code);
  return (
    <div ref={ref} className={styles.montre}>
      <Barre
        intent={attendReseau ? 'warning' : 'error'}
        titre={attendReseau ? reseau.horsLigne.attente : echec.message}
        actions={actions}
      >
        <TexteAvecLiens texte={echec.aide} />
      </Barre>
    </div>
  );
}
