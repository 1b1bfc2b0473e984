/** View « Données »: the territory, the public figures, and the CTG cells that read them. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Database24Regular } from '@fluentui/react-icons';
import { useEffect } from 'react';
import { useCommandes } from '../commandes-context';
import { Attente } from '../components/attente';
import { BarreEchec } from '../components/barre-echec';
import { EtatVide } from '../components/etat-vide';
import { Section } from '../components/section';
import { convention } from '../labels/convention';
import { donnees } from '../labels/donnees';
import { useGeste } from '../use-geste';
import type { PageProps } from '../pages/page-props';
import { Actualiser } from './actualiser';
import { ChargerEnLigne } from './charger-en-ligne';
import { RemplirDiagnostic } from './diagnostic';
import { ImportFigures } from './import-figures';
import { TerritoireConvention } from './territoire-convention';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXL },
});

export function VueDonnees({ active, onPage }: Pick<PageProps, 'active' | 'onPage'>) {
  const styles = useStyles();
  const { readAccueil } = useCommandes();
  const etat = useGeste(readAccueil);
  const { run: readEtat } = etat;
  useEffect(() => {
    if (active) void readEtat();
  }, [active, readEtat]);
  const onEcrit = () => void readEtat();

  return (
    <div className={styles.page}>
      <BarreEchec echec={etat.echec} onRetry={etat.retry} />
      {etat.attend && !etat.valeur ? <Attente texte={convention.etat.lecture} /> : null}
      {etat.valeur?.structure === false ? (
        <Section titre={donnees.horsStructure.titre}>
          <EtatVide icone={<Database24Regular fontSize="32px" />} message={donnees.horsStructure.message}>
            <Button appearance="primary" onClick={() => onPage({ page: 'convention', vue: 'classeur' })}>
              {donnees.horsStructure.bouton}
            </Button>
          </EtatVide>
        </Section>
      ) : null}
      {etat.valeur?.structure ? (
        <>
          <TerritoireConvention etat={etat.valeur} onEcrit={onEcrit} />
          <ImportFigures onEcrit={onEcrit} />
          <ChargerEnLigne onEcrit={onEcrit} />
          <RemplirDiagnostic />
          <Actualiser />
        </>
      ) : null}
    </div>
  );
}
