/** The `--date` of the commands that control: the copil's date, or nothing. */
import { failure, success } from '../../src/domain/result';
import type { Result } from '../../src/domain/result';

export function checkDate(texte: string | undefined): Result<{ readonly date?: string }> {
  if (texte === undefined) return success({});
  if (isIsoDate(texte)) return success({ date: texte });
  return failure({
    code: 'date',
    message: `La date « ${texte} » n’existe pas ou n’est pas écrite AAAA-MM-JJ.`,
    aide: 'Écrivez par exemple --date 2025-06-12.',
  });
}

function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
