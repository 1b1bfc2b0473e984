/** Choosing a commune or an EPCI by typing: homonyms are told apart by their département. */
import { Button, Field, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useCommandes, type TerritoirePropose } from '../commandes-context';
import { BarreEchec } from '../components/barre-echec';
import { SaisieProposee } from '../components/saisie-proposee';
import { donnees } from '../labels/donnees';
import { useGeste } from '../use-geste';

const useStyles = makeStyles({
  option: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  precision: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface Props {
  readonly attend: boolean;
  readonly onChoisi: (territoire: TerritoirePropose) => void;
}

export function ChoixTerritoire({ attend, onChoisi }: Props) {
  const [choisi, setChoisi] = useState<TerritoirePropose | null>(null);
  return (
    <>
      <ChampTerritoire onChange={setChoisi} />
      <div>
        <Button disabledFocusable={!choisi || attend} onClick={() => (choisi ? onChoisi(choisi) : null)}>
          {donnees.territoire.retenir}
        </Button>
      </div>
    </>
  );
}

interface ChampProps {
  /** Called with the one picked, with null as soon as what is typed names it no more. */
  readonly onChange: (territoire: TerritoirePropose | null) => void;
}

export function ChampTerritoire({ onChange }: ChampProps) {
  const styles = useStyles();
  const { recherche, texte, ouvert, setOuvert, propositions, sansReponse, onTexte, onOption } =
    useChoix(onChange);
  return (
    <>
      <Field
        label={donnees.territoire.champ}
        hint={donnees.territoire.aide}
        validationState={sansReponse ? 'warning' : 'none'}
        validationMessage={sansReponse ? donnees.territoire.rien(texte.trim()) : null}
      >
        <SaisieProposee
          label={donnees.territoire.champ}
          invite={donnees.territoire.invite}
          texte={texte}
          ouvert={ouvert}
          onOuvert={setOuvert}
          propositions={propositions.map((territoire) => ({
            cle: territoire.code,
            contenu: (
              <span className={styles.option}>
                <span>{territoire.libelle}</span>
                <span className={styles.precision}>{precisionsOf(territoire)}</span>
              </span>
            ),
          }))}
          onTexte={onTexte}
          onChoix={onOption}
        />
      </Field>
      <BarreEchec echec={recherche.echec} onRetry={recherche.retry} />
    </>
  );
}

/** What is typed, what it finds, and what is picked. */
function useChoix(onChange: ChampProps['onChange']) {
  const recherche = useGeste(useCommandes().searchTerritoires);
  const [texte, setTexte] = useState('');
  const [ouvert, setOuvert] = useState(false);
  const [choisi, setChoisi] = useState<TerritoirePropose | null>(null);
  const propositions = texte.trim() === '' ? [] : (recherche.valeur ?? []);
  const sansReponse =
    recherche.etat.etape === 'reussi' && texte.trim().length > 1 && propositions.length === 0 && !choisi;

  const pick = (territoire: TerritoirePropose | null) => {
    setChoisi(territoire);
    onChange(territoire);
  };
  const onTexte = (nouveau: string) => {
    setTexte(nouveau);
    pick(null);
    setOuvert(true);
    void recherche.run(nouveau);
  };
  const onOption = (code: string) => {
    const territoire = propositions.find((propose) => propose.code === code);
    if (!territoire) return;
    pick(territoire);
    setTexte(describeTerritoire(territoire));
    setOuvert(false);
  };
  return { recherche, texte, ouvert, setOuvert, propositions, sansReponse, onTexte, onOption };
}

/** « Saint-Denis (974) ». */
function describeTerritoire({ libelle, codeDepartement }: TerritoirePropose): string {
  return codeDepartement === '' ? libelle : `${libelle} (${codeDepartement})`;
}

/** « commune, La Réunion (974), 153 000 habitants ». */
function precisionsOf({ maille, departement, codeDepartement, population }: TerritoirePropose): string {
  const lieu = codeDepartement === '' ? departement : `${departement} (${codeDepartement})`;
  const habitants = population === null ? [] : [donnees.territoire.habitants(population)];
  return [maille, lieu, ...habitants].join(', ');
}
