/** Page « Accueil »: the state of the workbook, structuring it, and the next step. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { TableAdd24Regular } from '@fluentui/react-icons/svg/table-add';
import { useEffect } from 'react';
import type { EtatAccueil, PlanStructure, RapportStructure } from '../../commands';
import { ChoixApparence } from '../accueil/choix-apparence';
import { EtatClasseur } from '../accueil/etat-classeur';
import { groupFeuilles } from '../accueil/group-feuilles';
import { PlanPrevu } from '../accueil/plan-prevu';
import { ResultatStructure, summarizeStructure } from '../accueil/resultat-structure';
import { suggestEtape } from '../accueil/suggest-etape';
import { useCommandes } from '../commandes-context';
import { Attente } from '../components/attente';
import { BarreEchec } from '../components/barre-echec';
import { EtatVide } from '../components/etat-vide';
import { Section } from '../components/section';
import { accueil } from '../labels/accueil';
import { useGeste } from '../use-geste';
import type { PageProps } from './page-props';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXL },
  texte: { margin: 0 },
  boutons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export default function AccueilPage({ active, demandes, onPage }: PageProps) {
  const styles = useStyles();
  const { etat, plan, structure, onStructurer, onVoir } = useAccueil({ active, demandes });

  return (
    <div className={styles.page}>
      {structure.valeur && !plan.valeur ? <ResultatStructure rapport={structure.valeur} /> : null}
      {plan.valeur ? (
        <PlanPrevu
          key={plan.reussites}
          plan={plan.valeur}
          attend={structure.attend || plan.attend}
          onStructurer={(completer) => void onStructurer(completer)}
          onFermer={plan.reset}
        />
      ) : null}
      <BarreEchec echec={structure.echec} onRetry={structure.retry} />
      <BarreEchec echec={plan.echec} onRetry={plan.retry} />
      {plan.valeur && etat.valeur?.structure === false ? null : (
        <Section titre={etat.valeur?.structure === false ? accueil.vide.titre : accueil.etat.titre}>
          <BarreEchec echec={etat.echec} onRetry={etat.retry} />
          {etat.valeur ? (
            <Etat
              etat={etat.valeur}
              examine={plan.attend}
              planOuvert={plan.valeur !== null}
              onVoir={onVoir}
            />
          ) : null}
          {etat.attend && !etat.valeur ? <Attente texte={accueil.etat.lecture} /> : null}
        </Section>
      )}
      {etat.valeur?.structure && !plan.valeur ? <Suite etat={etat.valeur} onPage={onPage} /> : null}
      <ChoixApparence />
    </div>
  );
}

/** The three gestures of the page and how they follow one another. */
function useAccueil({ active, demandes }: Pick<PageProps, 'active' | 'demandes'>) {
  const commandes = useCommandes();
  const etat = useGeste(commandes.readAccueil);
  const plan = useGeste(commandes.previewStructure, sayPlan);
  const structure = useGeste(commandes.structureClasseur, sayStructure);
  const { run: readEtat } = etat;
  const { run: preview, reset: closePlan } = plan;
  const { run: writeStructure, reset: closeResultat } = structure;

  useEffect(() => {
    if (active) void readEtat();
  }, [active, readEtat]);
  useEffect(
    () =>
      demandes.listenGeste('accueil', () => {
        closeResultat();
        void preview();
      }),
    [demandes, preview, closeResultat],
  );

  const onStructurer = async (completerColonnes: boolean) => {
    const issue = await writeStructure({ completerColonnes });
    if (!issue?.ok) return;
    closePlan();
    void readEtat();
  };
  const onVoir = () => {
    closeResultat();
    void preview();
  };
  return { etat, plan, structure, onStructurer, onVoir };
}

interface EtatProps {
  readonly etat: EtatAccueil;
  readonly examine: boolean;
  readonly planOuvert: boolean;
  readonly onVoir: () => void;
}

function Etat({ etat, examine, planOuvert, onVoir }: EtatProps) {
  const styles = useStyles();
  const attente = examine ? <Attente texte={accueil.structure.examen} /> : null;
  if (!etat.structure) {
    return (
      <EtatVide icone={<TableAdd24Regular fontSize="32px" />} message={accueil.vide.message}>
        {attente}
        {planOuvert ? null : (
          <Button appearance="primary" disabledFocusable={examine} onClick={onVoir}>
            {accueil.vide.voir}
          </Button>
        )}
      </EtatVide>
    );
  }
  return (
    <>
      <EtatClasseur etat={etat} />
      {attente}
      {planOuvert ? null : (
        <div className={styles.boutons}>
          <Button disabledFocusable={examine} onClick={onVoir}>
            {accueil.structure.verifier}
          </Button>
        </div>
      )}
    </>
  );
}

function Suite({ etat, onPage }: { readonly etat: EtatAccueil; readonly onPage: PageProps['onPage'] }) {
  const styles = useStyles();
  const { cle, page } = suggestEtape(etat);
  return (
    <Section titre={accueil.suite.titre}>
      <p className={styles.texte}>{accueil.suite[cle].texte}</p>
      <div className={styles.boutons}>
        <Button appearance="primary" onClick={() => onPage(page)}>
          {accueil.suite[cle].bouton}
        </Button>
      </div>
    </Section>
  );
}

function sayPlan(plan: PlanStructure): string {
  const { noyau, complement, service } = groupFeuilles(plan);
  return accueil.structure.planPret(noyau.length + complement.length + service.length);
}

function sayStructure(rapport: RapportStructure): string {
  return `${rapport.rienAEcrire ? accueil.fait.rien : accueil.fait.titre}. ${summarizeStructure(rapport)}`;
}
