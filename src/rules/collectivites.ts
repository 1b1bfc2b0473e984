/** Which signing structures are collectivités: by their type, or by their name when the type says nothing. */
import type { Signataire } from '../domain/signataire';
import { toComparable } from '../domain/texte-comparable';

/** Those a CTG cannot do without; a syndicat of communes stands for them. */
const COMMUNALES: ReadonlySet<string> = new Set(['commune', 'epci', 'syndicat']);
const SANS_TYPE: ReadonlySet<string> = new Set(['', 'autre']);
const NOM_COMMUNAL =
  /^(?:la |le )?(?:ville|mairie|commune|municipalite)\b|\b(?:communaute (?:de communes|d'agglomeration|urbaine)|agglo(?:meration|pole)?|metropole|syndicat (?:intercommunal|mixte))\b|^(?:cc|ca|cu) /;
const NOM_DEPARTEMENTAL = /\b(?:departement|conseil departemental)\b/;

/** A commune, an EPCI or a syndicat of communes. */
export function isCommunale({ type, structure }: Pick<Signataire, 'type' | 'structure'>): boolean {
  const nature = toComparable(type);
  return COMMUNALES.has(nature) || (SANS_TYPE.has(nature) && NOM_COMMUNAL.test(toComparable(structure)));
}

/** One whose assembly votes before it signs: the communal ones, and the Département. */
export function isCollectivite(signataire: Pick<Signataire, 'type' | 'structure'>): boolean {
  const nature = toComparable(signataire.type);
  if (isCommunale(signataire) || nature === 'departement') return true;
  return SANS_TYPE.has(nature) && NOM_DEPARTEMENTAL.test(toComparable(signataire.structure));
}
