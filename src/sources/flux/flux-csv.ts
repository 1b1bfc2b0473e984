/** A text file as rows, decoded as it is read. */
import { restoreWindows1252 } from '../csv/decode';
import type { FaitsFlux, FluxLignes } from './flux-lignes';
import type { Ligne } from './ligne';
import { DecoupeurCsv } from './lignes-csv';
import type { Octets } from './octets';

type Encodage = 'UTF-8' | 'UTF-16' | 'Windows-1252';

interface Decodage {
  readonly encodage: Encodage;
  readonly etiquette: string;
  readonly strict: boolean;
}

const UTF8: Decodage = { encodage: 'UTF-8', etiquette: 'utf-8', strict: true };
const WINDOWS: Decodage = { encodage: 'Windows-1252', etiquette: 'windows-1252', strict: false };

/** Said of a file that claimed to be UTF-8, by its first bytes, and is not. */
class EncodageDementi extends Error {}

export function openFluxCsv(octets: Octets, nom: string): FluxLignes {
  return {
    nom,
    async parcourir(commencer) {
      const decodage = guessDecodage(await octets.debut(400));
      try {
        return await read(octets, decodage, commencer());
      } catch (erreur) {
        if (!(erreur instanceof EncodageDementi)) throw erreur;
        return read(octets, WINDOWS, commencer());
      }
    },
  };
}

async function read(
  octets: Octets,
  { encodage, etiquette, strict }: Decodage,
  onLigne: (ligne: Ligne) => boolean,
): Promise<FaitsFlux> {
  const decodeur = new TextDecoder(etiquette, { fatal: strict });
  const decoupeur = new DecoupeurCsv(onLigne);
  let vieuxMac: boolean | null = null;
  let encore = true;
  const push = (texte: string): boolean => {
    vieuxMac ??= texte.includes('\r') && !texte.includes('\n');
    const propre = encodage === 'Windows-1252' ? restoreWindows1252(texte) : texte;
    return decoupeur.push(vieuxMac ? propre.replaceAll('\r', '\n') : propre);
  };
  for await (const morceau of octets.morceaux()) {
    encore = push(decode(decodeur, morceau));
    if (!encore) break;
  }
  if (encore) {
    push(decode(decodeur));
    decoupeur.end();
  }
  return { encodage, guillemetOuvert: decoupeur.guillemetOuvert, finNette: decoupeur.finNette };
}

function decode(decodeur: TextDecoder, morceau?: Uint8Array): string {
  try {
    return morceau === undefined ? decodeur.decode() : decodeur.decode(morceau, { stream: true });
  } catch {
    throw new EncodageDementi();
  }
}

function guessDecodage(debut: Uint8Array): Decodage {
  const [a, b] = debut;
  if ((a === 0xff && b === 0xfe) || isZero(debut, 1)) return utf16('utf-16le');
  if ((a === 0xfe && b === 0xff) || isZero(debut, 0)) return utf16('utf-16be');
  return UTF8;
}

function utf16(etiquette: string): Decodage {
  return { encodage: 'UTF-16', etiquette, strict: false };
}

/** UTF-16 without a mark: most bytes of one parity are nought. */
export function isZero(debut: Uint8Array, parite: 0 | 1): boolean {
  let zeros = 0;
  let autres = 0;
  for (let place = 0; place < debut.length; place += 1) {
    if (debut[place] !== 0) continue;
    if (place % 2 === parite) zeros += 1;
    else autres += 1;
  }
  return debut.length >= 8 && zeros * 4 > debut.length && autres * 20 < debut.length;
}
