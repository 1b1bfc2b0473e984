/** The figures of the territory drawn beside those of the levels above, one at a time, from what the workbook holds. */
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { listComparaisons } from '../../diagnostic/comparaisons';
import type { FicheComplete } from '../../indicators/define';
import { useCommandes } from '../commandes-context';
import { Attente } from '../components/attente';
import { BarreEchec } from '../components/barre-echec';
import { ChoixListe } from '../components/choix-liste';
import { ComparaisonIndicateur } from '../images/comparaison-indicateur';
import { images } from '../labels/images';
import { NoteSous } from '../suivi-evaluation/note-sous';
import { useGeste } from '../use-geste';

const mots = images.comparaisons;

export default function Comparaisons() {
  const { loadFiches } = useCommandes();
  const { run, retry, valeur, echec } = useGeste(loadFiches);
  useEffect(() => void run(), [run]);
  if (echec !== null) return <BarreEchec echec={echec} onRetry={retry} />;
  return valeur === null ? <Attente texte={mots.lecture} /> : <Choisies fiches={valeur} />;
}

function Choisies({ fiches }: { readonly fiches: readonly FicheComplete[] }) {
  const { figures } = useCommandes();
  const etat = useSyncExternalStore(figures.subscribe, figures.read, figures.read);
  const issue = useMemo(() => listComparaisons(fiches, etat), [fiches, etat]);
  const [choix, setChoix] = useState('');
  if (!issue.ok) return <BarreEchec echec={issue.error} />;
  const [premiere] = issue.value;
  if (premiere === undefined) return <NoteSous>{mots.aucune}</NoteSous>;
  const choisie = issue.value.find(({ code }) => code === choix) ?? premiere;
  return (
    <>
      <ChoixListe
        label={mots.choix}
        valeur={choisie.code}
        options={issue.value.map(({ code, libelle }) => ({ valeur: code, texte: libelle }))}
        onChoix={setChoix}
      />
      <ComparaisonIndicateur comparaison={choisie} />
    </>
  );
}
