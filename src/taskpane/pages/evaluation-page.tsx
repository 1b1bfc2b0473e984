/** Page « Évaluation »: progress, indicators, criteria and the bilan of the year, each figure with what it rests on. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { EvaluationLue } from '../../commands';
import { useCommandes } from '../commandes-context';
import { Attente } from '../components/attente';
import { BarreEchec } from '../components/barre-echec';
import { idOnglet, idPanneau, Onglets } from '../components/onglets';
import { Section } from '../components/section';
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
type Vue = (typeof VUES)[number];

const ONGLETS = VUES.map((vue) => ({ nom: `evaluation-${vue}` as const, titre: evaluation.titres[vue] }));

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  vue: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXL },
});

export default function EvaluationPage({ active }: PageProps) {
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
      <Section titre={evaluation.titre}>
        {lecture.valeur ? <Jour {...lecture.valeur.jour} /> : null}
        <div>
          <Button size="small" disabledFocusable={lecture.attend} onClick={onActualiser}>
            {evaluation.actualiser}
          </Button>
        </div>
        {lecture.attend && !lecture.valeur ? <Attente texte={evaluation.lecture} /> : null}
        <BarreEchec echec={lecture.echec} onRetry={lecture.retry} />
      </Section>
      {lecture.valeur ? <Vues lue={lecture.valeur} onEcrit={onActualiser} /> : null}
    </div>
  );
}

function Jour({ date, copil }: EvaluationLue['jour']) {
  return <NoteSous>{evaluation.jour(formatDate(date), copil)}</NoteSous>;
}

function Vues({ lue, onEcrit }: { readonly lue: EvaluationLue; readonly onEcrit: () => void }) {
  const styles = useStyles();
  const [vue, setVue] = useState<Vue>('avancement');
  const [visitees, setVisitees] = useState<readonly Vue[]>(['avancement']);
  const openVue = (nom: Vue) => {
    setVue(nom);
    setVisitees((avant) => (avant.includes(nom) ? avant : [...avant, nom]));
  };
  const contenus: Readonly<Record<Vue, () => React.ReactNode>> = {
    avancement: () => <VueAvancement bilan={lue.evaluation} />,
    indicateurs: () => <VueIndicateurs indicateurs={lue.evaluation.indicateurs} />,
    criteres: () => (
      <>
        <Profil profils={lue.profils} notesSansObjet={lue.notesSansObjet} />
        <Noter objets={lue.objets} notes={lue.notes} onEcrit={onEcrit} />
        <Aides aides={lue.evaluation.aides} />
      </>
    ),
    bilan: () => (
      <>
        <Preparer annees={lue.annees} onEcrit={onEcrit} />
        <Checklist checklist={lue.checklist} />
      </>
    ),
  };
  return (
    <>
      <Onglets
        label={evaluation.vues}
        onglets={ONGLETS}
        choisi={`evaluation-${vue}` as const}
        onChoix={(nom) => openVue(VUES.find((une) => nom === `evaluation-${une}`) ?? vue)}
        vues
      />
      {VUES.map((nom) => (
        <div
          key={nom}
          id={idPanneau(`evaluation-${nom}`)}
          role="tabpanel"
          aria-labelledby={idOnglet(`evaluation-${nom}`)}
          hidden={nom !== vue}
        >
          {visitees.includes(nom) ? <div className={styles.vue}>{contenus[nom]()}</div> : null}
        </div>
      ))}
    </>
  );
}
