/** Asks one dataset of Insee's Melodi, page after page, and checks what comes back. */
import * as z from 'zod';
import { failure, success } from '../../domain/result';
import type { Echec, Result } from '../../domain/result';
import type { Chargement } from './create-reseau';
import { formeInattendue, tropGros } from './echecs-reseau';

const LIGNES_PAR_PAGE = 100_000;
/** Figures for a convention hold in one page; more pages than this is a service that turns in circles. */
const PAGES_MAX = 12;

const observationSchema = z.object({
  dimensions: z.record(z.string(), z.string()),
  measures: z.record(z.string(), z.object({ value: z.number().nullish() })),
  attributes: z.record(z.string(), z.unknown()).nullish(),
});

const reponseSchema = z.object({
  observations: z.array(observationSchema),
  paging: z.object({ next: z.string().nullish(), isLast: z.boolean().nullish() }).nullish(),
});

export type ObservationMelodi = z.infer<typeof observationSchema>;

export interface DemandeMelodi {
  readonly jeu: string;
  /** Values of GEO, then of the other dimensions: several of one dimension are alternatives. */
  readonly geos: readonly string[];
  readonly filtres: ReadonlyMap<string, readonly string[]>;
}

export async function readMelodi(
  demande: DemandeMelodi,
  chargement: Chargement,
): Promise<Result<readonly ObservationMelodi[], Echec>> {
  const { jeu } = demande;
  const observations: ObservationMelodi[] = [];
  for (let page = 1; page <= PAGES_MAX; page += 1) {
    const reponse = await chargement.lire({
      service: 'melodi',
      jeu,
      chemin: buildChemin(demande, page),
      schema: reponseSchema,
    });
    if (!reponse.ok) return reponse;
    const { paging, observations: lues } = reponse.value;
    for (const lue of lues) observations.push(lue);
    if (!paging?.next || paging.isLast === true) return success(observations);
    if (lues.length === 0)
      return failure(formeInattendue({ service: chargement.service('melodi'), jeu }, `page ${page} vide`));
  }
  return failure(tropGros({ service: chargement.service('melodi'), jeu }, `${PAGES_MAX} pages`));
}

/** The address of the next page is ours, not the one that is answered: no request leaves for elsewhere. */
function buildChemin({ jeu, geos, filtres }: DemandeMelodi, page: number): string {
  const requete = new URLSearchParams();
  for (const geo of geos) requete.append('GEO', geo);
  for (const [dimension, codes] of filtres) for (const code of codes) requete.append(dimension, code);
  requete.append('maxResult', String(LIGNES_PAR_PAGE));
  if (page > 1) requete.append('page', String(page));
  return `/data/${encodeURIComponent(jeu)}?${requete.toString()}`;
}
