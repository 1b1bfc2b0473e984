/** Bytes read in pieces, as many times as needed: a file of the disk, a part of an archive, or an array already there. */
import type JSZip from 'jszip';
import type { Travail } from '../../domain/travail';

export interface Octets {
  /** How many there are, 0 when it is not known. */
  readonly taille: number;
  /** The first ones: what a file is shows there. */
  debut(nombre: number): Promise<Uint8Array>;
  morceaux(): AsyncIterable<Uint8Array>;
  /** All of them: archives are read from their end. */
  entier(): Promise<Uint8Array>;
}

/** Small beside what the page may be kept: whether its turn has come is asked after each. */
const MORCEAU = 1 << 18;

/** Whoever reads was asked to stop: caught where the reading began. */
export class LectureArretee extends Error {}

/** The same bytes, whose reading is told as it goes, and stops when asked. */
export function followOctets(octets: Octets, travail: Travail): Octets {
  return {
    ...octets,
    async *morceaux() {
      let lus = 0;
      for await (const morceau of octets.morceaux()) {
        yield morceau;
        lus += morceau.length;
        travail.dire({ fait: lus, total: octets.taille, quoi: 'octets' });
        if (await travail.souffler()) throw new LectureArretee();
      }
    },
  };
}

export function openOctets(contenu: Uint8Array | Blob): Octets {
  return contenu instanceof Uint8Array ? ofTableau(contenu) : ofBlob(contenu);
}

function ofTableau(octets: Uint8Array): Octets {
  return {
    taille: octets.length,
    debut: (nombre) => Promise.resolve(octets.subarray(0, nombre)),
    async *morceaux() {
      for (let place = 0; place < octets.length; place += MORCEAU)
        yield await Promise.resolve(octets.subarray(place, place + MORCEAU));
    },
    entier: () => Promise.resolve(octets),
  };
}

/** By slices rather than `Blob.stream`: older web views have no such stream. */
function ofBlob(blob: Blob): Octets {
  const slice = async (debut: number, fin: number): Promise<Uint8Array> =>
    new Uint8Array(await blob.slice(debut, fin).arrayBuffer());
  return {
    taille: blob.size,
    debut: (nombre) => slice(0, nombre),
    async *morceaux() {
      for (let place = 0; place < blob.size; place += MORCEAU) yield await slice(place, place + MORCEAU);
    },
    entier: () => slice(0, blob.size),
  };
}

/** A part of an archive, inflated as it is read: a « dossier complet » never stands whole in memory. */
export function ofPartie(partie: JSZip.JSZipObject): Octets {
  const morceaux = (): AsyncIterable<Uint8Array> => inflate(partie);
  return {
    taille: (partie as PartieEnFlux)._data?.uncompressedSize ?? 0,
    async debut(nombre) {
      const lus: Uint8Array[] = [];
      let taille = 0;
      for await (const morceau of morceaux()) {
        lus.push(morceau);
        taille += morceau.length;
        if (taille >= nombre) break;
      }
      return joinOctets(lus, taille).subarray(0, nombre);
    },
    morceaux,
    entier: () => partie.async('uint8array'),
  };
}

/** What JSZip documents and its types leave out: a stream that can be paused. */
interface FluxJszip {
  on(evenement: 'data', entend: (morceau: Uint8Array) => void): FluxJszip;
  on(evenement: 'end', entend: () => void): FluxJszip;
  on(evenement: 'error', entend: (erreur: Error) => void): FluxJszip;
  pause(): FluxJszip;
  resume(): FluxJszip;
}
type PartieEnFlux = JSZip.JSZipObject & {
  internalStream(type: 'uint8array'): FluxJszip;
  readonly _data?: { readonly uncompressedSize?: number };
};

async function* inflate(partie: JSZip.JSZipObject): AsyncGenerator<Uint8Array> {
  const attente: Uint8Array[] = [];
  let etat: 'lit' | 'fini' | Error = 'lit';
  let wake: () => void = () => undefined;
  const flux = (partie as PartieEnFlux).internalStream('uint8array');
  flux.on('data', (morceau) => {
    attente.push(morceau);
    flux.pause();
    wake();
  });
  flux.on('end', () => {
    etat = 'fini';
    wake();
  });
  flux.on('error', (erreur) => {
    etat = erreur;
    wake();
  });
  const isEtat = (): 'lit' | 'fini' | Error => etat;
  for (;;) {
    const suivant = attente.shift();
    if (suivant !== undefined) {
      yield suivant;
      continue;
    }
    const courant = isEtat();
    if (courant instanceof Error) throw courant;
    if (courant === 'fini') return;
    await new Promise<void>((resolve) => {
      wake = resolve;
      flux.resume();
    });
  }
}

function joinOctets(morceaux: readonly Uint8Array[], taille: number): Uint8Array {
  const tout = new Uint8Array(taille);
  let place = 0;
  for (const morceau of morceaux) {
    tout.set(morceau, place);
    place += morceau.length;
  }
  return tout;
}
