/** The gestures on the workbook of the convention, and how they follow one another. */
import { useEffect, useState } from 'react';
import type { ApercuStructure, OptionsStructure, RapportNouvelle, RapportStructure } from '../../commands';
import type { Travail } from '../../domain/travail';
import { useCommandes } from '../commandes-context';
import { useAnnulees } from '../formules/use-geste-annulable';
import { convention } from '../labels/convention';
import type { PageProps } from '../pages/page-props';
import { useGeste } from '../use-geste';
import { useGesteLong } from '../use-geste-long';
import { groupFeuilles } from './group-feuilles';
import { summarizeStructure } from './resultat-structure';

export function useClasseur({ active, demandes }: Pick<PageProps, 'active' | 'demandes'>) {
  const commandes = useCommandes();
  const etat = useGeste(commandes.readAccueil);
  const plan = useGeste(commandes.previewStructure, sayPlan);
  const [structurer] = useState(
    () => (travail: Travail, options: OptionsStructure) => commandes.structureClasseur(options, travail),
  );
  const structure = useGesteLong(structurer, sayStructure);
  const nouvelle = useNouvelle();
  const { annulees, estAJour, setVues } = useAnnulees();
  const { run: readEtat } = etat;
  const { run: preview, reset: closePlan } = plan;
  const { run: writeStructure, reset: closeResultat } = structure;
  const { close: closeNouvelle } = nouvelle;

  useEffect(() => {
    if (active) void readEtat();
  }, [active, readEtat, annulees]);
  const onVoir = () => {
    setVues();
    closeResultat();
    closeNouvelle();
    void preview();
  };

  const onStructurer = async (options: OptionsStructure) => {
    setVues();
    const issue = await writeStructure(options);
    if (!issue?.ok) return;
    closePlan();
    void readEtat();
  };
  const onNouvelle = () => {
    closeResultat();
    closePlan();
    nouvelle.open();
  };
  useEffect(() =>
    demandes.listenGeste('convention', ({ objet }) => (objet === 'nouvelle' ? onNouvelle() : onVoir())),
  );
  const onCommencee = (rapport: RapportNouvelle) => {
    setVues();
    nouvelle.finish(rapport);
    void readEtat();
  };
  return {
    etat,
    planMontre: estAJour ? plan.valeur : null,
    plan,
    structure,
    resultat: estAJour ? structure.valeur : null,
    commencee: estAJour ? nouvelle.rapport : null,
    nouvelleOuverte: nouvelle.ouverte,
    onStructurer,
    onVoir,
    onNouvelle,
    onCommencee,
    onFermerNouvelle: closeNouvelle,
  };
}

/** « Nouvelle CTG », open or not, and what it wrote. */
function useNouvelle() {
  const [ouverte, setOuverte] = useState(false);
  const [rapport, setRapport] = useState<RapportNouvelle | null>(null);
  const show = (estOuverte: boolean, ecrit: RapportNouvelle | null) => {
    setOuverte(estOuverte);
    setRapport(ecrit);
  };
  return {
    ouverte,
    rapport,
    open: () => show(true, null),
    close: () => show(false, null),
    finish: (ecrit: RapportNouvelle) => show(false, ecrit),
  };
}

function sayPlan(plan: ApercuStructure): string {
  const { noyau, service } = groupFeuilles(plan);
  return convention.structure.planPret(noyau.length + service.length);
}

function sayStructure(rapport: RapportStructure): string {
  return `${rapport.rienAEcrire ? convention.fait.rien : convention.fait.titre}. ${summarizeStructure(rapport)}`;
}
