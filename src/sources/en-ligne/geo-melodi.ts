/** Territories as Melodi writes them, both ways: "66136" is asked "COM-66136" and answered "2025-COM-66136". */
import type { IndexTerritoires } from '../../territories/index-territoires';
import { CODE_FRANCE, PREFIXE_REGION } from '../../territories/territoire';

export interface LieuMelodi {
  readonly code: string;
  /** True for metropolitan France, which stands for France where Insee publishes nothing wider. */
  readonly metropole: boolean;
}

const ARRONDISSEMENT = /^(?:751(?:0[1-9]|1\d|20)|6938[1-9]|132(?:0[1-9]|1[0-6]))$/;

/** What to ask for a territory; two for France, of which one is published. */
export function toGeo(code: string): readonly string[] {
  if (code === CODE_FRANCE) return ['FRANCE-F', 'FRANCE-FM'];
  if (code.startsWith(PREFIXE_REGION)) return [code];
  if (/^\d{9}$/.test(code)) return [`EPCI-${code}`];
  if (code.length <= 3) return [`DEP-${code}`];
  return [ARRONDISSEMENT.test(code) ? `ARM-${code}` : `COM-${code}`];
}

/** Null for what is no territory of ours (urban areas, employment zones…). */
export function parseGeo(texte: string): LieuMelodi | null {
  const lu = /^(?:\d{4}-)?(COM|ARM|EPCI|DEP|REG|FRANCE)-([0-9A-Z]+)$/.exec(texte);
  if (lu === null) return null;
  const [, objet = '', code = ''] = lu;
  if (objet === 'FRANCE')
    return code === 'F' || code === 'FM' ? { code: CODE_FRANCE, metropole: code === 'FM' } : null;
  return { code: objet === 'REG' ? PREFIXE_REGION + code : code, metropole: false };
}

/** Above, the communes of whole EPCI are asked by their EPCI. */
const COMMUNES_PAR_CODE = 60;
/** Keeps an address well under what servers accept. */
const CODES_PAR_DEMANDE = 250;

/**
 * The values of GEO, one list a request: "EPCI-200027183*COM" stands for all the communes of an EPCI.
 * A form of its own does not share a request with codes: nothing says that the service allows it.
 */
export function groupGeos(codes: readonly string[], index: IndexTerritoires): readonly (readonly string[])[] {
  const communes = codes.filter((code) => code.length === 5);
  const epcis =
    communes.length > COMMUNES_PAR_CODE
      ? wholeEpcis(new Set(communes), index)
      : new Map<string, readonly string[]>();
  const couvertes = new Set([...epcis.values()].flat());
  const seules = codes.filter((code) => !couvertes.has(code)).flatMap(toGeo);
  const groupes = [...epcis.keys()].map((siren) => [`EPCI-${siren}*COM`]);
  for (let debut = 0; debut < seules.length; debut += CODES_PAR_DEMANDE)
    groupes.push(seules.slice(debut, debut + CODES_PAR_DEMANDE));
  return groupes;
}

/** EPCI of which every commune is wanted. */
function wholeEpcis(
  voulues: ReadonlySet<string>,
  index: IndexTerritoires,
): ReadonlyMap<string, readonly string[]> {
  const entiers = new Map<string, readonly string[]>();
  for (const commune of voulues) {
    const epci = index.epciOf(commune);
    if (epci !== null && !entiers.has(epci.code) && epci.membres.every((membre) => voulues.has(membre)))
      entiers.set(epci.code, epci.membres);
  }
  return entiers;
}
