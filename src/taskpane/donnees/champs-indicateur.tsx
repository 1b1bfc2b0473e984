/** Which indicator a column gives: one of the catalogue, as a value or as a ratio of two columns, or a figure of one's own. */
import type { FicheComplete } from '../../indicators/define';
import { ChoixListe } from '../components/choix-liste';
import { Saisie } from '../components/saisie';
import { donnees } from '../labels/donnees';
import { AUTRE, type ChoixColonnes } from './choix-colonnes';

const textes = donnees.colonnes;

interface Props {
  readonly fiches: readonly FicheComplete[];
  readonly choix: ChoixColonnes;
  readonly colonnes: readonly { readonly valeur: string; readonly texte: string }[];
  readonly onChoix: (suite: Partial<ChoixColonnes>) => void;
}

export function ChampsIndicateur({ fiches, choix, colonnes, onChoix }: Props) {
  // What is computed from the plan is not read from a file.
  const lisibles = fiches
    .filter(({ parametres }) => parametres.some(({ nom }) => nom === 'territoire'))
    .map(({ id, libelle }) => ({ valeur: id, texte: libelle }))
    .sort((une, autre) => une.texte.localeCompare(autre.texte, 'fr'));
  const isRatio = fiches.find(({ id }) => id === choix.indicateur)?.mode === 'ratio';
  return (
    <>
      <ChoixListe
        label={textes.indicateur}
        valeur={choix.indicateur}
        options={[{ valeur: '', texte: '' }, { valeur: AUTRE, texte: textes.autre }, ...lisibles]}
        onChoix={(indicateur) => onChoix({ indicateur, denominateur: '' })}
      />
      {choix.indicateur === AUTRE ? (
        <>
          <Saisie label={textes.nom} valeur={choix.nom} onTexte={(nom) => onChoix({ nom })} />
          <Saisie
            label={textes.unite}
            aide={textes.exempleUnite}
            valeur={choix.unite}
            onTexte={(unite) => onChoix({ unite })}
          />
        </>
      ) : null}
      {isRatio ? (
        <ChoixListe
          label={textes.denominateur}
          aide={textes.aideDenominateur}
          valeur={choix.denominateur}
          options={[{ valeur: '', texte: textes.aucune }, ...colonnes]}
          onChoix={(denominateur) => onChoix({ denominateur })}
        />
      ) : null}
    </>
  );
}
