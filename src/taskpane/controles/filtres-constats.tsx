/** The filters beside gravité: words and how findings are grouped, then sheet, rule, pilote and axe under a fold. */
import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { Search16Regular } from '@fluentui/react-icons';
import type { ConstatLocalise } from '../../commands';
import { ChoixListe } from '../components/choix-liste';
import { Depliant } from '../components/depliant';
import { controles } from '../labels/controles';
import { countValeurs, narrow, type Filtres } from './filter-constats';
import { DIMENSIONS, GROUPEMENTS, listValues, type Dimension, type Groupement } from './group-constats';

const useStyles = makeStyles({
  rangee: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  // On the narrowest pane, the words to look for have a line of their own.
  recherche: { flex: '1 1 12em', minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
  champ: { flex: '1 1 8.5em', minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
  saisie: { minWidth: 0, width: '100%', height: 'auto', minHeight: '32px' },
});

/** What the drop-down holds when all values are shown: no tab, no pilote can be named so. */
const TOUS = '*';
const textes = controles.filtres;

interface Props {
  readonly filtres: Filtres;
  readonly constats: readonly ConstatLocalise[];
  readonly groupement: Groupement;
  readonly onFiltres: (filtres: Filtres) => void;
  readonly onGroupement: (groupement: Groupement) => void;
}

export function FiltresConstats({ filtres, constats, groupement, onFiltres, onGroupement }: Props) {
  const styles = useStyles();
  return (
    <>
      <div className={styles.rangee}>
        <Field className={styles.recherche} label={textes.texte}>
          <Input
            className={styles.saisie}
            input={{ className: styles.saisie }}
            type="search"
            contentBefore={<Search16Regular aria-hidden />}
            value={filtres.texte}
            onChange={(_, { value }) => onFiltres({ ...filtres, texte: value })}
          />
        </Field>
        <div className={styles.champ}>
          <ChoixListe
            label={textes.grouper}
            valeur={groupement}
            options={GROUPEMENTS.map((nom) => ({ valeur: nom, texte: textes.groupements[nom] }))}
            onChoix={(valeur) => onGroupement(GROUPEMENTS.find((nom) => nom === valeur) ?? 'feuille')}
          />
        </div>
      </div>
      <Depliant titre={textes.titre} note={textes.actifs(countValeurs(filtres.valeurs))}>
        <div className={styles.rangee}>
          {DIMENSIONS.map((dimension) => (
            <div key={dimension} className={styles.champ}>
              <ChoixListe
                label={textes.dimensions[dimension]}
                valeur={filtres.valeurs[dimension] ?? TOUS}
                options={optionsOf(constats, dimension)}
                onChoix={(valeur) => onFiltres(narrow(filtres, dimension, valeur === TOUS ? null : valeur))}
              />
            </div>
          ))}
        </div>
      </Depliant>
    </>
  );
}

function optionsOf(constats: readonly ConstatLocalise[], dimension: Dimension) {
  const valeurs = listValues(constats, dimension);
  if (dimension !== 'feuille') valeurs.sort((a, b) => a.localeCompare(b, 'fr', { numeric: true }));
  return [
    { valeur: TOUS, texte: textes.tous[dimension] },
    ...valeurs.map((valeur) => ({ valeur, texte: valeur === '' ? textes.sans[dimension] : valeur })),
  ];
}
