/** The bilan of a year, prepared in one gesture. */
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { RapportBilan } from '../../commands';
import { useCommandes } from '../commandes-context';
import { Attente } from '../components/attente';
import { Barre } from '../components/barre';
import { BarreEchec } from '../components/barre-echec';
import { ChoixListe } from '../components/choix-liste';
import { Section } from '../components/section';
import { useGesteAnnulable } from '../formules/use-geste-annulable';
import { evaluation } from '../labels/evaluation';
import { NoteSous } from './note-sous';

interface Props {
  readonly annees: readonly number[];
  readonly onEcrit: () => void;
}

export function Preparer({ annees, onEcrit }: Props) {
  const mots = evaluation.bilan;
  const { preparerBilan } = useCommandes();
  const [choisie, setChoisie] = useState<string | null>(null);
  const geste = useGesteAnnulable(preparerBilan, sayBilan);
  const annee = choisie ?? String(annees[0] ?? '');
  const onPreparer = async () => {
    const issue = await geste.run(Number(annee));
    if (issue?.ok === true) onEcrit();
  };
  return (
    <Section titre={mots.titre}>
      <NoteSous>{annees.length === 0 ? mots.aucune : mots.but}</NoteSous>
      {annees.length === 0 ? null : (
        <>
          <ChoixListe
            label={mots.annee}
            valeur={annee}
            options={annees.map((une) => ({ valeur: String(une), texte: String(une) }))}
            onChoix={setChoisie}
          />
          <div>
            <Button appearance="primary" disabledFocusable={geste.attend} onClick={() => void onPreparer()}>
              {mots.bouton(annee)}
            </Button>
          </div>
        </>
      )}
      {geste.attend ? <Attente texte={mots.enCours} /> : null}
      <BarreEchec echec={geste.echec} onRetry={geste.retry} />
      {geste.valeur ? <Barre intent="success">{sayBilan(geste.valeur)}</Barre> : null}
    </Section>
  );
}

export function sayBilan(rapport: RapportBilan): string {
  const { fait, conservees, sansCode } = evaluation.bilan;
  const { annee, lignesAjoutees, cellulesRemplies, cellulesConservees, axesSansCode, feuille } = rapport;
  return [
    fait(annee, lignesAjoutees, cellulesRemplies, feuille),
    ...(cellulesConservees === 0 ? [] : [conservees(cellulesConservees)]),
    ...(axesSansCode === 0 ? [] : [sansCode(axesSansCode)]),
  ].join(' ');
}
