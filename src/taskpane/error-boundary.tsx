/** The last net: a bug of ours shows a sentence and its details, never a blank pane. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { CopierDetails } from './components/copier-details';
import { Section } from './components/section';
import { commun } from './labels/commun';

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly cause: { readonly erreur: unknown } | null;
}

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { cause: null };

  static getDerivedStateFromError(erreur: unknown): State {
    return { cause: { erreur } };
  }

  override render() {
    return this.state.cause ? (
      <Bogue details={describeErreur(this.state.cause.erreur)} />
    ) : (
      this.props.children
    );
  }
}

const useStyles = makeStyles({
  boutons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  texte: { margin: 0 },
});

function Bogue({ details }: { readonly details: string }) {
  const styles = useStyles();
  return (
    <Section titre={commun.bogue.titre} focus>
      <p className={styles.texte}>{commun.bogue.message}</p>
      <div className={styles.boutons}>
        <Button appearance="primary" onClick={() => window.location.reload()}>
          {commun.bogue.recharger}
        </Button>
        <CopierDetails details={details} />
      </div>
    </Section>
  );
}

/** What helps to find the fault: message, stack, and Excel's own account when it gave one. */
export function describeErreur(erreur: unknown): string {
  if (!(erreur instanceof Error)) return String(erreur);
  const debugInfo = 'debugInfo' in erreur ? `\n${JSON.stringify(erreur.debugInfo, null, 1)}` : '';
  return `${erreur.stack ?? `${erreur.name}: ${erreur.message}`}${debugInfo}`;
}
