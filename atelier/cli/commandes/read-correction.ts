/** The correction of a proposed mapping, from a JSON file whose shape is checked: a key nobody reads would pass in silence. */
import * as z from 'zod';
import type { Correction } from '../../../src/commands';
import { failure, success } from '../../../src/domain/result';
import type { Result } from '../../../src/domain/result';
import { readInput } from '../files';

const EXEMPLE =
  'Exemple : {"tables":{"Feuil1":{"cible":"tActions","colonnes":{"Qui":"structure_pilote","Divers":"+"}}}}.';

const correctionSchema = z.strictObject({
  tables: z
    .record(
      z.string(),
      z.strictObject({
        cible: z.string().nullable().optional(),
        colonnes: z.record(z.string(), z.string()).optional(),
      }),
    )
    .optional(),
  doublons: z.enum(['ecarter', 'ajouter']).optional(),
});

/** An empty correction when no file is named. */
export async function readCorrection(fichier: string | undefined): Promise<Result<Correction>> {
  if (fichier === undefined) return success({});
  const octets = await readInput(fichier);
  if (!octets.ok) return octets;
  const lu = parseJson(new TextDecoder().decode(octets.value));
  if (lu === undefined) {
    return failure({
      code: 'correction-illisible',
      message: `Le fichier de correction « ${fichier} » n’est pas du JSON lisible.`,
      aide: EXEMPLE,
    });
  }
  const correction = correctionSchema.safeParse(lu);
  if (correction.success) return success(correction.data as Correction);
  return failure({
    code: 'correction-mal-formee',
    message: `Le fichier de correction « ${fichier} » n’a pas la forme attendue : ${correction.error.issues.map(describe).join(' ; ')}.`,
    aide: EXEMPLE,
  });
}

function parseJson(texte: string): unknown {
  try {
    return JSON.parse(texte) as unknown;
  } catch {
    return undefined;
  }
}

const ATTENDUS: Readonly<Record<string, string>> = {
  object: 'un objet { … }',
  record: 'un objet { … }',
  string: 'un texte',
};

function describe(issue: z.core.$ZodIssue): string {
  const ou = issue.path.length === 0 ? 'au début' : `dans « ${issue.path.join('.')} »`;
  if (issue.code === 'unrecognized_keys')
    return `${ou}, ${issue.keys.map((cle) => `« ${cle} »`).join(', ')} n’est pas connu`;
  if (issue.code === 'invalid_type') return `${ou}, il faut ${ATTENDUS[issue.expected] ?? issue.expected}`;
  return `${ou}, il faut « ecarter » ou « ajouter »`;
}
