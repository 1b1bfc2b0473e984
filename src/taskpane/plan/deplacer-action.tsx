/** The form that puts an action under another axis, and under one of its objectives. */
import { Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import { toComparable } from '../../domain/texte-comparable';
import { useCommandes } from '../commandes-context';
import { Barre } from '../components/barre';
import { ChoixListe } from '../components/choix-liste';
import { plan as textes } from '../labels/plan';
import { useGeste } from '../use-geste';
import type { PlanLu } from '../../commands/read-plan';
import { FormulaireGeste } from './formulaire-geste';
import type { GesteProps } from './gestes-fiche';
import { sayEdition } from './say-edition';
import { buildSuggestions } from './suggestions';

const mots = textes.fiche.deplacer;

export function DeplacerAction({
  action,
  cle,
  plan,
  onEcrit,
  onFermer,
}: GesteProps & { readonly onFermer: () => void }) {
  const deplacement = useGeste(useCommandes().moveAction, sayEdition);
  const [nouveauCode, setNouveauCode] = useState(false);
  const propositions = buildSuggestions(plan);
  const axes = propositions
    .codes('axe', {})
    .filter(({ valeur }) => toComparable(valeur) !== toComparable(action.axe));
  const [axe, setAxe] = useState(axes[0]?.valeur ?? '');
  const [objectif, setObjectif] = useState('');
  const objectifs = listObjectifs(plan, axe);
  const write = async () => {
    const avant = { axe: action.axe.trim(), objectif: action.objectif.trim() };
    const issue = await deplacement.run({ cle, avant, axe, objectif, nouveauCode });
    if (issue?.ok !== true) return;
    const fait = issue.value.laissees.length === 0;
    await onEcrit(issue.value.cle, fait ? sayEdition(issue.value) : undefined);
    if (fait) onFermer();
  };
  if (axes.length === 0) return <Barre intent="info">{mots.sansAxe}</Barre>;
  return (
    <FormulaireGeste
      titre={mots.titre}
      mots={{ ...mots, fermer: textes.fiche.fermerGeste }}
      geste={deplacement}
      onEcrire={() => void write()}
      onFermer={onFermer}
    >
      <ChoixListe
        label={mots.axe}
        valeur={axe}
        options={axes}
        onChoix={(choisi) => {
          setAxe(choisi);
          setObjectif('');
        }}
      />
      <ChoixListe label={mots.objectif} valeur={objectif} options={objectifs} onChoix={setObjectif} />
      <Checkbox
        label={mots.nouveauCode}
        checked={nouveauCode}
        onChange={(_, { checked }) => setNouveauCode(checked === true)}
      />
      {deplacement.valeur !== null && deplacement.valeur.laissees.length > 0 ? (
        <Barre intent="warning">{sayEdition(deplacement.valeur)}</Barre>
      ) : null}
    </FormulaireGeste>
  );
}

/** The objectives of an axis, and none of them. */
function listObjectifs({ classeur }: PlanLu, axe: string) {
  const siens = classeur.objectifs.filter((objectif) => toComparable(objectif.axe) === toComparable(axe));
  return [
    { valeur: '', texte: mots.sansObjectif },
    ...siens.map(({ code, intitule }) => ({
      valeur: code.trim(),
      texte: textes.axe(code.trim(), intitule.trim()),
    })),
  ];
}
