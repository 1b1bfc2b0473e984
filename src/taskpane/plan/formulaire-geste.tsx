/** The form of one gesture on an action: its fields, the button that writes, the one that changes nothing, and what came of it. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Echec } from '../../domain/result';
import { Attente } from '../components/attente';
import { BarreEchec } from '../components/barre-echec';
import { Section } from '../components/section';

const useStyles = makeStyles({
  boutons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  formulaire: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
});

interface Props {
  readonly titre: string;
  readonly niveau?: 2 | 3;
  /** What the buttons say, and what is said while it is written. */
  readonly mots: { readonly ecrire: string; readonly fermer: string; readonly enCours: string };
  readonly geste: { readonly attend: boolean; readonly echec: Echec | null; readonly retry: () => void };
  readonly onEcrire: () => void;
  readonly onFermer: () => void;
  readonly children: ReactNode;
}

export function FormulaireGeste({ titre, niveau = 3, mots, geste, onEcrire, onFermer, children }: Props) {
  const styles = useStyles();
  return (
    <Section titre={titre} niveau={niveau} focus>
      <form
        className={styles.formulaire}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onEcrire();
        }}
      >
        {children}
        <div className={styles.boutons}>
          <Button appearance="primary" type="submit" disabledFocusable={geste.attend}>
            {mots.ecrire}
          </Button>
          <Button onClick={onFermer}>{mots.fermer}</Button>
        </div>
      </form>
      {geste.attend ? <Attente texte={mots.enCours} /> : null}
      <BarreEchec echec={geste.echec} onRetry={geste.retry} />
    </Section>
  );
}
