/** Page « Plan »: the actions as cards, on a line of time and as a board; one opens as a fiche. */
import { useEffect } from 'react';
import { useCommandes } from '../commandes-context';
import { Attente } from '../components/attente';
import { BarreEchec } from '../components/barre-echec';
import { Section } from '../components/section';
import { plan as textes } from '../labels/plan';
import { FILTRE_VIDE, filterActions } from '../plan/filtre-plan';
import { useGeste } from '../use-geste';
import type { PageProps } from './page-props';

export default function PlanPage({ active }: PageProps) {
  const lecture = useGeste(useCommandes().readPlan);
  const { run: read } = lecture;
  useEffect(() => {
    if (active) void read();
  }, [active, read]);
  const actions = lecture.valeur === null ? null : filterActions(lecture.valeur, FILTRE_VIDE);
  return (
    <Section titre={textes.titre}>
      {lecture.attend ? <Attente texte={textes.lecture} /> : null}
      <BarreEchec echec={lecture.echec} onRetry={lecture.retry} />
      {actions === null ? null : <p role="status">{textes.montrees(actions.length, actions.length, 0)}</p>}
    </Section>
  );
}
