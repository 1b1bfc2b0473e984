/** geo.api.gouv.fr, asked where the offline index may be behind: a new commune, an EPCI that changed. */
import * as z from 'zod';
import { success } from '../../domain/result';
import type { Echec, Result } from '../../domain/result';
import type { IndexTerritoires } from '../../territories/index-territoires';
import type { Chargement } from './create-reseau';

const communeSchema = z.object({
  code: z.string().regex(/^(?:\d|2[AB])\d{3,4}$/),
  nom: z.string(),
  codesPostaux: z.array(z.string()).optional(),
  codeEpci: z.string().optional(),
  codeDepartement: z.string().optional(),
  codeRegion: z.string().optional(),
  population: z.number().optional(),
});
const listeSchema = z.array(communeSchema);

export type CommuneEnLigne = z.infer<typeof communeSchema>;

const CHAMPS = 'nom,code,codesPostaux,codeEpci,codeDepartement,codeRegion,population';
const PROPOSITIONS = 10;

/** As people type: a name, a postal code, an Insee code. */
export function searchCommunes(
  texte: string,
  chargement: Chargement,
): Promise<Result<readonly CommuneEnLigne[], Echec>> {
  const net = texte.trim();
  const cle = /^\d{5}$/.test(net) ? 'codePostal' : /^2[AB]\d{3}$/i.test(net) ? 'code' : 'nom';
  const requete = new URLSearchParams({ [cle]: net, fields: CHAMPS, limit: String(PROPOSITIONS) });
  if (cle === 'nom') requete.set('boost', 'population');
  return chargement.lire({
    service: 'geo',
    jeu: 'communes',
    chemin: `/communes?${requete.toString()}`,
    schema: listeSchema,
  });
}

/** The communes of an EPCI today. */
export function readMembres(
  siren: string,
  chargement: Chargement,
): Promise<Result<readonly CommuneEnLigne[], Echec>> {
  return chargement.lire({
    service: 'geo',
    jeu: 'epcis',
    chemin: `/epcis/${encodeURIComponent(siren)}/communes?fields=${CHAMPS}`,
    schema: listeSchema,
  });
}

export interface EcartMembres {
  /** In the EPCI today, not in the index. */
  readonly entrees: readonly CommuneEnLigne[];
  /** Codes in the index, no longer in the EPCI. */
  readonly sorties: readonly string[];
}

/** What changed in an EPCI since the index was made. */
export async function compareMembres(
  siren: string,
  index: IndexTerritoires,
  chargement: Chargement,
): Promise<Result<EcartMembres, Echec>> {
  const membres = await readMembres(siren, chargement);
  if (!membres.ok) return membres;
  const connus = new Set(index.membersOf(siren));
  const actuels = new Set(membres.value.map(({ code }) => code));
  return success({
    entrees: membres.value.filter(({ code }) => !connus.has(code)),
    sorties: [...connus].filter((code) => !actuels.has(code)),
  });
}
