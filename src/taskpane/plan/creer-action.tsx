/** The form that adds an action: its words, and where it goes; the rest is filled in its fiche. */
import { Field, makeStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { PlanLu } from '../../commands/read-plan';
import { toComparable } from '../../domain/texte-comparable';
import { useCommandes } from '../commandes-context';
import { ChoixListe } from '../components/choix-liste';
import { ParagrapheSaisi } from '../components/paragraphe-saisi';
import { plan as textes } from '../labels/plan';
import { NoteSous } from '../suivi-evaluation/note-sous';
import { useGeste } from '../use-geste';
import { FormulaireGeste } from './formulaire-geste';
import { buildSuggestions } from './suggestions';

const mots = textes.creation;

const useStyles = makeStyles({ champ: { gridTemplateColumns: 'minmax(0, 1fr)', minWidth: 0 } });

interface Props {
  readonly plan: PlanLu;
  /** Code of the axis that is looked at, offered first; '' when none is. */
  readonly axe: string;
  readonly onFermer: () => void;
  readonly onCree: (cle: string, dit: string) => Promise<void>;
}

export function CreerAction({ plan, axe: axeVu, onFermer, onCree }: Props) {
  const styles = useStyles();
  const creation = useGeste(useCommandes().createAction, ({ code, feuille, cellule }) =>
    mots.faite(code, feuille, cellule),
  );
  const suggestions = useMemo(() => buildSuggestions(plan), [plan]);
  const [intitule, setIntitule] = useState('');
  const [axe, setAxe] = useState(() => {
    const vu = toComparable(axeVu);
    return suggestions.codes('axe', {}).find(({ valeur }) => toComparable(valeur) === vu)?.valeur ?? '';
  });
  const [objectif, setObjectif] = useState('');
  const [tentee, setTentee] = useState(false);
  const faux = tentee && intitule.trim() === '';
  const create = async () => {
    setTentee(true);
    if (intitule.trim() === '') return;
    const issue = await creation.run({ intitule, axe, objectif });
    if (issue?.ok !== true) return;
    const { cle, code, feuille, cellule } = issue.value;
    await onCree(cle, mots.faite(code, feuille, cellule));
  };
  return (
    <FormulaireGeste
      titre={mots.titre}
      niveau={2}
      mots={{ ecrire: mots.bouton, fermer: mots.annuler, enCours: mots.enCours }}
      geste={creation}
      onEcrire={() => void create()}
      onFermer={onFermer}
    >
      <Field
        className={styles.champ}
        label={mots.intitule}
        validationState={faux ? 'error' : 'none'}
        validationMessage={faux ? mots.manque : null}
      >
        <ParagrapheSaisi valeur={intitule} onTexte={setIntitule} />
      </Field>
      <ChoixListe
        label={mots.axe}
        valeur={axe}
        options={[{ valeur: '', texte: mots.aChoisir }, ...suggestions.codes('axe', {})]}
        onChoix={(choisi) => {
          setAxe(choisi);
          setObjectif('');
        }}
      />
      <ChoixListe
        label={mots.objectif}
        valeur={objectif}
        options={[{ valeur: '', texte: mots.sansObjectif }, ...suggestions.codes('objectif', { axe })]}
        onChoix={setObjectif}
      />
      <NoteSous>{mots.suite}</NoteSous>
    </FormulaireGeste>
  );
}
