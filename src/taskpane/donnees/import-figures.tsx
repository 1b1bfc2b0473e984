/** Importing files of public figures: choose, understand, correct what is not known, write. */
import { useState } from 'react';
import type { ApercuFigures } from '../../commands';
import type { Travail } from '../../domain/travail';
import { useCommandes } from '../commandes-context';
import { Avancement } from '../components/avancement';
import { BarreEchec } from '../components/barre-echec';
import { Section } from '../components/section';
import { donnees } from '../labels/donnees';
import { useGeste } from '../use-geste';
import { useGesteLong } from '../use-geste-long';
import { Apercu } from './apercu-figures';
import { ColonnesInconnues } from './colonnes-inconnues';
import { DepotFichier } from './depot-fichier';
import { describeEcriture, Ecrit } from './ecrit-figures';
import { FichiersRefuses } from './fichiers-refuses';
import { joinApercus, readFigures, type FichierACompleter, type FichierLu } from './read-figures';

const ACCEPTES = '.csv,.txt,.tsv,.xlsx,.zip,text/csv,application/zip';

export function ImportFigures({ onEcrit }: { readonly onEcrit: () => void }) {
  const {
    attend,
    nom,
    lecture,
    ecriture,
    lus,
    designe,
    setDesigne,
    onFichiers,
    onDesigne,
    annee,
    onAnnee,
    onEcrire,
    onAnnuler,
  } = useImport(onEcrit);
  const apercus = lus.flatMap((lu) => (lu.etat === 'lu' ? [lu.apercu] : []));
  return (
    <Section titre={donnees.import.titre}>
      <DepotFichier
        textes={donnees.import}
        accept={ACCEPTES}
        deja={lus.length > 0 || ecriture.valeur !== null}
        attend={attend}
        plusieurs
        onFichiers={onFichiers}
      />
      {lecture.attend ? (
        <Avancement
          texte={donnees.import.lecture(nom)}
          avancee={lecture.avancee}
          onArreter={lecture.arreter}
        />
      ) : null}
      <BarreEchec echec={lecture.echec} onRetry={lecture.retry} />
      <BarreEchec echec={annee.echec} />
      {designe === null ? (
        <FichiersRefuses fichiers={lus} attend={attend} onColonnes={setDesigne} onAnnee={onAnnee} />
      ) : (
        <ColonnesInconnues
          key={designe.nom}
          fichier={designe.fichier}
          onLu={(apercu) => onDesigne(designe, apercu)}
          onFermer={() => setDesigne(null)}
        />
      )}
      {apercus.length > 0 && designe === null ? (
        <Apercu
          key={lecture.reussites}
          apercus={apercus}
          ecriture={ecriture}
          onEcrire={onEcrire}
          onAnnuler={onAnnuler}
        />
      ) : null}
      <BarreEchec echec={ecriture.echec} onRetry={ecriture.retry} />
      <Ecrit rapport={lus.length === 0 ? ecriture.valeur : null} />
    </Section>
  );
}

/** What was dropped, what became of each file, and the gesture that writes them. */
function useImport(onEcrit: () => void) {
  const { previewFigures, writeFigures } = useCommandes();
  const [nom, setNom] = useState('');
  const [lus, setLus] = useState<readonly FichierLu[]>([]);
  const [designe, setDesigne] = useState<FichierACompleter | null>(null);
  const [lire] = useState(
    () => (travail: Travail, fichiers: readonly File[]) =>
      readFigures(fichiers, (fichier) => previewFigures(fichier, undefined, travail), setNom),
  );
  const [ecrire] = useState(() => (travail: Travail, apercu: ApercuFigures) => writeFigures(apercu, travail));
  const lecture = useGesteLong(lire, sayLecture);
  const annee = useGeste(previewFigures, sayApercu);
  const ecriture = useGesteLong(ecrire, describeEcriture);
  const onFichiers = async (fichiers: readonly File[]) => {
    ecriture.reset();
    annee.reset();
    setLus([]);
    setDesigne(null);
    const issue = await lecture.run(fichiers);
    if (issue?.ok) setLus(issue.value);
  };
  const onEcrire = async () => {
    const tous = joinApercus(lus.flatMap((lu) => (lu.etat === 'lu' ? [lu.apercu] : [])));
    const issue = tous === null ? null : await ecriture.run(tous);
    if (!issue?.ok) return;
    setLus([]);
    onEcrit();
  };
  const replace = (complete: FichierACompleter, apercu: ApercuFigures) =>
    setLus(lus.map((lu) => (lu === complete ? { etat: 'lu', nom: complete.nom, apercu } : lu)));
  const onAnnee = async (sans: FichierACompleter, millesime: string) => {
    const issue = await annee.run(sans.fichier, millesime);
    if (issue?.ok) replace(sans, issue.value);
  };
  return {
    attend: annee.attend || lecture.attend || ecriture.attend,
    nom,
    lecture,
    ecriture,
    lus,
    designe,
    setDesigne,
    onFichiers: (fichiers: readonly File[]) => void onFichiers(fichiers),
    onDesigne: (inconnu: FichierACompleter, apercu: ApercuFigures) => {
      replace(inconnu, apercu);
      setDesigne(null);
    },
    annee,
    onAnnee: (sans: FichierACompleter, millesime: string) => void onAnnee(sans, millesime),
    onEcrire: () => void onEcrire(),
    onAnnuler: () => setLus([]),
  };
}

function sayApercu({ lecture }: ApercuFigures): string {
  return donnees.apercu.pret(lecture.observations.length);
}

function sayLecture(lus: readonly FichierLu[]): string {
  const nombre = lus.reduce(
    (total, lu) => total + (lu.etat === 'lu' ? lu.apercu.lecture.observations.length : 0),
    0,
  );
  const refuses = lus.filter(({ etat }) => etat !== 'lu').length;
  return refuses === 0
    ? donnees.apercu.pret(nombre)
    : `${donnees.apercu.pret(nombre)} ${donnees.refuses.nombre(refuses)}`;
}
