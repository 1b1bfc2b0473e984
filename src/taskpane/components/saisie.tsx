/** A text to type, with its label: grows with the text size, never wider than the pane. */
import { Field, Input, makeStyles, type FieldProps } from '@fluentui/react-components';

const useStyles = makeStyles({
  champ: { gridTemplateColumns: 'minmax(0, 1fr)' },
  saisie: { minWidth: 0, width: '100%', height: 'auto', minHeight: '32px' },
});

interface Props {
  readonly label: string;
  /** What the field is about, where several share the same short label. */
  readonly sujet?: string;
  readonly valeur: string;
  readonly onTexte: (texte: string) => void;
  readonly aide?: string;
  /** A sentence under the field, and how serious it is. */
  readonly message?: { readonly ton: NonNullable<FieldProps['validationState']>; readonly texte: string };
  readonly invite?: string;
  readonly desactive?: boolean;
}

export function Saisie({ label, sujet, valeur, onTexte, aide, message, invite, desactive = false }: Props) {
  const styles = useStyles();
  return (
    <Field
      className={styles.champ}
      label={label}
      hint={aide ?? null}
      validationState={message?.ton ?? 'none'}
      validationMessage={message?.texte ?? null}
    >
      <Input
        className={styles.saisie}
        input={{ className: styles.saisie }}
        value={valeur}
        {...(sujet === undefined ? {} : { 'aria-label': `${label}, ${sujet}` })}
        placeholder={invite}
        disabled={desactive}
        onChange={(_, { value }) => onTexte(value)}
      />
    </Field>
  );
}
