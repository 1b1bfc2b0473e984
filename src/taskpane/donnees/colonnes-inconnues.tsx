/** The small assistant for a table of no known source: which column is the code, which is the value, of which indicator and year. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ApercuFigures } from '../../commands';
import type { FichierDecrit } from '../../commands/preview-correspondance';
import type { FichierDepose } from '../../commands/preview-figures';
import type { FicheComplete } from '../../indicators/define';
import { useCommandes } from '../commandes-context';
import { Attente } from '../components/attente';
import { BarreEchec } from '../components/barre-echec';
import { ChoixListe } from '../components/choix-liste';
import { Saisie } from '../components/saisie';
import { Section } from '../components/section';
import { commun } from '../labels/commun';
import { donnees } from '../labels/donnees';
import { useGeste } from '../use-geste';
import { guessChoix, toCorrespondance, type ChoixColonnes } from './choix-colonnes';
import { ChampsIndicateur } from './champs-indicateur';

const textes = donnees.colonnes;

const useStyles = makeStyles({
  texte: { margin: 0, overflowWrap: 'anywhere' },
  boutons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly fichier: FichierDepose;
  readonly onLu: (apercu: ApercuFigures) => void;
  readonly onFermer: () => void;
}

export function ColonnesInconnues({ fichier, onLu, onFermer }: Props) {
  const { describeFichier, loadFiches } = useCommandes();
  const { run: decrire, ...description } = useGeste(describeFichier);
  const { run: charger, ...fiches } = useGeste(loadFiches);
  useEffect(() => {
    void decrire(fichier);
    void charger();
  }, [decrire, charger, fichier]);
  return (
    <Section titre={textes.titre(fichier.nom)} niveau={3} focus>
      <BarreEchec echec={description.echec ?? fiches.echec} onRetry={fiches.retry} />
      {description.attend || fiches.attend ? <Attente texte={textes.lecture} /> : null}
      {description.valeur && fiches.valeur ? (
        <Colonnes decrit={description.valeur} fiches={fiches.valeur} onLu={onLu} onFermer={onFermer} />
      ) : null}
    </Section>
  );
}

interface ColonnesProps extends Pick<Props, 'onLu' | 'onFermer'> {
  readonly decrit: FichierDecrit;
  readonly fiches: readonly FicheComplete[];
}

function Colonnes({ decrit: { table, description }, fiches, onLu, onFermer }: ColonnesProps) {
  const styles = useStyles();
  const { previewCorrespondance } = useCommandes();
  const lecture = useGeste(previewCorrespondance);
  const [choix, setChoix] = useState<ChoixColonnes>(() => guessChoix(description));
  const correspondance = toCorrespondance(choix);
  const change = (suite: Partial<ChoixColonnes>) => setChoix({ ...choix, ...suite });
  const lire = async () => {
    if (correspondance === null) return;
    const issue = await lecture.run(table, correspondance);
    if (issue?.ok) onLu(issue.value);
  };
  const colonnes = description.colonnes.map(({ rang, nom, exemples }) => ({
    valeur: String(rang),
    texte: textes.option(nom, exemples.slice(0, 3).join(', ')),
  }));
  return (
    <>
      <p className={styles.texte}>{textes.but}</p>
      <ChoixListe
        label={textes.code}
        aide={textes.aideCode}
        valeur={choix.code}
        options={colonnes}
        onChoix={(code) => change({ code })}
      />
      <ChoixListe
        label={textes.valeur}
        valeur={choix.valeur}
        options={colonnes}
        onChoix={(valeur) => change({ valeur })}
      />
      <ChampsIndicateur fiches={fiches} choix={choix} colonnes={colonnes} onChoix={change} />
      <ChampsMillesime description={description} choix={choix} onChoix={change} />
      <Saisie
        label={textes.source}
        aide={textes.exempleSource}
        valeur={choix.source}
        onTexte={(source) => change({ source })}
      />
      {correspondance === null ? <p className={styles.texte}>{textes.manque}</p> : null}
      {lecture.attend ? <Attente texte={donnees.import.lecture(table.nom)} /> : null}
      <BarreEchec echec={lecture.echec} onRetry={lecture.retry} />
      <div className={styles.boutons}>
        <Button
          appearance="primary"
          disabledFocusable={correspondance === null || lecture.attend}
          onClick={() => void lire()}
        >
          {textes.lire}
        </Button>
        <Button onClick={onFermer}>{commun.annuler}</Button>
      </div>
    </>
  );
}

interface MillesimeProps {
  readonly description: FichierDecrit['description'];
  readonly choix: ChoixColonnes;
  readonly onChoix: (suite: Partial<ChoixColonnes>) => void;
}

function ChampsMillesime({ description, choix, onChoix }: MillesimeProps) {
  const annees = description.colonnes.filter(
    ({ rang, nature }) => nature === 'année' || rang === description.colonneAnnee,
  );
  return (
    <>
      {annees.length === 0 ? null : (
        <ChoixListe
          label={textes.millesime}
          valeur={choix.colonneAnnee}
          options={[
            ...annees.map(({ rang, nom }) => ({ valeur: String(rang), texte: textes.anneeColonne(nom) })),
            { valeur: '', texte: textes.anneeUnique },
          ]}
          onChoix={(colonneAnnee) => onChoix({ colonneAnnee })}
        />
      )}
      {choix.colonneAnnee === '' ? (
        <Saisie label={textes.annee} valeur={choix.annee} onTexte={(annee) => onChoix({ annee })} />
      ) : null}
    </>
  );
}
