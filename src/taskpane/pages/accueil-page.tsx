/** Page « Accueil »: where the convention stands, and the next step. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useSyncExternalStore } from 'react';
import { suggestEtape } from '../accueil/suggest-etape';
import { useCommandes } from '../commandes-context';
import { Attente } from '../components/attente';
import { BarreEchec } from '../components/barre-echec';
import { Section } from '../components/section';
import { EtatClasseur } from '../convention/etat-classeur';
import { accueil } from '../labels/accueil';
import { convention } from '../labels/convention';
import { useGeste } from '../use-geste';
import type { PageProps } from './page-props';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXL },
  texte: { margin: 0 },
});

export default function AccueilPage({ active, onPage }: PageProps) {
  const styles = useStyles();
  const { readAccueil, annulations } = useCommandes();
  const etat = useGeste(readAccueil);
  const { run: read } = etat;
  const { annulees } = useSyncExternalStore(annulations.subscribe, annulations.read, annulations.read);
  useEffect(() => {
    if (active) void read();
  }, [active, read, annulees]);
  const suite = etat.valeur?.structure ? suggestEtape(etat.valeur) : null;
  return (
    <div className={styles.page}>
      <Section titre={etat.valeur?.structure === false ? convention.vide.titre : accueil.titre}>
        <BarreEchec echec={etat.echec} onRetry={etat.retry} />
        {etat.attend && !etat.valeur ? <Attente texte={convention.etat.lecture} /> : null}
        {etat.valeur?.structure ? <EtatClasseur etat={etat.valeur} /> : null}
        {etat.valeur?.structure === false ? (
          <>
            <p className={styles.texte}>{convention.vide.message}</p>
            <div>
              <Button
                appearance="primary"
                onClick={() =>
                  onPage({ page: 'convention', vue: 'classeur', objet: 'nouvelle', geste: true })
                }
              >
                {convention.vide.nouvelle}
              </Button>
            </div>
          </>
        ) : null}
      </Section>
      {suite === null ? null : (
        <Section titre={accueil.suite.titre}>
          <p className={styles.texte}>{accueil.suite[suite.cle].texte}</p>
          <div>
            <Button appearance="primary" onClick={() => onPage(suite.destination)}>
              {accueil.suite[suite.cle].bouton}
            </Button>
          </div>
        </Section>
      )}
    </div>
  );
}
