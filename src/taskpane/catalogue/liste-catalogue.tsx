/** The catalogue as a list to search: by typing, by theme, by champ, and the favourites. */
import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { Search20Regular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import { GROUPES } from '../../indicators/define';
import { Section } from '../components/section';
import { useStyleChoix } from '../components/style-choix';
import { catalogue } from '../labels/catalogue';
import type { EntreeCatalogue, Filtre } from './define';
import { LigneCatalogue, PlusDeLignes } from './ligne-catalogue';
import { FAVORIS, searchCatalogue } from './search-catalogue';

/** Rows drawn at once. */
const MONTRES = 30;

const useStyles = makeStyles({
  champ: { gridTemplateColumns: 'minmax(0, 1fr)' },
  saisie: { minWidth: 0, width: '100%', height: 'auto', minHeight: '32px' },
  compte: { margin: 0, color: tokens.colorNeutralForeground2 },
  liste: { margin: 0, padding: 0, listStyleType: 'none' },
});

interface Props {
  readonly entrees: readonly EntreeCatalogue[];
  readonly favoris: ReadonlySet<string>;
  readonly filtre: Filtre;
  readonly onFiltre: (filtre: Filtre) => void;
  /** The one just read: the focus comes back to it. */
  readonly derniere: string | null;
  readonly onOuvrir: (entree: EntreeCatalogue) => void;
}

export function ListeCatalogue({ entrees, favoris, filtre, onFiltre, derniere, onOuvrir }: Props) {
  const styles = useStyles();
  const trouvees = useMemo(() => searchCatalogue(entrees, filtre, favoris), [entrees, filtre, favoris]);
  const rangDerniere = trouvees.findIndex(({ fiche }) => fiche.id === derniere);
  const [montres, setMontres] = useState(Math.max(MONTRES, rangDerniere + 1));
  const change = (suite: Partial<Filtre>) => {
    setMontres(MONTRES);
    onFiltre({ ...filtre, ...suite });
  };
  const reste = Math.min(MONTRES, trouvees.length - montres);
  return (
    <Section titre={catalogue.titre}>
      <Field className={styles.champ} label={catalogue.recherche} hint={catalogue.exemple}>
        <Input
          className={styles.saisie}
          input={{ className: styles.saisie }}
          type="search"
          contentBefore={<Search20Regular aria-hidden />}
          value={filtre.texte}
          onChange={(_, { value }) => change({ texte: value })}
        />
      </Field>
      <ChoixTheme entrees={entrees} valeur={filtre.theme} onChoix={(theme) => change({ theme })} />
      <p className={styles.compte} role="status">
        {trouvees.length > 0 ? catalogue.trouves(trouvees.length) : describeVide(filtre)}
      </p>
      <ul className={styles.liste} aria-label={catalogue.titre}>
        {trouvees.slice(0, montres).map((entree) => (
          <LigneCatalogue
            key={entree.fiche.id}
            entree={entree}
            isFavori={favoris.has(entree.fiche.id)}
            focus={entree.fiche.id === derniere}
            onOuvrir={() => onOuvrir(entree)}
          />
        ))}
      </ul>
      {reste > 0 ? <PlusDeLignes nombre={reste} onPlus={() => setMontres(montres + MONTRES)} /> : null}
    </Section>
  );
}

function describeVide({ texte, theme }: Filtre): string {
  if (theme === FAVORIS && texte.trim() === '') return catalogue.sansFavori;
  return catalogue.aucun(texte.trim());
}

interface ChoixThemeProps {
  readonly entrees: readonly EntreeCatalogue[];
  readonly valeur: string;
  readonly onChoix: (theme: string) => void;
}

function ChoixTheme({ entrees, valeur, onChoix }: ChoixThemeProps) {
  const styles = useStyleChoix();
  const groupes = GROUPES.filter((groupe) => entrees.some(({ fiche }) => fiche.groupe === groupe));
  const champs = [...new Set(entrees.map(({ champ }) => champ))];
  return (
    <Field className={styles.champ} label={catalogue.theme}>
      <Select
        className={styles.liste}
        select={{ className: styles.liste }}
        value={valeur}
        onChange={(_, { value }) => onChoix(value)}
      >
        <option value="">{catalogue.tous}</option>
        <option value={FAVORIS}>{catalogue.favoris}</option>
        <optgroup label={catalogue.themes}>
          {groupes.map((groupe) => (
            <option key={groupe} value={`groupe:${groupe}`}>
              {catalogue.groupes[groupe]}
            </option>
          ))}
        </optgroup>
        <optgroup label={catalogue.champs}>
          {champs.map((champ) => (
            <option key={champ} value={`champ:${champ}`}>
              {champ}
            </option>
          ))}
        </optgroup>
      </Select>
    </Field>
  );
}
