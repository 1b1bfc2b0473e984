/** The last net: a bug of ours shows a sentence and its details, never a blank pane. */
import { Component, lazy, Suspense, type ReactNode } from 'react';
import { commun } from './labels/commun';

const Bogue = lazy(() => import('./bogue').catch(() => ({ default: BogueSeul })));

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
      <Suspense fallback={null}>
        <Bogue details={describeErreur(this.state.cause.erreur)} />
      </Suspense>
    ) : (
      this.props.children
    );
  }
}

/** The same words without anything to load: a bug may well be that nothing loads any more. */
function BogueSeul({ details }: { readonly details: string }) {
  return (
    <section>
      <h2>{commun.bogue.titre}</h2>
      <p>{commun.bogue.message}</p>
      <button type="button" onClick={() => window.location.reload()}>
        {commun.bogue.recharger}
      </button>
      <pre style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{details}</pre>
    </section>
  );
}

/** What helps to find the fault: message, stack, and Excel's own account when it gave one. */
export function describeErreur(erreur: unknown): string {
  if (!(erreur instanceof Error)) return String(erreur);
  const debugInfo = 'debugInfo' in erreur ? `\n${JSON.stringify(erreur.debugInfo, null, 1)}` : '';
  return `${erreur.stack ?? `${erreur.name}: ${erreur.message}`}${debugInfo}`;
}
