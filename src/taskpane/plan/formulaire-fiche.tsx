/** A fiche being edited: every field of the sheet, group by group, and one button that writes what changed. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import type { PlanLu } from '../../commands/read-plan';
import { Depliant } from '../components/depliant';
import { GrilleChamps } from '../components/grille-champs';
import { plan as textes } from '../labels/plan';
import { listSaisis } from './brouillon';
import { ChampEdition } from './champ-edition';
import type { GroupeFiche } from './champs-fiche';
import { buildSuggestions } from './suggestions';
import type { FicheOuverte } from './use-fiche';

const mots = textes.fiche;

const useStyles = makeStyles({
  formulaire: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  boutons: {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    // Enlarged text must not find itself under buttons as tall as the pane.
    '@media (max-height: 30em)': { position: 'static' },
  },
});

interface Props {
  readonly fiche: FicheOuverte;
  readonly groupes: readonly GroupeFiche[];
  readonly plan: PlanLu;
  readonly formules: ReadonlySet<string>;
}

export function FormulaireFiche({ fiche, groupes, plan, formules }: Props) {
  const styles = useStyles();
  const { etat, erreurs, geste } = fiche;
  const suggestions = useMemo(() => buildSuggestions(plan), [plan]);
  const formulaire = useRef<HTMLFormElement>(null);
  useEffect(() => {
    formulaire.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, []);
  const saisis = listSaisis(etat.depart, etat.brouillon).length;
  return (
    <form
      ref={formulaire}
      className={styles.formulaire}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void fiche.save();
      }}
    >
      {groupes.map(({ titre, champs }, rang) => (
        <Depliant key={titre} titre={titre} ouvert={rang === 0}>
          <GrilleChamps>
            {champs.map((champ) => (
              <ChampEdition
                key={champ.cle}
                champ={champ}
                brouillon={etat.brouillon}
                erreur={erreurs.get(champ.cle) ?? null}
                formule={formules.has(champ.cle) && !etat.formulesCedees.has(champ.cle)}
                suggestions={suggestions}
                onTexte={fiche.type}
                onCeder={fiche.cede}
              />
            ))}
          </GrilleChamps>
        </Depliant>
      ))}
      <div className={styles.boutons}>
        <Button appearance="primary" type="submit" disabledFocusable={geste.attend}>
          {mots.enregistrer}
        </Button>
        <Button disabledFocusable={geste.attend} onClick={fiche.renounce}>
          {mots.renoncer}
        </Button>
        <span role="status">{saisis === 0 ? '' : mots.saisis(saisis)}</span>
      </div>
    </form>
  );
}
