/** « Actualiser »: the CTG cells answered afresh, and the time of the last refresh. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSync20Regular } from '@fluentui/react-icons';
import { useSyncExternalStore } from 'react';
import type { RapportActualisation } from '../../commands';
import { useCommandes } from '../commandes-context';
import { BarreEchec } from '../components/barre-echec';
import { Section } from '../components/section';
import { formatHeure } from '../format';
import { donnees } from '../labels/donnees';
import { useGeste } from '../use-geste';

const useStyles = makeStyles({
  texte: { margin: 0 },
  discret: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export function Actualiser() {
  const styles = useStyles();
  const { refreshFigures, fraicheur } = useCommandes();
  const geste = useGeste(refreshFigures, describeActualisation);
  const { instant, echec } = useSyncExternalStore(fraicheur.subscribe, fraicheur.read, fraicheur.read);
  const textes = donnees.actualiser;
  return (
    <Section titre={textes.titre}>
      <p className={styles.texte}>{textes.message}</p>
      <div>
        <Button
          icon={<ArrowSync20Regular />}
          disabledFocusable={geste.attend}
          onClick={() => void geste.run()}
        >
          {geste.attend ? textes.enCours : textes.bouton}
        </Button>
      </div>
      <p className={styles.discret}>{instant ? textes.dernier(formatHeure(instant)) : textes.jamais}</p>
      <BarreEchec echec={geste.echec ?? (geste.attend ? null : echec)} onRetry={() => void geste.run()} />
    </Section>
  );
}

function describeActualisation({ observations }: RapportActualisation): string {
  return donnees.actualiser.fait(observations);
}
