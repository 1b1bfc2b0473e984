/** Asks Microsoft's validation service, through office-addin-manifest: its verdict, in lines to print. */
import { type ManifestValidationIssue, validateManifest } from 'office-addin-manifest';

interface Verdict {
  readonly isValid: boolean;
  readonly lines: readonly string[];
}

function toLine(kind: string, { title, content, line }: ManifestValidationIssue): string {
  const place = line === undefined ? '' : ` (ligne ${line})`;
  return `${kind}${place}\u00A0: ${[title, content].filter(Boolean).join('. ')}`;
}

/** The service's answer; a service out of reach is a verdict too (not valid), never an exception. */
export async function checkOnline(manifestPath: string): Promise<Verdict> {
  try {
    const { isValid, report, status } = await validateManifest(manifestPath);
    if (report === undefined) {
      return {
        isValid: false,
        lines: [
          `Le service de validation de Microsoft n’a pas rendu de verdict (réponse ${status ?? 'inconnue'})\u00A0: réessayez plus tard.`,
        ],
      };
    }
    const lines = [
      ...(report.errors ?? []).map((issue) => toLine('Erreur', issue)),
      ...(report.warnings ?? []).map((issue) => toLine('Avertissement', issue)),
    ];
    const verdict = isValid
      ? 'Le service de validation de Microsoft accepte le manifeste.'
      : 'Le service de validation de Microsoft refuse le manifeste.';
    return { isValid, lines: [...lines, verdict] };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    if (!reason.includes('Unable to contact')) throw cause;
    return {
      isValid: false,
      lines: [
        'Le service de validation de Microsoft est injoignable depuis cette machine\u00A0: vérifiez l’accès à internet, ou lancez «\u00A0npm run validate\u00A0» sans --online.',
      ],
    };
  }
}
