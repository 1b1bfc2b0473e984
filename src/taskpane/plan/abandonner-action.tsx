/** The form that gives an action up: the reason is asked, and the action stays in the plan. */
import { Field, makeStyles, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { useCommandes } from '../commandes-context';
import { Barre } from '../components/barre';
import { plan as textes } from '../labels/plan';
import { useGeste } from '../use-geste';
import { nameCarte } from './carte-plan';
import { FormulaireGeste } from './formulaire-geste';
import type { GesteProps } from './gestes-fiche';
import { sayEdition } from './say-edition';

const mots = textes.fiche.abandonner;

const useStyles = makeStyles({
  champ: { gridTemplateColumns: 'minmax(0, 1fr)' },
});

export function AbandonnerAction({
  action,
  cle,
  onEcrit,
  onFermer,
}: GesteProps & { readonly onFermer: () => void }) {
  const styles = useStyles();
  const abandon = useGeste(useCommandes().abandonAction, sayEdition);
  const [motif, setMotif] = useState(action.motif.trim());
  const [manque, setManque] = useState(false);
  const write = async () => {
    setManque(motif.trim() === '');
    if (motif.trim() === '') return;
    const avant = { statut: action.statut.trim(), motif: action.motif.trim() };
    const nom = action.code.trim() || nameCarte(action);
    const issue = await abandon.run({ cle, avant, motif, nom });
    if (issue?.ok !== true) return;
    const fait = issue.value.laissees.length === 0;
    await onEcrit(issue.value.cle, fait ? sayEdition(issue.value) : undefined);
    if (fait) onFermer();
  };
  const faux = manque && motif.trim() === '';
  return (
    <FormulaireGeste
      titre={mots.titre}
      mots={{ ...mots, fermer: textes.fiche.fermerGeste }}
      geste={abandon}
      onEcrire={() => void write()}
      onFermer={onFermer}
    >
      <Field
        className={styles.champ}
        label={mots.motif}
        hint={mots.aide}
        required
        validationState={faux ? 'error' : 'none'}
        validationMessage={faux ? mots.manque : null}
      >
        <Textarea rows={3} value={motif} onChange={(_, { value }) => setMotif(value)} />
      </Field>
      {abandon.valeur !== null && abandon.valeur.laissees.length > 0 ? (
        <Barre intent="warning">{sayEdition(abandon.valeur)}</Barre>
      ) : null}
    </FormulaireGeste>
  );
}
