/** Page « Plan »: the actions as cards, on a line of time and as a board; one opens as a fiche. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useCallback, useMemo, useSyncExternalStore } from 'react';
import type { PlanLu } from '../../commands/read-plan';
import { isLigneVide } from '../../domain/lignes-remplies';
import { isEnRetard } from '../../evaluation/en-retard';
import { Attente } from '../components/attente';
import { Barre } from '../components/barre';
import { BarreEchec } from '../components/barre-echec';
import { Section } from '../components/section';
import { chooseVue, Vues } from '../components/vues';
import { constatsConnus } from '../constats-connus';
import { commun } from '../labels/commun';
import { plan as textes } from '../labels/plan';
import { CreerAction } from '../plan/creer-action';
import { FILTRE_VIDE, filterActions } from '../plan/filtre-plan';
import { FiltresPlan } from '../plan/filtres-plan';
import { PlanVide } from '../plan/plan-vide';
import { Proposee } from '../plan/proposee';
import { useFiltre } from '../plan/use-filtre';
import { usePagePlan } from '../plan/use-page-plan';
import { VueFiches } from '../plan/vue-fiches';
import type { PageProps } from './page-props';

const Fiche = lazy(() => import('../plan/fiche'));
const VueFrise = lazy(() => import('../plan-vues/vue-frise'));
const VueTableau = lazy(() => import('../plan-vues/vue-tableau'));

const VUES = ['fiches', 'frise', 'tableau'] as const;

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
});

type Etat = ReturnType<typeof usePagePlan>;

export default function PlanPage(props: PageProps) {
  const styles = useStyles();
  const etat = usePagePlan(props);
  const { lecture, ouverture, dit, manque } = etat;
  const { plan } = lecture;
  const vide = plan !== null && plan.classeur.actions.every((action) => isLigneVide(action));
  const { ouverte } = ouverture;
  // Without the sheets there is nowhere to write an action: the page says so instead.
  const creation = plan?.structure === true ? etat.creation : null;
  return (
    <div className={styles.page}>
      {plan === null && lecture.attend ? <Attente texte={textes.lecture} /> : null}
      <BarreEchec echec={lecture.echec} onRetry={() => void lecture.read()} />
      {manque === null || plan?.structure !== true ? null : <Barre intent="warning">{manque}</Barre>}
      {dit === null ? null : <Barre intent="success">{dit}</Barre>}
      {plan !== null && creation !== null ? (
        <CreerAction
          key={creation}
          plan={plan}
          axe={creation}
          onFermer={etat.onRenoncerCreation}
          onCree={etat.onNouvelle}
        />
      ) : null}
      {plan !== null && ouverte !== null ? (
        // Words typed in a fiche stay there while an action is added from the ribbon.
        <div hidden={creation !== null}>
          <div className={styles.page}>
            <Suspense fallback={<Attente texte={commun.chargement} />}>
              <Proposee
                plan={plan}
                ouverture={ouverture}
                onRenoncer={() => etat.onFermer({ renoncer: true })}
              />
              <Fiche
                key={ouverte.numero}
                plan={plan}
                ouverture={ouverte}
                onFermer={() => etat.onFermer()}
                onSaisie={ouverture.onSaisie}
                onEcrit={etat.onEcrit}
                onOuvrir={(cle, texte) => void etat.onNouvelle(cle, texte)}
              />
            </Suspense>
          </div>
        </div>
      ) : null}
      {plan === null ? null : (
        <div hidden={ouverte !== null || creation !== null}>
          {vide ? (
            <Section titre={textes.titre}>
              <PlanVide structure={plan.structure} onPage={props.onPage} onCreer={etat.onCreer} />
            </Section>
          ) : (
            <Plan {...props} plan={plan} etat={etat} />
          )}
        </div>
      )}
    </div>
  );
}

function Plan({ plan, etat, vue, onVue, cible }: PageProps & { readonly plan: PlanLu; readonly etat: Etat }) {
  const [filtre, setFiltre] = useFiltre();
  const actions = useMemo(() => filterActions(plan, filtre), [plan, filtre]);
  const toutes = useMemo(() => filterActions(plan, FILTRE_VIDE).length, [plan]);
  const { onOuvrir, onStatut } = etat;
  const constats = useSyncExternalStore(constatsConnus.subscribe, constatsConnus.read, constatsConnus.read);
  const retards = useMemo(
    () => actions.filter((action) => isEnRetard(action, plan.aujourdhui)).length,
    [actions, plan.aujourdhui],
  );
  const onToutMontrer = useCallback(() => setFiltre(FILTRE_VIDE), [setFiltre]);
  const partage = { plan, filtre, onOuvrir, onStatut: onStatut.run };
  const tete = (
    <Section titre={textes.titre}>
      <div>
        <Button appearance="primary" onClick={etat.onCreer}>
          {textes.creer}
        </Button>
      </div>
      <FiltresPlan plan={plan} filtre={filtre} onFiltre={setFiltre} />
      <span role="status">{textes.montrees(actions.length, toutes, retards)}</span>
      <BarreEchec echec={onStatut.echec} onRetry={onStatut.retry} />
      {onStatut.laisse === null ? null : <Barre intent="warning">{onStatut.laisse}</Barre>}
    </Section>
  );
  return (
    <Vues
      page="plan"
      label={textes.vues}
      vues={VUES}
      titres={textes.titres}
      vue={chooseVue(VUES, vue)}
      onVue={onVue}
      cible={cible}
      tete={tete}
      contenus={{
        fiches: () => (
          <VueFiches
            plan={plan}
            actions={actions}
            constats={constats}
            onOuvrir={onOuvrir}
            onToutMontrer={onToutMontrer}
          />
        ),
        frise: () => <VueFrise {...partage} />,
        tableau: () => <VueTableau {...partage} />,
      }}
    />
  );
}
