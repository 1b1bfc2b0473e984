/** The public services asked live: where they are, what people call them, and the file that gives the same figures. */
import { fr } from '../../domain/typographie';

export type IdService = 'melodi' | 'caf' | 'geo';

export interface Service {
  readonly id: IdService;
  /** « l’Insee (Melodi) »: fits inside a sentence. */
  readonly nom: string;
  /** Always the same host; another one in tests only. */
  readonly base: string;
  /** « vous pouvez aussi télécharger… »: the same figures without the service, for a dataset. */
  readonly jumeau: (jeu: string) => string;
  /** A dataset that does not exist is answered by an error 500. */
  readonly inconnuVaut500: boolean;
}

/** Where tests find a service in place of its own address. */
export type Adresses = Readonly<Partial<Record<IdService, string>>>;

const MELODI: Service = {
  id: 'melodi',
  nom: 'l’Insee (Melodi)',
  base: 'https://api.insee.fr/melodi',
  jumeau: (jeu) =>
    fr`Sans attendre : téléchargez le fichier CSV de « ${jeu} » sur https://catalogue-donnees.insee.fr/fr/catalogue/recherche/${jeu}, puis importez-le dans la feuille « Données ».`,
  inconnuVaut500: true,
};

const CAF: Service = {
  id: 'caf',
  nom: 'la Caf (data.caf.fr)',
  base: 'https://data.caf.fr/api/explore/v2.1/catalog/datasets',
  jumeau: (jeu) =>
    fr`Sans attendre : téléchargez le fichier CSV de « ${jeu} » sur https://data.caf.fr/explore/dataset/${jeu}/export/, puis importez-le dans la feuille « Données ».`,
  inconnuVaut500: false,
};

const GEO: Service = {
  id: 'geo',
  nom: 'l’API Géo (geo.api.gouv.fr)',
  base: 'https://geo.api.gouv.fr',
  jumeau: () =>
    fr`Sans attendre : l’index des communes fourni avec le complément répond hors connexion ; l’appartenance des communes se vérifie aussi avec le fichier « perimetre-epci-a-fp.csv » de https://www.banatic.interieur.gouv.fr.`,
  inconnuVaut500: false,
};

const SERVICES: Readonly<Record<IdService, Service>> = { melodi: MELODI, caf: CAF, geo: GEO };

export function serviceOf(id: IdService, adresses: Adresses = {}): Service {
  const adresse = adresses[id];
  return adresse === undefined ? SERVICES[id] : { ...SERVICES[id], base: adresse };
}
