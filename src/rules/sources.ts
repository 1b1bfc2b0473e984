/** What the source codes of the catalogue of controls stand for, for readers. */

const LIBELLES: Readonly<Record<string, string>> = {
  GK: 'usage du métier, à confirmer',
  S0: 'convention de Perpignan',
  S1: 'convention de Frontignan',
  S2: 'convention de Canet-en-Roussillon',
  S3: 'convention de Baugé-en-Anjou',
  S4: 'convention de Lourdes',
  R1: 'données ouvertes de la Cnaf',
  R2: 'arrondis des données communales de la Cnaf',
  R10: 'pièges relevés dans les données publiques de la petite enfance',
  R12: 'plans d’action de Territoires en Transitions (ADEME)',
  R13: 'marques des données ouvertes de la Cnaf',
  R15: 'secret statistique en dessous de 11 foyers fiscaux',
  W1: 'Caf, « La lettre des Allocations familiales », 28 février 2018',
  W5: 'circulaire Cnaf du 16 janvier 2020, résumée par l’Uriopss',
  W6: 'Agence technique départementale de la Haute-Garonne, lettre 249',
  W7d: 'Ithéa Conseil, « Évaluer sa convention territoriale globale »',
  W8: 'Caf de Saône-et-Loire, « Bonus territoire »',
  W9: 'plan rebond petite enfance de la branche famille',
  W11: 'décret 2025-253 sur le schéma pluriannuel petite enfance',
  W17: 'rapport annuel de performances 2023, programme 109',
  W21: 'rapport du Sénat n° 771 (2022-2023), sens des indicateurs',
  W22: 'rapport du Sénat n° 771 (2022-2023), cibles déjà atteintes',
  W24: 'Caf des Alpes-Maritimes, lettre n° 14 (mai 2024)',
  W30: 'Observatoire des territoires, allocataires dépendant des prestations',
  W31: 'étude sur les allocataires à bas revenus de Haute-Normandie',
  W32: 'Observatoire de la précarité et du mal-logement des Hauts-de-Seine',
  W35: 'Banque des Territoires, portail de données de la Cnaf',
  W36: 'Banque des Territoires, portraits sociaux des intercommunalités du Gers',
  W43: 'Territoires en Transitions, « Gérer ses indicateurs »',
  W50: 'Caf de Loire-Atlantique, présentation des CTG',
};

/** "seeds S0, S3" → "convention de Perpignan ; convention de Baugé-en-Anjou"; a source without known code is given back. */
export function describeSource(source: string): string {
  const codes = source.match(/\b(?:GK|[SRW]\d+[a-d]?)\b/g) ?? [];
  const libelles = [...new Set(codes)].flatMap((code) => LIBELLES[code] ?? []);
  return libelles.length === 0 ? source : libelles.join(' ; ');
}
