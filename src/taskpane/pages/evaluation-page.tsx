/** Page « Évaluation »: progress, indicators, criteria and the bilan of the year, each figure with what it rests on. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useSyncExternalStore, type ReactNode } from 'react';
import type { EvaluationLue } from '../../commands';
import { useCommandes } from '../commandes-context';
import { Attente } from '../components/attente';
import { BarreEchec } from '../components/barre-echec';
import { chooseVue, Vues } from '../components/vues';
import { Aides } from '../suivi-evaluation/aides';
import { Checklist } from '../suivi-evaluation/checklist';
import { NoteSous } from '../suivi-evaluation/note-sous';
import { Noter } from '../suivi-evaluation/noter';
import { Preparer } from '../suivi-evaluation/preparer';
import { Profil } from '../suivi-evaluation/profil';
import { VueAvancement } from '../suivi-evaluation/vue-avancement';
import { VueIndicateurs } from '../suivi-evaluation/vue-indicateurs';
import { formatDate } from '../format';
import { evaluation } from '../labels/evaluation';
import { useGeste } from '../use-geste';
import type { PageProps } from './page-props';

const VUES = ['avancement', 'indicateurs', 'criteres', 'bilan'] as const;
const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  jour: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  quand: { flex: '1 1 9em', minWidth: 0 },
  vue: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXL },
});

export default function EvaluationPage({ active, vue, onVue, cible }: PageProps) {
  const styles = useStyles();
  const { readEvaluation, annulations } = useCommandes();
  const lecture = useGeste(readEvaluation);
  const { run: read } = lecture;
  const { annulees } = useSyncExternalStore(annulations.subscribe, annulations.read, annulations.read);
  useEffect(() => {
    if (active) void read();
  }, [active, read, annulees]);
  const onActualiser = () => void read();
  return (
    <div className={styles.page}>
      {lecture.attend && !lecture.valeur ? <Attente texte={evaluation.lecture} /> : null}
      <BarreEchec echec={lecture.echec} onRetry={lecture.retry} />
      {lecture.valeur ? (
        <Vues
          page="evaluation"
          label={evaluation.vues}
          vues={VUES}
          titres={evaluation.titres}
          vue={chooseVue(VUES, vue)}
          onVue={onVue}
          cible={cible}
          tete={<Jour jour={lecture.valeur.jour} attend={lecture.attend} onActualiser={onActualiser} />}
          contenus={fillVues(lecture.valeur, onActualiser, styles.vue)}
        />
      ) : null}
    </div>
  );
}

interface JourProps extends Pick<EvaluationLue, 'jour'> {
  readonly attend: boolean;
  readonly onActualiser: () => void;
}

function Jour({ jour, attend, onActualiser }: JourProps) {
  const styles = useStyles();
  return (
    <div className={styles.jour}>
      <div className={styles.quand}>
        <NoteSous>{evaluation.jour(formatDate(jour.date), jour.copil)}</NoteSous>
      </div>
      <Button size="small" disabledFocusable={attend} onClick={onActualiser}>
        {evaluation.actualiser}
      </Button>
    </div>
  );
}

function fillVues(lue: EvaluationLue, onEcrit: () => void, classe: string) {
  const stack = (contenu: ReactNode) => () => <div className={classe}>{contenu}</div>;
  return {
    avancement: stack(
      <VueAvancement bilan={lue.evaluation} statuts={lue.statuts} financements={lue.financements} />,
    ),
    indicateurs: stack(<VueIndicateurs indicateurs={lue.evaluation.indicateurs} courbes={lue.courbes} />),
    criteres: stack(
      <>
        <Profil profils={lue.profils} notesSansObjet={lue.notesSansObjet} />
        <Noter objets={lue.objets} notes={lue.notes} onEcrit={onEcrit} />
        <Aides aides={lue.evaluation.aides} />
      </>,
    ),
    bilan: stack(
      <>
        <Preparer annees={lue.annees} onEcrit={onEcrit} />
        <Checklist checklist={lue.checklist} />
      </>,
    ),
  };
}
