/** A sentence to type, as long as it is: its box grows with it, and Enter sends the form as it does from one line. */
import { makeStyles, Textarea, type TextareaProps } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';

const useStyles = makeStyles({
  // Where the browser does not grow it, its two lines scroll.
  texte: { minHeight: '2.6em', fieldSizing: 'content', overflowWrap: 'anywhere' },
});

interface Props extends Omit<TextareaProps, 'value' | 'onChange'> {
  readonly valeur: string;
  readonly onTexte: (texte: string) => void;
}

/** A Field gives its child its name and its errors: they are passed on. */
export function ParagrapheSaisi({ valeur, onTexte, ...champ }: Props) {
  const styles = useStyles();
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    // Enter also ends the composition of an accented letter.
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.currentTarget.form?.requestSubmit();
  };
  return (
    <Textarea
      {...champ}
      textarea={{ className: styles.texte }}
      rows={2}
      value={valeur}
      onKeyDown={onKeyDown}
      onChange={(_, { value }) => onTexte(value.replace(/\s*\n\s*/g, ' '))}
    />
  );
}
