/** The filters beside gravité: the sheet, words, and how findings are grouped. */
import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { Search16Regular } from '@fluentui/react-icons/svg/search';
import { controles } from '../labels/controles';
import type { Filtres } from './filter-constats';
import { GROUPEMENTS, type Groupement } from './group-constats';

const useStyles = makeStyles({
  rangee: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  champ: { flex: '1 1 8.5em', minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
  saisie: { minWidth: 0, width: '100%', height: 'auto', minHeight: '32px' },
});

const NOMS: Record<Groupement, string> = {
  feuille: controles.filtres.parFeuille,
  regle: controles.filtres.parRegle,
};
/** What the drop-down holds when all sheets are shown: no tab can be named so. */
const TOUTES = '*';

interface Props {
  readonly filtres: Filtres;
  readonly feuilles: readonly string[];
  readonly groupement: Groupement;
  readonly onFiltres: (filtres: Filtres) => void;
  readonly onGroupement: (groupement: Groupement) => void;
}

export function FiltresConstats({ filtres, feuilles, groupement, onFiltres, onGroupement }: Props) {
  const styles = useStyles();
  const textes = controles.filtres;
  return (
    <>
      <div className={styles.rangee}>
        <Field className={styles.champ} label={textes.feuille}>
          <Select
            className={styles.saisie}
            select={{ className: styles.saisie }}
            value={filtres.feuille ?? TOUTES}
            onChange={(_, { value }) => onFiltres({ ...filtres, feuille: value === TOUTES ? null : value })}
          >
            <option value={TOUTES}>{textes.toutes}</option>
            {feuilles.map((feuille) => (
              <option key={feuille} value={feuille}>
                {feuille === '' ? textes.sansFeuille : feuille}
              </option>
            ))}
          </Select>
        </Field>
        <Field className={styles.champ} label={textes.grouper}>
          <Select
            className={styles.saisie}
            select={{ className: styles.saisie }}
            value={groupement}
            onChange={(_, { value }) => onGroupement(GROUPEMENTS.find((nom) => nom === value) ?? 'feuille')}
          >
            {GROUPEMENTS.map((nom) => (
              <option key={nom} value={nom}>
                {NOMS[nom]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <Field label={textes.texte}>
        <Input
          className={styles.saisie}
          input={{ className: styles.saisie }}
          type="search"
          contentBefore={<Search16Regular aria-hidden />}
          value={filtres.texte}
          onChange={(_, { value }) => onFiltres({ ...filtres, texte: value })}
        />
      </Field>
    </>
  );
}
