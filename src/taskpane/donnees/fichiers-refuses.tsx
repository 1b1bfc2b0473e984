/** The files that were not read, each with why, and the way in for those that a person can complete. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { Barre } from '../components/barre';
import { CopierDetails } from '../components/copier-details';
import { Depliant } from '../components/depliant';
import { Saisie } from '../components/saisie';
import { Section } from '../components/section';
import { donnees } from '../labels/donnees';
import type { FichierACompleter, FichierLu } from './read-figures';

const textes = donnees.refuses;

const useStyles = makeStyles({
  annee: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

interface Props {
  readonly fichiers: readonly FichierLu[];
  readonly attend: boolean;
  readonly onColonnes: (fichier: FichierACompleter) => void;
  readonly onAnnee: (fichier: FichierACompleter, annee: string) => void;
}

export function FichiersRefuses({ fichiers, attend, onColonnes, onAnnee }: Props) {
  const refuses = fichiers.flatMap((lu) => (lu.etat === 'lu' ? [] : [lu]));
  if (refuses.length === 0) return null;
  return (
    <Section titre={textes.titre} niveau={3} focus={refuses.length === fichiers.length}>
      {refuses.map((refuse, rang) => {
        const cle = `${refuse.nom}-${String(rang)}`;
        if (refuse.etat === 'refuse') return <Refus key={cle} refuse={refuse} />;
        return refuse.etat === 'inconnu' ? (
          <Inconnu key={cle} inconnu={refuse} attend={attend} onColonnes={() => onColonnes(refuse)} />
        ) : (
          <SansAnnee key={cle} fichier={refuse} attend={attend} onAnnee={(annee) => onAnnee(refuse, annee)} />
        );
      })}
    </Section>
  );
}

function Refus({ refuse: { echec } }: { readonly refuse: Extract<FichierLu, { readonly etat: 'refuse' }> }) {
  return (
    <Barre
      intent="error"
      titre={echec.message}
      actions={<CopierDetails details={`${echec.message}\n${echec.aide}\n[${echec.code}]`} />}
    >
      {echec.aide}
    </Barre>
  );
}

interface InconnuProps {
  readonly inconnu: FichierACompleter;
  readonly attend: boolean;
  readonly onColonnes: () => void;
}

/** All that is recognised takes a page: it opens on demand. */
function Inconnu({ inconnu: { echec }, attend, onColonnes }: InconnuProps) {
  return (
    <Barre
      intent="warning"
      titre={echec.message}
      actions={
        <Button size="small" disabledFocusable={attend} onClick={onColonnes}>
          {textes.indiquer}
        </Button>
      }
    >
      {textes.inconnu}
      <Depliant titre={textes.reconnus}>
        <span>{echec.aide}</span>
      </Depliant>
    </Barre>
  );
}

interface SansAnneeProps {
  readonly fichier: FichierACompleter;
  readonly attend: boolean;
  readonly onAnnee: (annee: string) => void;
}

function SansAnnee({ fichier: { echec, nom }, attend, onAnnee }: SansAnneeProps) {
  const styles = useStyles();
  const [annee, setAnnee] = useState('');
  const dite = /^(?:19|20)\d\d$/.test(annee.trim());
  return (
    <div className={styles.annee}>
      <Barre intent="warning" titre={echec.message}>
        {textes.sansAnnee}
      </Barre>
      <Saisie label={textes.annee} sujet={nom} valeur={annee} onTexte={setAnnee} />
      <div>
        <Button disabledFocusable={attend || !dite} onClick={() => onAnnee(annee.trim())}>
          {textes.lireAnnee}
        </Button>
      </div>
    </div>
  );
}
