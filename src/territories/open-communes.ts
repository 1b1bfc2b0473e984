/** Reads the commune columns of the compact index back into communes. */
import type { ColonnesCommunes, IndexTerritoiresJson } from './index-json';
import type { Commune } from './territoire';

export interface CommunesLues {
  readonly communes: readonly Commune[];
  readonly arrondissements: readonly Commune[];
}

export function openCommunes(json: IndexTerritoiresJson): CommunesLues {
  return {
    communes: readColonnes(json, json.communes, []),
    arrondissements: readColonnes(json, json.arrondissements, json.arrondissements.meres.split('|')),
  };
}

function readColonnes(
  json: IndexTerritoiresJson,
  colonnes: ColonnesCommunes,
  meres: readonly string[],
): Commune[] {
  if (colonnes.codes === '') return [];
  const noms = colonnes.noms.split('|');
  const populations = colonnes.populations.split('|');
  const codesPostaux = colonnes.codesPostaux.split('|');
  const epci = colonnes.epci.split('|');
  return colonnes.codes.split('|').map((code, rang) => ({
    code,
    nom: noms[rang] ?? code,
    maille: 'commune',
    departement: departementOf(code),
    population: populations[rang] ? Number(populations[rang]) : null,
    codesPostaux: codesPostaux[rang] ? codesPostaux[rang].split(' ') : [],
    epci: epci[rang] ? (json.epci[Number(epci[rang])]?.siren ?? null) : null,
    communeMere: meres[rang] || null,
  }));
}

/** Overseas, the first three characters; elsewhere the first two (2A, 2B). */
function departementOf(codeCommune: string): string {
  return codeCommune.slice(0, /^9[78]/.test(codeCommune) ? 3 : 2);
}
