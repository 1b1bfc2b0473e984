/** What one does of a whole action: edit it, go to its row, copy it, move it, give it up. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useState } from 'react';
import type { RapportCopie } from '../../commands/duplicate-action';
import type { PlanLu } from '../../commands/read-plan';
import type { Action } from '../../domain/action';
import { useCommandes } from '../commandes-context';
import { Attente } from '../components/attente';
import { BarreEchec } from '../components/barre-echec';
import { plan as textes } from '../labels/plan';
import { useGeste } from '../use-geste';
import { AbandonnerAction } from './abandonner-action';
import { DeplacerAction } from './deplacer-action';

const mots = textes.fiche;

/** The gestures that ask something first. */
const FORMULAIRES = ['deplacer', 'abandonner'] as const;
type Formulaire = (typeof FORMULAIRES)[number];

const useStyles = makeStyles({
  boutons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface GesteProps {
  readonly action: Action;
  readonly cle: string;
  readonly plan: PlanLu;
  readonly onEcrit: (cle: string, dit?: string | undefined) => Promise<void>;
}

interface Props extends GesteProps {
  /** The form that gives up is open from the start. */
  readonly abandon: boolean;
  /** The fiche has just been edited: the keyboard goes back to the button that began it. */
  readonly retour: boolean;
  /** The row is gone from the sheet. */
  readonly desactive: boolean;
  readonly onModifier: () => void;
  readonly onOuvrir: (cle: string, dit: string) => void;
}

export function GestesFiche({ abandon, retour, desactive, onModifier, onOuvrir, ...geste }: Props) {
  const styles = useStyles();
  const { action, cle, onEcrit } = geste;
  const { showCellule, duplicateAction } = useCommandes();
  const { idOf, ouvert, setOuvert, fermer } = useFormulaires(abandon, retour);
  const aller = useGeste(showCellule, ({ feuille, cellule }) => mots.montree(feuille, cellule));
  const copie = useGeste(duplicateAction, sayCopie);
  const duplicate = async () => {
    const issue = await copie.run(cle);
    if (issue?.ok !== true) return;
    await onEcrit(cle);
    onOuvrir(issue.value.cle, sayCopie(issue.value));
  };
  return (
    <>
      <div className={styles.boutons}>
        <Button id={idOf('modifier')} appearance="primary" disabledFocusable={desactive} onClick={onModifier}>
          {mots.modifier}
        </Button>
        <Button
          disabledFocusable={desactive}
          onClick={() =>
            void aller.run({
              table: 'tActions',
              id: action.ref.id,
              ligne: action.ref.ligne,
              champ: 'intitule',
            })
          }
        >
          {mots.aller}
        </Button>
      </div>
      <div className={styles.boutons}>
        <Button size="small" disabledFocusable={desactive || copie.attend} onClick={() => void duplicate()}>
          {mots.dupliquer.bouton}
        </Button>
        {FORMULAIRES.map((nom) => (
          <Button
            key={nom}
            id={idOf(nom)}
            size="small"
            disabledFocusable={desactive}
            aria-expanded={ouvert === nom}
            onClick={() => setOuvert(ouvert === nom ? null : nom)}
          >
            {mots[nom].bouton}
          </Button>
        ))}
      </div>
      {copie.attend ? <Attente texte={mots.dupliquer.enCours} /> : null}
      <BarreEchec echec={copie.echec} onRetry={() => void duplicate()} />
      <BarreEchec echec={aller.echec} onRetry={aller.retry} />
      {ouvert === 'deplacer' ? <DeplacerAction {...geste} onFermer={fermer} /> : null}
      {ouvert === 'abandonner' ? <AbandonnerAction {...geste} onFermer={fermer} /> : null}
    </>
  );
}

/** Which form is open, and where the keyboard goes when it closes: to the button that opened it. */
function useFormulaires(abandon: boolean, retour: boolean) {
  const id = useId();
  const [ouvert, setOuvert] = useState<Formulaire | null>(abandon ? 'abandonner' : null);
  useEffect(() => {
    if (retour) document.getElementById(`${id}modifier`)?.focus();
  }, [retour, id]);
  const idOf = (bouton: 'modifier' | Formulaire) => `${id}${bouton}`;
  const fermer = () => {
    if (ouvert !== null) document.getElementById(idOf(ouvert))?.focus();
    setOuvert(null);
  };
  return { idOf, ouvert, setOuvert, fermer };
}

export function sayCopie({ origine, code, nonCopies }: RapportCopie): string {
  const { faite, nonCopies: laisses } = mots.dupliquer;
  const faites = faite(origine, code);
  return nonCopies.length === 0 ? faites : `${faites} ${laisses(nonCopies.join(', '))}`;
}
