/** Reads the body of an answer, within a size, and the JSON in it. */
import type * as z from 'zod';
import { failure, success } from '../../domain/result';
import type { Echec, Result } from '../../domain/result';
import { fr } from '../../domain/typographie';
import type { Cible } from './echecs-reseau';
import { formeInattendue, illisible, pageWeb } from './echecs-reseau';

/** Null when the body is larger than `octetsMax`. */
export async function readCorps(reponse: Response, octetsMax: number): Promise<string | null> {
  const lecteur = reponse.body?.getReader();
  if (lecteur === undefined) return '';
  const decodeur = new TextDecoder();
  let texte = '';
  let octets = 0;
  for (;;) {
    const { done, value } = await lecteur.read();
    if (done) return texte + decodeur.decode();
    octets += value.byteLength;
    if (octets > octetsMax) {
      await lecteur.cancel();
      return null;
    }
    texte += decodeur.decode(value, { stream: true });
  }
}

/** The JSON of an answer, checked against its schema. */
export function parseCorps<T>(texte: string, schema: z.ZodType<T>, cible: Cible): Result<T, Echec> {
  let json: unknown;
  try {
    json = JSON.parse(texte);
  } catch {
    return failure(/^\uFEFF?\s*</.test(texte) ? pageWeb(cible) : illisible(cible));
  }
  const lu = schema.safeParse(json);
  return lu.success ? success(lu.data) : failure(formeInattendue(cible, describeIssue(lu.error)));
}

/** Where the answer differs: « observations, rang 3, measures ». */
function describeIssue({ issues }: z.ZodError): string {
  const chemin = issues[0]?.path ?? [];
  if (chemin.length === 0) return fr`à sa racine`;
  return chemin.map((pas) => (typeof pas === 'number' ? fr`rang ${pas + 1}` : String(pas))).join(', ');
}
