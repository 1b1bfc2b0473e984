/** The fiche of one action: read first, edited in place, with the gestures one makes of a whole action. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft16Regular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import type { PlanLu } from '../../commands/read-plan';
import type { Action } from '../../domain/action';
import { findByCle } from '../../domain/cle-action';
import { Attente } from '../components/attente';
import { Barre } from '../components/barre';
import { BarreEchec } from '../components/barre-echec';
import { Section } from '../components/section';
import { plan as textes } from '../labels/plan';
import { nameCarte } from './carte-plan';
import { listGroupes } from './champs-fiche';
import { Conflits } from './conflits';
import { keepFeuille, keepSaisie } from './etat-fiche';
import { FormulaireFiche } from './formulaire-fiche';
import { GestesFiche } from './gestes-fiche';
import { LectureFiche } from './lecture-fiche';
import { sayEdition } from './say-edition';
import { useFiche } from './use-fiche';
import type { Ouverture } from './use-ouverture';

const mots = textes.fiche;

const useStyles = makeStyles({
  retour: {
    alignSelf: 'flex-start',
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
    // A border is drawn around it there.
    '@media (forced-colors: active)': { marginInlineStart: 0 },
  },
  fiche: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
});

export interface FicheProps {
  readonly plan: PlanLu;
  readonly ouverture: Ouverture;
  readonly onFermer: () => void;
  readonly onSaisie: (enCours: boolean) => void;
  /** Something was written: the row's key from now on, and what to say of it. */
  readonly onEcrit: (cle: string, dit?: string | undefined) => Promise<void>;
  readonly onOuvrir: (cle: string, dit: string) => void;
}

export default function Fiche(props: FicheProps) {
  const styles = useStyles();
  const action = findByCle(props.plan.classeur.actions, props.ouverture.cle) ?? null;
  const [premiere] = useState(action);
  return (
    <div className={styles.fiche}>
      <Button
        className={styles.retour}
        appearance="transparent"
        icon={<ArrowLeft16Regular />}
        onClick={props.onFermer}
      >
        {mots.retour}
      </Button>
      {premiere === null ? (
        <Barre intent="warning">{textes.selection.introuvable}</Barre>
      ) : (
        <Ouverte {...props} premiere={premiere} action={action} />
      )}
    </div>
  );
}

interface OuverteProps extends FicheProps {
  readonly premiere: Action;
  readonly action: Action | null;
}

function Ouverte({ premiere, action, plan, ouverture, onSaisie, onEcrit, onOuvrir }: OuverteProps) {
  const { cle, focus } = ouverture;
  const fiche = useFiche(premiere, { cle, action, plan, onSaisie, onEcrit });
  const { etat, setEtat, edition, geste, conflits } = fiche;
  const [editee, setEditee] = useState(false);
  const groupes = useMemo(() => listGroupes(plan.colonnes), [plan.colonnes]);
  return (
    <Section titre={nameCarte(etat.feuille)} focus={focus}>
      {action === null ? <Barre intent="warning">{mots.disparue}</Barre> : null}
      {geste.valeur === null || geste.attend ? null : (
        <Barre intent={geste.valeur.laissees.length === 0 ? 'success' : 'warning'}>
          {sayEdition(geste.valeur)}
        </Barre>
      )}
      <BarreEchec echec={geste.echec} onRetry={() => void fiche.save()} />
      <Conflits
        conflits={conflits}
        onFeuille={(conflit) => setEtat(keepFeuille(etat, conflit))}
        onSaisie={(conflit) => setEtat(keepSaisie(etat, conflit))}
      />
      {geste.attend ? <Attente texte={mots.enCours} /> : null}
      {edition ? (
        <FormulaireFiche
          fiche={fiche}
          groupes={groupes}
          plan={plan}
          formules={plan.formules.get(cle) ?? new Set()}
        />
      ) : (
        <>
          <GestesFiche
            action={etat.feuille}
            cle={cle}
            plan={plan}
            abandon={ouverture.abandon}
            desactive={action === null}
            retour={editee}
            onModifier={() => {
              setEditee(true);
              fiche.edit();
            }}
            onEcrit={onEcrit}
            onOuvrir={onOuvrir}
          />
          <LectureFiche plan={plan} action={etat.feuille} groupes={groupes} />
        </>
      )}
    </Section>
  );
}
