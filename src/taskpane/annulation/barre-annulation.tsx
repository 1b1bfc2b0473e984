/** Above every page: the last thing the add-in wrote, undone in one click, and what that brought back. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, useSyncExternalStore } from 'react';
import { useCommandes, type EtatAnnulations } from '../commandes-context';
import { Attente } from '../components/attente';
import { Barre } from '../components/barre';
import { BarreEchec } from '../components/barre-echec';
import { Liste } from '../components/liste';
import { annulation } from '../labels/annulation';
import { useGeste } from '../use-geste';
import { EcritureProposee } from './ecriture-proposee';
import { summarizeAnnulation } from './summarize-annulation';

const useStyles = makeStyles({
  zone: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    marginBottom: tokens.spacingVerticalL,
  },
});

export default function BarreAnnulation() {
  const styles = useStyles();
  const { annulations, annulerDerniere } = useCommandes();
  const { derniere, rapport } = useSyncExternalStore(
    annulations.subscribe,
    annulations.read,
    annulations.read,
  );
  const geste = useGeste(annulerDerniere, summarizeAnnulation);
  const [masquee, setMasquee] = useState<EtatAnnulations['derniere']>(null);
  const proposee = derniere === masquee ? null : derniere;
  if (proposee === null && rapport === null && geste.echec === null && !geste.attend) return null;
  return (
    <section className={styles.zone} aria-label={annulation.region}>
      {geste.attend ? <Attente texte={annulation.enCours} /> : null}
      <BarreEchec echec={geste.echec} onRetry={geste.retry} />
      {rapport === null || geste.attend ? null : <Rendu rapport={rapport} />}
      {proposee === null || geste.attend ? null : (
        <EcritureProposee
          derniere={proposee}
          onAnnuler={() => void geste.run()}
          onMasquer={() => setMasquee(derniere)}
        />
      )}
    </section>
  );
}

function Rendu({ rapport }: { readonly rapport: NonNullable<EtatAnnulations['rapport']> }) {
  return (
    <>
      <Barre intent="success">{summarizeAnnulation(rapport)}</Barre>
      {rapport.gardees.length === 0 ? null : (
        <Barre intent="warning" titre={annulation.gardees}>
          <Liste elements={rapport.gardees.map((phrase) => ({ cle: phrase, contenu: phrase }))} />
        </Barre>
      )}
    </>
  );
}
