/** Importing a file of public figures: choose, understand, write. */
import { useState } from 'react';
import type { ApercuFigures, FichierFigures, RapportFigures } from '../../commands';
import type { Result } from '../../domain/result';
import { useCommandes } from '../commandes-context';
import { Attente } from '../components/attente';
import { Barre } from '../components/barre';
import { BarreEchec } from '../components/barre-echec';
import { Section } from '../components/section';
import { donnees } from '../labels/donnees';
import { useGeste } from '../use-geste';
import { Apercu } from './apercu-figures';
import { DepotFichier } from './depot-fichier';
import { readFichier, type FichierDepose } from './read-fichier';

export function ImportFigures({ onEcrit }: { readonly onEcrit: () => void }) {
  const commandes = useCommandes();
  const [nom, setNom] = useState('');
  const [apercevoir] = useState(() => previewOf(commandes.previewFigures));
  const apercu = useGeste(apercevoir, sayApercu);
  const ecriture = useGeste(commandes.writeFigures, describeEcriture);

  const onFichiers = (fichiers: readonly FichierDepose[]) => {
    ecriture.reset();
    apercu.reset();
    setNom(fichiers[0]?.name ?? '');
    void apercu.run(fichiers);
  };
  const onEcrire = async (vu: ApercuFigures) => {
    const issue = await ecriture.run(vu);
    if (!issue?.ok) return;
    apercu.reset();
    onEcrit();
  };

  return (
    <Section titre={donnees.import.titre}>
      <DepotFichier
        textes={donnees.import}
        accept=".csv,.txt,text/csv"
        deja={apercu.valeur !== null || ecriture.valeur !== null}
        attend={apercu.attend || ecriture.attend}
        onFichiers={onFichiers}
      />
      {apercu.attend ? <Attente texte={donnees.import.lecture(nom)} /> : null}
      <BarreEchec echec={apercu.echec} onRetry={apercu.retry} />
      {apercu.valeur ? (
        <Apercu
          apercu={apercu.valeur}
          attend={ecriture.attend}
          onEcrire={() => void (apercu.valeur && onEcrire(apercu.valeur))}
          onAnnuler={apercu.reset}
        />
      ) : null}
      <BarreEchec echec={ecriture.echec} onRetry={ecriture.retry} />
      {ecriture.valeur && !apercu.valeur ? (
        <Section titre={donnees.ecrit.titre} niveau={3} focus>
          <Barre intent="success">{describeEcriture(ecriture.valeur)}</Barre>
        </Section>
      ) : null}
    </Section>
  );
}

function previewOf(previewFigures: (fichier: FichierFigures) => Promise<Result<ApercuFigures>>) {
  return async (fichiers: readonly FichierDepose[]): Promise<Result<ApercuFigures>> => {
    const lu = await readFichier(fichiers);
    return lu.ok ? previewFigures(lu.value) : lu;
  };
}

function sayApercu({ lecture }: ApercuFigures): string {
  return donnees.apercu.pret(lecture.observations.length);
}

function describeEcriture({ ajoutees, modifiees, feuille }: RapportFigures): string {
  return donnees.ecrit.message(ajoutees, modifiees, feuille);
}
