/** One choice among a few, as the browser's own list: the keyboard and the screen reader know it. */
import { Field, makeStyles, mergeClasses, Select } from '@fluentui/react-components';

const useStyles = makeStyles({
  champ: { gridTemplateColumns: 'minmax(0, 1fr)' },
  liste: { minWidth: 0, width: '100%', height: 'auto', minHeight: '32px' },
  // A long choice goes to the line instead of being cut.
  choix: { whiteSpace: 'normal', overflowWrap: 'anywhere', textWrap: 'wrap' },
});

interface Props {
  readonly label: string;
  readonly valeur: string;
  readonly options: readonly { readonly valeur: string; readonly texte: string }[];
  readonly onChoix: (valeur: string) => void;
  readonly aide?: string;
}

export function ChoixListe({ label, valeur, options, onChoix, aide }: Props) {
  const styles = useStyles();
  return (
    <Field className={styles.champ} label={label} hint={aide ?? null}>
      <Select
        className={styles.liste}
        select={{ className: mergeClasses(styles.liste, styles.choix) }}
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
