/** View « Reprendre des tableaux »: the tables people already have, understood, corrected, shown, then written. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, useSyncExternalStore } from 'react';
import type { Travail } from '../../domain/travail';
import { useCommandes } from '../commandes-context';
import { Attente } from '../components/attente';
import { Avancement } from '../components/avancement';
import { Barre } from '../components/barre';
import { BarreEchec } from '../components/barre-echec';
import { Section } from '../components/section';
import { commun } from '../labels/commun';
import { reprendre } from '../labels/reprendre';
import { ApercuLignes, countLignes } from './apercu-reprise';
import { ChoixSource } from './choix-source';
import { ResultatReprise, summarizeReprise } from './resultat-reprise';
import { TableTrouvee } from './table-trouvee';
import type { ApercuReprise, Correction, SourceReprise } from './types';
import { useGeste } from '../use-geste';
import { useGesteLong } from '../use-geste-long';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXL },
  texte: { margin: 0 },
  boutons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export default function VueReprendre({ active }: { readonly active: boolean }) {
  const styles = useStyles();
  const { apercu, ecriture, resultat, correction, onSource, onCorrection, onEcrire, onAnnuler } =
    useReprise();
  return (
    <div className={styles.page}>
      {resultat && !apercu.valeur ? <ResultatReprise rapport={resultat} /> : null}
      <Section titre={reprendre.titre}>
        <p className={styles.texte}>{reprendre.but}</p>
        <ChoixSource
          active={active}
          attend={apercu.attend || ecriture.attend}
          deja={apercu.valeur !== null}
          onSource={onSource}
        />
        {apercu.attend ? <Attente texte={reprendre.lecture} /> : null}
        <BarreEchec echec={apercu.echec} onRetry={apercu.retry} />
      </Section>
      {apercu.valeur ? (
        <Compris
          apercu={apercu.valeur}
          correction={correction}
          attend={apercu.attend || ecriture.attend}
          onCorrection={onCorrection}
          onEcrire={onEcrire}
          onAnnuler={onAnnuler}
        />
      ) : null}
      {ecriture.attend ? (
        <Avancement
          texte={reprendre.apercu.enCours}
          avancee={ecriture.avancee}
          onArreter={ecriture.arreter}
        />
      ) : null}
      <BarreEchec echec={ecriture.echec} onRetry={ecriture.retry} />
    </div>
  );
}

/** A source, what the person corrects of it, and the two gestures they feed. */
function useReprise() {
  const { previewReprise, writeReprise, annulations } = useCommandes();
  const apercu = useGeste(previewReprise, sayApercu);
  const [ecrire] = useState(
    () => (travail: Travail, choisie: SourceReprise, corrigee: Correction) =>
      writeReprise(choisie, corrigee, travail),
  );
  const ecriture = useGesteLong(ecrire, summarizeReprise);
  const [source, setSource] = useState<SourceReprise | null>(null);
  const [correction, setCorrection] = useState<Correction>({});
  const { annulees } = useSyncExternalStore(annulations.subscribe, annulations.read, annulations.read);
  const [vu, setVu] = useState(annulees);

  const onSource = (choisie: SourceReprise) => {
    ecriture.reset();
    setSource(choisie);
    setCorrection({});
    apercu.reset();
    void apercu.run(choisie, {});
  };
  const onCorrection = (nouvelle: Correction) => {
    if (source === null) return;
    setCorrection(nouvelle);
    void apercu.run(source, nouvelle);
  };
  const onEcrire = async () => {
    if (source === null) return;
    setVu(annulations.read().annulees);
    const issue = await ecriture.run(source, correction);
    if (issue?.ok) apercu.reset();
  };
  return {
    apercu,
    ecriture,
    /** Taken in, then undone: no longer so. */
    resultat: vu === annulees ? ecriture.valeur : null,
    correction,
    onSource,
    onCorrection,
    onEcrire: () => void onEcrire(),
    onAnnuler: apercu.reset,
  };
}

interface ComprisProps {
  readonly apercu: ApercuReprise;
  readonly correction: Correction;
  readonly attend: boolean;
  readonly onCorrection: (correction: Correction) => void;
  readonly onEcrire: () => void;
  readonly onAnnuler: () => void;
}

function Compris({ apercu, correction, attend, onCorrection, onEcrire, onAnnuler }: ComprisProps) {
  const styles = useStyles();
  const lignes = countLignes(apercu);
  return (
    <Section titre={reprendre.trouve.titre} focus>
      {apercu.tables.length === 0 ? <Barre intent="warning">{reprendre.trouve.aucun}</Barre> : null}
      {apercu.tables.map((table) => (
        <TableTrouvee key={table.id} table={table} correction={correction} onCorrection={onCorrection} />
      ))}
      {apercu.tables.length === 0 ? null : <ApercuLignes apercu={apercu} />}
      <div className={styles.boutons}>
        {lignes === 0 ? null : (
          <Button appearance="primary" disabledFocusable={attend} onClick={onEcrire}>
            {reprendre.apercu.ecrire(lignes)}
          </Button>
        )}
        <Button disabledFocusable={attend} onClick={onAnnuler}>
          {commun.annuler}
        </Button>
      </div>
    </Section>
  );
}

function sayApercu(apercu: ApercuReprise): string {
  const lues = apercu.tables.reduce((total, { nombreLignes }) => total + nombreLignes, 0);
  return reprendre.apercu.pret(lues, apercu.problemes.length);
}
