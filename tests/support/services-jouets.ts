/** Small services that answer as Melodi and data.caf.fr do, from rows given by the test; and the exchanges recorded with the real Melodi. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { Caprice } from './serveur-capricieux';
import { json, statut } from './serveur-capricieux';

export interface CelluleMelodi {
  readonly dimensions: Readonly<Record<string, string>>;
  /** Undefined: the measure is there, without a value. */
  readonly valeur?: number | undefined;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** `geo`: without its year ("COM-66136"), as it is asked. */
export function cellule(
  geo: string,
  annee: number,
  dimensions: Readonly<Record<string, string>>,
  valeur?: number,
): CelluleMelodi {
  return { dimensions: { GEO: `2025-${geo}`, TIME_PERIOD: String(annee), FREQ: 'A', ...dimensions }, valeur };
}

/** @param parPage observations in one answer */
export function melodiOf(
  jeux: Readonly<Record<string, readonly CelluleMelodi[]>>,
  parPage = 100_000,
): Caprice {
  return (requete, reponse) => {
    const adresse = new URL(requete.url ?? '', 'http://melodi');
    const jeu = jeux[/^\/data\/(\w+)$/.exec(adresse.pathname)?.[1] ?? ''];
    if (jeu === undefined) {
      statut(500)(requete, reponse);
      return;
    }
    const filtres = new Map<string, Set<string>>();
    for (const [nom, valeur] of adresse.searchParams)
      if (/^[A-Z]/.test(nom)) filtres.set(nom, (filtres.get(nom) ?? new Set()).add(valeur));
    const page = Number(adresse.searchParams.get('page') ?? 1);
    const gardees = jeu.filter(({ dimensions }) =>
      [...filtres].every(([nom, codes]) => isKept(dimensions, nom, codes)),
    );
    const lues = gardees.slice((page - 1) * parPage, page * parPage);
    const dernier = page * parPage >= gardees.length;
    const corps = {
      identifier: 'JOUET',
      observations: lues.map(({ dimensions, valeur, attributes }) => ({
        dimensions,
        measures: { OBS_VALUE_NIVEAU: valeur === undefined ? {} : { value: valeur } },
        ...(attributes ? { attributes } : {}),
      })),
      paging: {
        first: adresse.href,
        isLast: dernier,
        ...(dernier ? {} : { next: `https://ailleurs.exemple/?page=${page + 1}` }),
      },
    };
    json(corps, { 'set-cookie': 'INSEE=rd4o; path=/; Httponly' })(requete, reponse);
  };
}

function isKept(
  dimensions: Readonly<Record<string, string>>,
  nom: string,
  codes: ReadonlySet<string>,
): boolean {
  const valeur = dimensions[nom] ?? '';
  if (nom !== 'GEO') return codes.has(valeur);
  const nu = valeur.replace(/^\d{4}-/, '');
  return codes.has(nu) || (nu.startsWith('COM-') && [...codes].some((code) => code.endsWith('*COM')));
}

export type LigneJouet = Readonly<Record<string, string | number | null>>;

export function cafOf(jeux: Readonly<Record<string, readonly LigneJouet[]>>): Caprice {
  return (requete, reponse) => {
    const adresse = new URL(requete.url ?? '', 'http://caf');
    const lignes = jeux[/^\/(\w+)\/exports\/json$/.exec(adresse.pathname)?.[1] ?? ''];
    if (lignes === undefined) {
      statut(404)(requete, reponse);
      return;
    }
    const clause = /^(\w+) in \((.*)\)$/.exec(adresse.searchParams.get('where') ?? '');
    const codes = new Set(clause?.[2]?.split(',').map((code) => code.slice(1, -1)));
    const colonne = clause?.[1];
    json(colonne === undefined ? lignes : lignes.filter((ligne) => codes.has(String(ligne[colonne]))))(
      requete,
      reponse,
    );
  };
}

interface Echange {
  readonly request: { readonly uri: string };
  readonly response: { readonly status: number; readonly body: { readonly string: string } };
}

/** `fetch` that answers from the recorded exchanges: the one of this dataset whose filters are all among those asked. */
export function createRejeu(dossier: string): (adresse: string) => Promise<Response> {
  const echanges = readdirSync(dossier)
    .filter((nom) => nom.endsWith('.yml'))
    .flatMap((nom) => readEchanges(path.join(dossier, nom)))
    .filter(
      ({ request, response }) => !(request.uri.includes('maxResult=0') && isShort(response.body.string)),
    );
  return (adresse) => {
    const demandes = new Set(filtersOf(adresse));
    const trouve = echanges.find(({ request }) =>
      filtersOf(request.uri).every((filtre) => demandes.has(filtre)),
    );
    if (trouve === undefined) return Promise.reject(new Error(`not recorded: ${adresse}`));
    const { status, body } = trouve.response;
    return Promise.resolve(new Response(body.string, { status }));
  };
}

function readEchanges(fichier: string): readonly Echange[] {
  return (parse(readFileSync(fichier, 'utf8')) as { http_interactions: readonly Echange[] })
    .http_interactions;
}

/** The answers that only count, of exchanges that then give the rows. */
function isShort(corps: string): boolean {
  return /"count"\s*:\s*[1-9]/.test(corps);
}

/** The frequency is left out: these datasets have one. */
function filtersOf(adresse: string): readonly string[] {
  const url = new URL(adresse);
  const accessoires = ['maxResult', 'totalCount', 'idTerritoire', 'FREQ'];
  return [
    url.pathname,
    ...[...url.searchParams]
      .filter(([nom]) => !accessoires.includes(nom))
      .map(([nom, valeur]) => `${nom}=${valeur}`),
  ];
}
