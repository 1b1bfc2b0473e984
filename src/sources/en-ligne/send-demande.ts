/** Sends one request, once: what came back, or why nothing did; never longer than its time-out. */
import type { Cible } from './echecs-reseau';
import { annule, coupe, delaiDepasse, injoignable, redirection, tropGros } from './echecs-reseau';
import { failure, success } from '../../domain/result';
import type { Echec, Result } from '../../domain/result';
import type { PortReseau } from './port-reseau';
import { readCorps } from './read-corps';
import type { Refus } from './reprises';

export interface ReponseBrute extends Refus {
  readonly texte: string;
}

export interface LimitesEnvoi {
  readonly delaiMs: number;
  readonly octetsMax: number;
}

const MO = 1_048_576;

/** No cookie, no header of ours (a browser would first ask for permission), no following elsewhere. */
const OPTIONS: RequestInit = {
  method: 'GET',
  credentials: 'omit',
  redirect: 'manual',
  referrerPolicy: 'no-referrer',
};

export async function sendDemande(
  port: PortReseau,
  adresse: string,
  cible: Cible,
  { delaiMs, octetsMax }: LimitesEnvoi,
  signal: AbortSignal,
): Promise<Result<ReponseBrute, Echec>> {
  if (signal.aborted) return failure(annule(cible));
  const controleur = new AbortController();
  const interrompre = (): void => controleur.abort();
  const desarmer = port.minuter(delaiMs, interrompre);
  signal.addEventListener('abort', interrompre);
  let entetesRecus = false;
  try {
    const echange = async (): Promise<Result<ReponseBrute, Echec>> => {
      const reponse = await port.appeler(adresse, { ...OPTIONS, signal: controleur.signal });
      entetesRecus = true;
      return readReponse(reponse, cible, octetsMax);
    };
    return await Promise.race([echange(), rejectOnAbort(controleur.signal)]);
  } catch (erreur) {
    if (signal.aborted) return failure(annule(cible));
    if (controleur.signal.aborted) return failure(delaiDepasse(cible, delaiMs));
    if (isRefusReseau(erreur)) return failure(entetesRecus ? coupe(cible) : injoignable(cible));
    throw erreur;
  } finally {
    desarmer();
    signal.removeEventListener('abort', interrompre);
    controleur.abort();
  }
}

/** `fetch` and its bodies say every fault of the network by a TypeError, and no more. */
function isRefusReseau(erreur: unknown): boolean {
  return typeof erreur === 'object' && erreur !== null && 'name' in erreur && erreur.name === 'TypeError';
}

async function readReponse(
  reponse: Response,
  cible: Cible,
  octetsMax: number,
): Promise<Result<ReponseBrute, Echec>> {
  const { status, headers } = reponse;
  if (reponse.type === 'opaqueredirect' || (status >= 300 && status < 400))
    return failure(redirection(cible));
  const texte = await readCorps(reponse, octetsMax);
  if (texte === null) return failure(tropGros(cible, `${Math.round(octetsMax / MO)}\u00A0Mo`));
  return success({
    statut: status,
    texte,
    retryAfter: headers.get('retry-after'),
    date: headers.get('date'),
  });
}

/** A `fetch` that would not listen to its signal must not make anybody wait. */
function rejectOnAbort(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(new DOMException('abort', 'AbortError')), { once: true });
  });
}
