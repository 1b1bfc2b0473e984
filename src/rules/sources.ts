/** What the source codes of the catalogue of controls stand for, for readers. */

const LIBELLES: Readonly<Record<string, string>> = {
  GK: 'usage du métier, à confirmer',
  S0: 'convention de Perpignan',
  S1: 'convention de Frontignan',
  S2: 'convention de Canet-en-Roussillon',
  S3: 'convention de Baugé-en-Anjou',
  S4: 'convention de Lourdes',
  R1: 'données ouvertes de la Cnaf',
  R12: 'plans d’action de Territoires en Transitions (ADEME)',
  R13: 'marques des données ouvertes de la Cnaf',
  W5: 'circulaire Cnaf du 16 janvier 2020, résumée par l’Uriopss',
  W7d: 'Ithéa Conseil, « Évaluer sa convention territoriale globale »',
};

/** "seeds S0, S3" → "convention de Perpignan ; convention de Baugé-en-Anjou"; a source without known code is given back. */
export function describeSource(source: string): string {
  const codes = source.match(/\b(?:GK|[SRW]\d+[a-d]?)\b/g) ?? [];
  const libelles = [...new Set(codes)].flatMap((code) => LIBELLES[code] ?? []);
  return libelles.length === 0 ? source : libelles.join(' ; ');
}
