/** The filter of the plan: words first, then what one chooses, under a fold that says how much is kept out. */
import { Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { Search16Regular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import type { PlanLu } from '../../commands/read-plan';
import { ChoixListe } from '../components/choix-liste';
import { Depliant } from '../components/depliant';
import { plan as textes } from '../labels/plan';
import { NoteSous } from '../suivi-evaluation/note-sous';
import { SANS, countCriteres, listChoix, type ChoixFiltre, type FiltrePlan } from './filtre-plan';

const mots = textes.filtre;

const useStyles = makeStyles({
  rangee: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  large: { minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
  champ: { flex: '1 1 8.5em', minWidth: 0 },
  saisie: { minWidth: 0, width: '100%', height: 'auto', minHeight: '32px' },
});

interface Props {
  readonly plan: PlanLu;
  readonly filtre: FiltrePlan;
  readonly onFiltre: (filtre: FiltrePlan) => void;
}

const CRITERES = ['axe', 'statut', 'pilote', 'champ'] as const;

export function FiltresPlan({ plan, filtre, onFiltre }: Props) {
  const styles = useStyles();
  const choix = useMemo(() => listChoix(plan), [plan]);
  const listes = { axe: choix.axes, statut: choix.statuts, pilote: choix.pilotes, champ: choix.champs };
  const replies = countCriteres({ ...filtre, texte: '' });
  return (
    <>
      <Field className={styles.large} label={mots.texte}>
        <Input
          className={styles.saisie}
          input={{ className: styles.saisie }}
          type="search"
          contentBefore={<Search16Regular aria-hidden />}
          value={filtre.texte}
          onChange={(_, { value }) => onFiltre({ ...filtre, texte: value })}
        />
      </Field>
      <Depliant titre={mots.titre} note={mots.actifs(replies)}>
        <div className={styles.rangee}>
          {CRITERES.map((critere) => (
            <div key={critere} className={styles.champ}>
              <ChoixListe
                label={mots[critere]}
                valeur={filtre[critere]}
                options={optionsOf(critere, listes[critere], filtre[critere])}
                onChoix={(valeur) => onFiltre({ ...filtre, [critere]: valeur })}
              />
            </div>
          ))}
        </div>
        <Checkbox
          label={mots.enRetard}
          checked={filtre.enRetard}
          onChange={(_, { checked }) => onFiltre({ ...filtre, enRetard: checked === true })}
        />
        <NoteSous>{mots.memoire}</NoteSous>
      </Depliant>
    </>
  );
}

/** A choice remembered from another workbook stays in the list: what keeps actions out must be seen. */
export function optionsOf(
  critere: (typeof CRITERES)[number],
  connus: readonly ChoixFiltre[],
  valeur: string,
) {
  const options = connus.map((connu) => ({ valeur: connu.valeur, texte: connu.libelle }));
  const ailleurs = valeur !== '' && valeur !== SANS && !options.some((option) => option.valeur === valeur);
  return [
    { valeur: '', texte: mots.tous[critere] },
    ...options,
    ...(ailleurs ? [{ valeur, texte: valeur }] : []),
    { valeur: SANS, texte: mots.sans[critere] },
  ];
}
