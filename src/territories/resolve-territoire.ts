/** From what people write in a cell to one territory, or a sentence that helps them write it. */
import { fr } from '../domain/typographie';
import { failure, success } from '../domain/result';
import type { Echec, Result } from '../domain/result';
import { toComparable } from '../domain/texte-comparable';
import { toCleNom } from './cle-nom';
import { resolveMot } from './mots-relatifs';
import type { NomPrepare } from './noms';
import type { Commune, Departement, Epci, Region, Territoire } from './territoire';
import { ambigu, formeDe, inconnu } from './territoire-inconnu';

export interface Lectures {
  readonly communes: readonly Commune[];
  readonly france: Territoire;
  readonly findCommune: (code: string) => Commune | null;
  readonly findEpci: (siren: string) => Epci | null;
  readonly findDepartement: (code: string) => Departement | null;
  readonly findRegion: (code: string) => Region | null;
  readonly find: (code: string) => Territoire | null;
  readonly noms: () => readonly NomPrepare[];
  readonly suggest: (texte: string, limite: number) => Territoire[];
}

type Resolution = (texte: string, convention?: readonly string[]) => Result<Territoire, Echec>;

/** Hundreds of cells ask for the same few places: what does not depend on the convention is resolved once. */
const RETENUS_MAX = 10_000;

export function createResolution(lectures: Lectures): Resolution {
  const resolveFixe = createResolutionFixe(lectures);
  const retenus = new Map<string, Result<Territoire, Echec>>();
  return (texte, convention = []) => {
    const connu = retenus.get(texte);
    if (connu !== undefined) return connu;
    const mot = resolveMot(toComparable(texte), convention, lectures);
    if (mot !== null) return mot;
    const resultat = resolveFixe(texte.trim());
    if (retenus.size >= RETENUS_MAX) retenus.clear();
    retenus.set(texte, resultat);
    return resultat;
  };
}

/** Names are indexed on first need: most cells hold codes. */
function createResolutionFixe(lectures: Lectures): (ecrit: string) => Result<Territoire, Echec> {
  let parNom: Noms | null = null;
  let postaux: ReadonlyMap<string, readonly Commune[]> | null = null;
  return (ecrit) => {
    if (ecrit === '') return failure(vide());
    const code = resolveCode(ecrit, lectures);
    if (code !== null) return success(code);
    if (/^\d{5}$/.test(ecrit)) {
      postaux ??= groupByCodePostal(lectures.communes);
      return pickOne(ecrit, postaux.get(ecrit) ?? [], lectures);
    }
    if (formeDe(ecrit) !== 'nom') return failure(inconnu(ecrit, []));
    parNom ??= groupByNom(lectures.noms());
    return pickOne(ecrit, findByNom(ecrit, parNom), lectures);
  };
}

function vide(): Echec {
  return {
    code: 'territoire-vide',
    message: fr`Le territoire est vide.`,
    aide: fr`Indiquez un code Insee (66136), un SIREN d'EPCI ou un nom de commune, ou retirez l'argument pour le territoire de la convention.`,
  };
}

function resolveCode(
  ecrit: string,
  { findCommune, findEpci, findDepartement, findRegion }: Lectures,
): Territoire | null {
  const net = ecrit
    .replace(/\s/g, '')
    .toUpperCase()
    .replace(/^(COM|EPCI|DEP)-/, '');
  if (net.startsWith('REG-')) return findRegion(net);
  if (/^\d{9}$/.test(net)) return findEpci(net);
  if (/^(?:\d{4,5}|2[AB]\d{3})$/.test(net)) return findCommune(net);
  return /^(?:\d{1,3}|2[AB])$/.test(net) ? findDepartement(net) : null;
}

/** Full names answer first; names without article or legal form only when no full name does. */
interface Noms {
  readonly complets: ReadonlyMap<string, readonly Territoire[]>;
  readonly courts: ReadonlyMap<string, readonly Territoire[]>;
}

/** "Saint-Denis (974)" is the Saint-Denis of that département. */
function findByNom(ecrit: string, { complets, courts }: Noms): readonly Territoire[] {
  const [, nom = ecrit, departement] = /^(.*?)\s*\(([0-9AB]{2,3})\)$/i.exec(ecrit) ?? [];
  const cle = toCleNom(nom);
  const candidats = complets.get(cle) ?? courts.get(cle) ?? [];
  if (departement === undefined) return candidats;
  return candidats.filter((candidat) => candidat.departement === departement.toUpperCase());
}

function pickOne(
  ecrit: string,
  candidats: readonly Territoire[],
  { suggest }: Lectures,
): Result<Territoire, Echec> {
  const [premier, ...autres] = candidats;
  if (premier === undefined) return failure(inconnu(ecrit, suggest(ecrit, 3)));
  const isMeme = autres.every(
    ({ maille, population }) => maille !== premier.maille && population === premier.population,
  );
  return isMeme ? success(lowest(candidats, premier)) : failure(ambigu(ecrit, candidats));
}

/** Paris is a commune and a département, Mayotte a département and a région: one place, answered at its lowest level. */
function lowest(candidats: readonly Territoire[], premier: Territoire): Territoire {
  const niveaux = ['commune', 'EPCI', 'département', 'région'];
  return candidats.reduce(
    (bas, autre) => (niveaux.indexOf(autre.maille) < niveaux.indexOf(bas.maille) ? autre : bas),
    premier,
  );
}

function groupByNom(noms: readonly NomPrepare[]): Noms {
  const complets = new Map<string, Territoire[]>();
  const courts = new Map<string, Territoire[]>();
  for (const { cle, courte, territoire } of noms) {
    push(complets, cle, territoire);
    if (courte !== cle) push(courts, courte, territoire);
  }
  return { complets, courts };
}

function push<T>(table: Map<string, T[]>, cle: string, element: T): void {
  const presents = table.get(cle);
  if (presents === undefined) table.set(cle, [element]);
  else presents.push(element);
}

function groupByCodePostal(communes: readonly Commune[]): Map<string, Commune[]> {
  const postaux = new Map<string, Commune[]>();
  for (const commune of communes) {
    for (const code of commune.codesPostaux) push(postaux, code, commune);
  }
  return postaux;
}
