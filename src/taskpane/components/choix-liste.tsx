/** One choice among a few, as the browser's own list: the keyboard and the screen reader know it. */
import { Field, Select } from '@fluentui/react-components';
import { useStyleChoix } from './style-choix';

interface Props {
  readonly label: string;
  readonly valeur: string;
  readonly options: readonly { readonly valeur: string; readonly texte: string }[];
  readonly onChoix: (valeur: string) => void;
  readonly aide?: string;
}

export function ChoixListe({ label, valeur, options, onChoix, aide }: Props) {
  const styles = useStyleChoix();
  return (
    <Field className={styles.champ} label={label} hint={aide ?? null}>
      <Select
        className={styles.liste}
        select={{ className: styles.liste }}
        value={valeur}
        onChange={(_, { value }) => onChoix(value)}
      >
        {options.map((option) => (
          <option key={option.valeur} value={option.valeur}>
            {option.texte}
          </option>
        ))}
      </Select>
    </Field>
  );
}
