/** View « Tableau » of the plan: a column for each statut, one under the other in a narrow pane, side by side in a wide one. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { memo, useDeferredValue, useId, useMemo, useState } from 'react';
import type { StatutAction } from '../../domain/listes';
import { buildColonnes } from '../../evaluation/colonnes-statuts';
import { planVues } from '../labels/plan-vues';
import { filterActions } from '../plan/filtre-plan';
import { NoteSous } from '../suivi-evaluation/note-sous';
import { CarteStatut } from './carte-statut';
import { ColonneStatut } from './colonne-statut';
import { useCartes } from './use-cartes';
import { useProgressif } from './use-progressif';
import type { VuePlanProps } from './vue-frise';

const mots = planVues.tableau;

const useStyles = makeStyles({
  vue: { containerType: 'inline-size', minWidth: 0 },
  colonnes: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalS,
    alignItems: 'start',
    '@container (min-width: 36em)': { gridTemplateColumns: 'repeat(auto-fill, minmax(15em, 1fr))' },
  },
});

const VueTableau = memo(function VueTableau({ plan, filtre, onOuvrir, onStatut }: VuePlanProps) {
  const styles = useStyles();
  const idNote = useId();
  const courantes = useMemo(
    () => buildColonnes(plan.classeur, plan.aujourdhui, filterActions(plan, filtre)),
    [plan, filtre],
  );
  // Typing in the filters does not wait for the drawing.
  const colonnes = useDeferredValue(courantes);
  const { parColonne, drawAll } = useParColonne(colonnes);
  const [choix, setChoix] = useState<Readonly<Record<string, boolean>>>({});
  const setOuverte = (cle: string, ouverte: boolean) =>
    setChoix((avant) => (avant[cle] === ouverte ? avant : { ...avant, [cle]: ouverte }));
  const isOuverte = ({ cle, elements }: (typeof colonnes)[number]) => choix[cle] ?? elements.length > 0;
  const { places, onTouche, onFocus, moveTo } = useCartes(
    colonnes,
    isOuverte,
    (cle, statut) => {
      setOuverte(statut, true);
      onStatut(cle, statut);
    },
    drawAll,
  );
  if (colonnes.every(({ elements }) => elements.length === 0)) return <NoteSous>{planVues.aucune}</NoteSous>;
  return (
    <div className={styles.vue} role="group" aria-label={mots.nom} aria-describedby={idNote}>
      <span id={idNote}>
        <NoteSous>{mots.clavier}</NoteSous>
      </span>
      <div className={styles.colonnes}>
        {colonnes.map((groupe, colonne) => (
          <ColonneStatut
            key={groupe.cle}
            groupe={groupe}
            ouverte={isOuverte(groupe)}
            onOuverte={(ouverte) => setOuverte(groupe.cle, ouverte)}
            onLacher={dropOn(groupe.statut, moveTo)}
          >
            {groupe.elements.slice(0, parColonne).map((carte, rang) => (
              <CarteStatut
                key={carte.cle}
                {...{ carte, colonne, rang, onOuvrir, onTouche, onFocus }}
                onStatut={moveTo}
                arret={(places[colonne] ?? 0) === rang}
              />
            ))}
          </ColonneStatut>
        ))}
      </div>
    </div>
  );
});

export default VueTableau;

/** Columns grow together: side by side, each shows its first cards. */
function useParColonne(colonnes: readonly { readonly elements: readonly unknown[] }[]) {
  const tailles = colonnes.map(({ elements }) => elements.length).filter((taille) => taille > 0);
  const pleines = Math.max(1, tailles.length);
  const { montrees, drawAll } = useProgressif(Math.max(0, ...tailles) * pleines);
  return { parColonne: Math.ceil(montrees / pleines), drawAll };
}

/** A card may be dropped on the statuts of the list only. */
function dropOn(
  statut: StatutAction | null,
  moveTo: (cle: string, statut: StatutAction) => void,
): ((cle: string) => void) | undefined {
  return statut === null ? undefined : (cle) => moveTo(cle, statut);
}
