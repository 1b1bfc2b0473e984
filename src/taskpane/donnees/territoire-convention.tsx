/** The convention's territory: the present one, choosing another, and what it would replace. */
import { makeStyles } from '@fluentui/react-components';
import { useState, useSyncExternalStore } from 'react';
import type { EtatAccueil, RapportTerritoire } from '../../commands';
import { useCommandes, type TerritoirePropose } from '../commandes-context';
import { Attente } from '../components/attente';
import { Barre } from '../components/barre';
import { BarreEchec } from '../components/barre-echec';
import { Depliant } from '../components/depliant';
import { Section } from '../components/section';
import { donnees } from '../labels/donnees';
import { useGeste } from '../use-geste';
import { useAnnonce } from '../annonces';
import { ChoixTerritoire } from './choix-territoire';
import { ConfirmerTerritoire } from './confirmer-territoire';
import { situerConvention } from './situer-convention';

const useStyles = makeStyles({
  texte: { margin: 0, overflowWrap: 'anywhere' },
});

interface Props {
  readonly etat: EtatAccueil;
  /** The workbook has just changed: what was read of it is out of date. */
  readonly onEcrit: () => void;
}

export function TerritoireConvention({ etat, onEcrit }: Props) {
  const styles = useStyles();
  const textes = donnees.territoire;
  const annonce = useAnnonce();
  const commandes = useCommandes();
  const geste = useGeste(commandes.chooseTerritoire);
  const ajout = useGeste(commandes.addTerritoire);
  const [choisi, setChoisi] = useState<TerritoirePropose | null>(null);
  const rapport = geste.valeur;

  const add = async (territoire: TerritoirePropose) => {
    geste.reset();
    const issue = await ajout.run(toChoisi(territoire));
    if (!issue?.ok) return;
    annonce(additionOf(issue.value.etat, territoire), 'poli');
    if (issue.value.etat === 'ecrit') onEcrit();
  };

  const write = async (territoire: TerritoirePropose, remplacer: boolean) => {
    setChoisi(territoire);
    ajout.reset();
    const issue = await geste.run(toChoisi(territoire), { remplacer });
    if (!issue?.ok) return;
    annonce(
      issue.value.etat === 'a-confirmer' ? textes.confirmer : outcomeOf(issue.value.etat, territoire),
      'poli',
    );
    if (issue.value.etat === 'ecrit') onEcrit();
  };

  return (
    <Section titre={textes.titre}>
      <p className={styles.texte}>
        {etat.territoire === '' && etat.codeTerritoire === ''
          ? textes.aucun
          : textes.actuel(etat.territoire, etat.codeTerritoire)}
      </p>
      <Situation />
      <Depliant titre={textes.autres}>
        <p className={styles.texte}>{textes.autresTerritoires}</p>
      </Depliant>
      <ChoixTerritoire attend={geste.attend} onChoisi={(territoire) => void write(territoire, false)} />
      {geste.attend || ajout.attend ? <Attente texte={textes.enCours} /> : null}
      <BarreEchec echec={geste.echec} onRetry={geste.retry} />
      <BarreEchec echec={ajout.echec} onRetry={ajout.retry} />
      {ajout.valeur && choisi && !ajout.attend ? (
        <Barre intent="success">{additionOf(ajout.valeur.etat, choisi)}</Barre>
      ) : null}
      {rapport && choisi && !geste.attend && rapport.etat !== 'a-confirmer' ? (
        <Barre intent="success">{outcomeOf(rapport.etat, choisi)}</Barre>
      ) : null}
      {rapport?.etat === 'a-confirmer' && choisi && !geste.attend ? (
        <ConfirmerTerritoire
          changements={rapport.changements}
          onRemplacer={() => void write(choisi, true)}
          onAjouter={() => void add(choisi)}
          onGarder={geste.reset}
        />
      ) : null}
    </Section>
  );
}

/** What the words EPCI, DEP and REG of the functions will mean. */
function Situation() {
  const styles = useStyles();
  const { figures } = useCommandes();
  const etat = useSyncExternalStore(figures.subscribe, figures.read, figures.read);
  return (
    <div>
      {situerConvention(etat).map((phrase) => (
        <p key={phrase} className={styles.texte}>
          {phrase}
        </p>
      ))}
    </div>
  );
}

function toChoisi({ code, libelle, maille, departement }: TerritoirePropose) {
  return { code, libelle, maille, departement };
}

function additionOf(etat: RapportTerritoire['etat'], { libelle }: TerritoirePropose): string {
  return etat === 'ecrit' ? donnees.territoire.ajoute(libelle) : donnees.territoire.dejaLa(libelle);
}

function outcomeOf(etat: 'ecrit' | 'inchange', { libelle }: TerritoirePropose): string {
  return etat === 'ecrit' ? donnees.territoire.ecrit(libelle) : donnees.territoire.inchange(libelle);
}
