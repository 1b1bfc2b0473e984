/** The assistant: a territory, a year, what the formula would show, and the formula written in the active cell. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { RapportInsertion } from '../../commands/inserer-formule';
import type { FicheComplete } from '../../indicators/define';
import type { EtatRegistre } from '../../indicators/etat-registre';
import { useCommandes } from '../commandes-context';
import { Attente } from '../components/attente';
import { Barre } from '../components/barre';
import { BarreEchec } from '../components/barre-echec';
import { Section } from '../components/section';
import { catalogue } from '../labels/catalogue';
import { commun } from '../labels/commun';
import { useGeste, type Geste } from '../use-geste';
import { ApercuFormule } from './apercu-formule';
import { readArguments, SAISIE_VIDE, type SaisieArguments } from './arguments-saisis';
import { ChampParametre } from './champ-parametre';

const useStyles = makeStyles({
  boutons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  cadre: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    minWidth: 0,
  },
});

interface Props {
  readonly fiche: FicheComplete;
  readonly etat: EtatRegistre;
  readonly onFermer: () => void;
}

export function AssistantFormule({ fiche, etat, onFermer }: Props) {
  const styles = useStyles();
  const [saisie, setSaisie] = useState<SaisieArguments>(SAISIE_VIDE);
  const insertion = useGeste(useCommandes().insererFormule, ({ cellule }) =>
    catalogue.assistant.inseree(cellule),
  );
  const textes = catalogue.assistant;
  const args = readArguments(fiche.parametres, saisie);
  const change = (suite: Partial<SaisieArguments>) => {
    insertion.reset();
    setSaisie({ ...saisie, ...suite });
  };
  const inserer = (remplacer: boolean) =>
    void insertion.run({ fonction: fiche.id, arguments: args.map(({ ecrit }) => ecrit) }, { remplacer });
  const incomplet = args.some(({ manque }) => manque);

  return (
    <div className={styles.cadre}>
      <Section titre={textes.titre} niveau={3} focus>
        {fiche.parametres.map((parametre) => (
          <ChampParametre
            key={parametre.nom}
            parametre={parametre}
            fiche={fiche}
            etat={etat}
            saisie={saisie}
            onSaisie={change}
          />
        ))}
        <ApercuFormule fiche={fiche} etat={etat} args={args} />
        <Issue insertion={insertion} onRemplacer={() => inserer(true)} />
        <div className={styles.boutons}>
          <Button
            appearance="primary"
            disabledFocusable={incomplet || insertion.attend}
            onClick={() => inserer(false)}
          >
            {textes.inserer}
          </Button>
          <Button onClick={onFermer}>{textes.fermer}</Button>
        </div>
      </Section>
    </div>
  );
}

interface IssueProps {
  readonly insertion: Pick<
    Geste<readonly unknown[], RapportInsertion>,
    'attend' | 'echec' | 'valeur' | 'retry' | 'reset'
  >;
  readonly onRemplacer: () => void;
}

/** A cell that is not empty is a question, not a failure. */
function Issue({ insertion: { attend, echec, valeur, retry, reset }, onRemplacer }: IssueProps) {
  const textes = catalogue.assistant;
  if (attend) return <Attente texte={textes.enCours} />;
  if (valeur) {
    return <Barre intent="success">{textes.inseree(`${valeur.cellule} (${valeur.feuille})`)}</Barre>;
  }
  if (echec?.code !== 'cellule-occupee') return <BarreEchec echec={echec} onRetry={retry} />;
  const actions = (
    <>
      <Button size="small" onClick={onRemplacer}>
        {textes.remplacer}
      </Button>
      <Button size="small" onClick={reset}>
        {commun.annuler}
      </Button>
    </>
  );
  return (
    <Barre intent="warning" titre={echec.message} actions={actions}>
      {textes.choisirVide}
    </Barre>
  );
}
