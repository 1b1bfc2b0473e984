/** « Hors ligne », said once for the whole pane, for as long as it lasts; drawn with nothing that would have to be fetched. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { useAnnonce } from './annonces';
import { etatReseau } from './etat-reseau';
import { reseau } from './labels/reseau';

const useStyles = makeStyles({
  bande: {
    margin: `0 0 ${tokens.spacingVerticalM}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderLeft: `4px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: 'anywhere',
  },
});

export function HorsLigne() {
  const styles = useStyles();
  const annonce = useAnnonce();
  const horsLigne = useSyncExternalStore(etatReseau.subscribe, etatReseau.isHorsLigne, () => false);
  const avant = useRef(false);
  const { titre, message, retour } = reseau.horsLigne;
  useEffect(() => {
    if (horsLigne !== avant.current) annonce(horsLigne ? `${titre}. ${message}` : retour, 'poli');
    avant.current = horsLigne;
  }, [horsLigne, annonce, titre, message, retour]);
  return horsLigne ? (
    <p className={styles.bande}>
      <strong>{titre}.</strong> {message}
    </p>
  ) : null;
}
