/** Asks one dataset of data.caf.fr (Opendatasoft Explore v2.1, export in one answer), and checks what comes back. */
import * as z from 'zod';
import { failure, success } from '../../domain/result';
import type { Echec, Result } from '../../domain/result';
import { fr } from '../../domain/typographie';
import { PREFIXE_REGION } from '../../territories/territoire';
import type { Chargement } from './create-reseau';
import { formeInattendue } from './echecs-reseau';
import type { JeuCaf } from './jeux-caf';

const exportSchema = z.array(z.record(z.string(), z.unknown()));

export type EnregistrementCaf = z.infer<typeof exportSchema>[number];

/** Keeps an address well under what servers accept. */
const CODES_PAR_DEMANDE = 250;

/** The addresses of one dataset for these territories; several when they are many. */
export function buildCheminsCaf(
  { id, codes, filtre }: JeuCaf,
  territoires: readonly string[],
): readonly string[] {
  const chemin = `/${encodeURIComponent(id)}/exports/json`;
  const colonne = codes[0];
  if (!filtre || colonne === undefined) return [chemin];
  const ecritures = territoires.flatMap(toEcritures);
  const chemins: string[] = [];
  for (let debut = 0; debut < ecritures.length; debut += CODES_PAR_DEMANDE) {
    const valeurs = ecritures.slice(debut, debut + CODES_PAR_DEMANDE).map((code) => `"${code}"`);
    const requete = new URLSearchParams({ where: `${colonne} in (${valeurs.join(',')})` });
    chemins.push(`${chemin}?${requete.toString()}`);
  }
  return chemins;
}

/** "01004" may be held as "1004". */
function toEcritures(code: string): readonly string[] {
  const nu = code.startsWith(PREFIXE_REGION) ? code.slice(PREFIXE_REGION.length) : code;
  return nu.startsWith('0') ? [nu, nu.slice(1)] : [nu];
}

export async function readCaf(
  jeu: JeuCaf,
  chemin: string,
  chargement: Chargement,
): Promise<Result<readonly EnregistrementCaf[], Echec>> {
  const lus = await chargement.lire({ service: 'caf', jeu: jeu.id, chemin, schema: exportSchema });
  if (!lus.ok) return lus;
  const [premier] = lus.value;
  const attendues = [[jeu.date], jeu.codes].filter((colonnes) => colonnes.length > 0);
  const manque = attendues.find((colonnes) => premier && !colonnes.some((colonne) => colonne in premier));
  if (manque === undefined) return success(lus.value);
  const detail = fr`colonne « ${manque[0] ?? ''} » absente`;
  return failure(formeInattendue({ service: chargement.service('caf'), jeu: jeu.id }, detail));
}
