/** View « Frise » of the plan: the actions on the years of the convention, or the same as a table. */
import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { memo, useDeferredValue, useMemo, useState } from 'react';
import type { PlanLu } from '../../commands/read-plan';
import { STATUTS_ACTION } from '../../domain/listes';
import type { ActionFrise } from '../../evaluation/barre-frise';
import { buildFrise } from '../../evaluation/frise';
import type { Frise } from '../../evaluation/frise';
import { Depliant } from '../components/depliant';
import { Liste } from '../components/liste';
import { Motifs, Pastille } from '../images/motif-statut';
import { planVues } from '../labels/plan-vues';
import { filterActions, type FiltrePlan } from '../plan/filtre-plan';
import { NoteSous } from '../suivi-evaluation/note-sous';
import { Tableau } from '../suivi-evaluation/tableau';
import { DessinFrise } from './dessin-frise';
import { nameAction, sayEtat, sayJalon } from './say-action';
import { useProgressif } from './use-progressif';

const mots = planVues.frise;
/** A short list without place is shown at once. */
const OUVERTES = 6;

const useStyles = makeStyles({
  // A name of several lines begins beside its bullet.
  lien: { verticalAlign: 'top' },
  vue: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  signe: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

export interface VuePlanProps {
  readonly plan: PlanLu;
  readonly filtre: FiltrePlan;
  readonly onOuvrir: (cle: string) => void;
  readonly onStatut: (cle: string, statut: string) => void;
}

const VueFrise = memo(function VueFrise({ plan, filtre, onOuvrir }: VuePlanProps) {
  const styles = useStyles();
  const [enTableau, setEnTableau] = useState(false);
  const courante = useMemo(
    () => buildFrise(plan.classeur, plan.aujourdhui, filterActions(plan, filtre)),
    [plan, filtre],
  );
  // Typing in the filters does not wait for the drawing.
  const frise = useDeferredValue(courante);
  const { echelle, groupes, sansPlace } = frise;
  const annees = sayEchelle(frise);
  if (groupes.length + sansPlace.length === 0) return <NoteSous>{planVues.aucune}</NoteSous>;
  return (
    <div className={styles.vue}>
      <div>
        <Button size="small" onClick={() => setEnTableau(!enTableau)}>
          {enTableau ? mots.voirFrise : mots.voirTableau}
        </Button>
      </div>
      {annees === null ? null : <NoteSous>{annees}</NoteSous>}
      {enTableau ? <TableauDates frise={frise} onOuvrir={onOuvrir} /> : null}
      {enTableau || echelle === null || groupes.length === 0 ? null : (
        <Motifs>
          <DessinFrise frise={frise} echelle={echelle} onOuvrir={onOuvrir} />
          <Legende />
        </Motifs>
      )}
      {enTableau || sansPlace.length === 0 ? null : (
        <SansPlace actions={sansPlace} seules={groupes.length === 0} onOuvrir={onOuvrir} />
      )}
    </div>
  );
});

export default VueFrise;

/** Nothing of years that nothing stands on; what is missing when there is none. */
function sayEchelle({ echelle, groupes }: Frise): string | null {
  if (echelle === null) return mots.sansEchelle;
  if (groupes.length === 0) return null;
  return mots.echelle[echelle.source](mots.annees(echelle.debut.slice(0, 4), echelle.fin.slice(0, 4)));
}

type Ouvrir = Pick<VuePlanProps, 'onOuvrir'>;

function TableauDates({ frise, onOuvrir }: { readonly frise: Frise } & Ouvrir) {
  const uniques = new Map<string, ActionFrise>(
    [...frise.groupes.flatMap(({ barres }) => barres), ...frise.sansPlace].map((action) => [
      action.cle,
      action,
    ]),
  );
  const { montrees } = useProgressif(uniques.size);
  return (
    <Tableau
      titre={mots.tableau.titre}
      entetes={[mots.tableau.action, mots.tableau.periode, mots.tableau.statut]}
      lignes={[...uniques.values()].slice(0, montrees).map((action) => ({
        cle: action.cle,
        cellules: [
          <>
            <LienFiche action={action} onOuvrir={onOuvrir} />
            {action.jalons.map((jalon) => (
              <NoteSous key={jalon.cle}>{sayJalon(jalon)}</NoteSous>
            ))}
          </>,
          action.periode === '' ? planVues.sansDate : action.periode,
          sayEtat(action),
        ],
      }))}
    />
  );
}

interface SansPlaceProps extends Ouvrir {
  readonly actions: Frise['sansPlace'];
  /** Nothing else is shown: the list is open. */
  readonly seules: boolean;
}

function SansPlace({ actions, seules, onOuvrir }: SansPlaceProps) {
  return (
    <Depliant titre={mots.sansPlace(actions.length)} ouvert={seules || actions.length < OUVERTES}>
      <NoteSous>{mots.placer}</NoteSous>
      <ListeSansPlace actions={actions} onOuvrir={onOuvrir} />
    </Depliant>
  );
}

function ListeSansPlace({ actions, onOuvrir }: Pick<SansPlaceProps, 'actions' | 'onOuvrir'>) {
  const { montrees } = useProgressif(actions.length);
  return (
    <Liste
      elements={actions.slice(0, montrees).map((action) => ({
        cle: action.cle,
        contenu: (
          <>
            <LienFiche action={action} onOuvrir={onOuvrir} />
            <NoteSous>{[mots.raisons[action.raison], action.periode].filter(Boolean).join(', ')}</NoteSous>
          </>
        ),
      }))}
    />
  );
}

function LienFiche({ action, onOuvrir }: { readonly action: ActionFrise } & Ouvrir) {
  const styles = useStyles();
  return (
    <Link as="button" inline className={styles.lien} onClick={() => onOuvrir(action.cle)}>
      {nameAction(action)}
    </Link>
  );
}

function Legende() {
  const styles = useStyles();
  return (
    <Depliant titre={mots.lire}>
      <Liste
        elements={[
          ...STATUTS_ACTION.map((statut) => ({
            cle: statut,
            contenu: (
              <span className={styles.signe}>
                <Pastille statut={statut} />
                {statut}
              </span>
            ),
          })),
          ...[mots.sur, mots.incertain, mots.jalon, mots.aujourdhui, mots.chevron, mots.ouverte].map(
            (phrase) => ({
              cle: phrase,
              contenu: phrase,
            }),
          ),
        ]}
      />
    </Depliant>
  );
}
