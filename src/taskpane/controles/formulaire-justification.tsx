/** Accepting a finding: the reason and the function of who accepts it, with what they should not say told as they are typed. */
import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ConstatLocalise } from '../../commands';
import { warnJustification } from '../../commands/warn-justification';
import { useCommandes } from '../commandes-context';
import { Attente } from '../components/attente';
import { Barre } from '../components/barre';
import { BarreEchec } from '../components/barre-echec';
import { Saisie } from '../components/saisie';
import { commun } from '../labels/commun';
import { reparations } from '../labels/reparations';
import { useGeste } from '../use-geste';

const textes = reparations.justifier;

const useStyles = makeStyles({
  formulaire: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  champ: { gridTemplateColumns: 'minmax(0, 1fr)' },
  motif: { minWidth: 0, width: '100%' },
  boutons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly constat: ConstatLocalise;
  readonly onFermer: () => void;
}

export default function FormulaireJustification({ constat, onFermer }: Props) {
  const styles = useStyles();
  const { justifier, memoires } = useCommandes();
  const geste = useGeste(justifier, sayFaite);
  const [motif, setMotif] = useState('');
  const [auteur, setAuteur] = useState(() => memoires.auteur.read() ?? '');
  const [essaye, setEssaye] = useState(false);
  const titre = useId();
  const manque = motif.trim() === '' || auteur.trim() === '';
  const avertissements = warnJustification(motif, auteur);
  const save = async () => {
    setEssaye(true);
    if (manque) return;
    memoires.auteur.write(auteur.trim());
    const issue = await geste.run(constat, motif, auteur);
    if (issue?.ok) onFermer();
  };
  return (
    <form
      className={styles.formulaire}
      aria-labelledby={titre}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Field className={styles.champ} label={{ id: titre, children: textes.motif }} hint={textes.motifAide}>
        <Textarea
          className={styles.motif}
          value={motif}
          rows={2}
          onChange={(_, { value }) => setMotif(value)}
        />
      </Field>
      <Saisie label={textes.auteur} valeur={auteur} onTexte={setAuteur} aide={textes.auteurAide} />
      {avertissements.length === 0 ? null : (
        <Barre intent="warning">{[...new Set(avertissements)].join(' ')}</Barre>
      )}
      {essaye && manque ? <Barre intent="warning">{textes.manque}</Barre> : null}
      {geste.attend ? <Attente texte={textes.enCours} /> : null}
      <BarreEchec echec={geste.echec} onRetry={geste.retry} />
      <div className={styles.boutons}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={geste.attend}>
          {textes.enregistrer}
        </Button>
        <Button size="small" onClick={onFermer}>
          {commun.annuler}
        </Button>
      </div>
    </form>
  );
}

function sayFaite({ avertissements }: { readonly avertissements: readonly string[] }): string {
  return [textes.faite, ...avertissements].join(' ');
}
