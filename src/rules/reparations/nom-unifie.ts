/** Several spellings of one name → the one that counts most: a structure of the workbook, else the most frequent. */
import { groupBy } from '../../domain/group-by';
import type { Reparation } from '../../domain/reparation';
import { toComparable } from '../../domain/texte-comparable';
import { fr } from '../../domain/typographie';
import type { Reference } from '../../domain/valeurs';
import { shorten } from '../designation';
import { newRetouche } from './replace-cellule';

export interface NomEcrit {
  readonly ref: Reference;
  readonly champ: string;
  readonly nom: string;
}

/** `paires`: spellings said to name the same; `references`: names written elsewhere in the workbook, which rule. */
export function unifyNoms(
  ecrits: readonly NomEcrit[],
  paires: readonly { readonly nom: string; readonly autre: string }[],
  references: readonly string[],
): (nom: string) => Reparation | null {
  const lieux = groupBy(ecrits, ({ nom }) => nom);
  const groupes = groupPaires(paires);
  const autres = new Map(paires.map(({ nom, autre }) => [nom, autre]));
  const officiels = new Set(references.map((nom) => nom.trim()));
  const retenus = new Map<ReadonlySet<string>, string | null>();
  return (nom) => {
    const autre = autres.get(nom);
    const groupe = groupes.get(nom);
    if (autre === undefined || groupe === undefined) return null;
    const connu = retenus.get(groupe);
    const retenu = connu === undefined ? chooseNom([...groupe], lieux, officiels) : connu;
    retenus.set(groupe, retenu);
    if (retenu === null) return null;
    const changes = [autre, nom].filter((ecriture) => ecriture !== retenu);
    const retouches = changes.flatMap((ecriture) =>
      (lieux.get(ecriture) ?? []).map(({ ref, champ }) => newRetouche(ref, champ, ecriture, retenu)),
    );
    if (retouches.length === 0) return null;
    const aConfirmer = changes.some((ecriture) => toLettres(ecriture) !== toLettres(retenu));
    return { phrase: tell(changes, retenu, retouches.length), aConfirmer, retouches };
  };
}

function tell(changes: readonly string[], retenu: string, cellules: number): string {
  const noms = changes.map((nom) => fr`« ${shorten(nom)} »`).join(' et ');
  const ou = cellules === 1 ? '' : fr` dans ${cellules} cellules`;
  return fr`Écrire « ${shorten(retenu)} » à la place de ${noms}${ou}.`;
}

/** The only spelling that the workbook has elsewhere; else the one that is more frequent than each of the others. */
function chooseNom(
  noms: readonly string[],
  lieux: ReadonlyMap<string, readonly NomEcrit[]>,
  officiels: ReadonlySet<string>,
): string | null {
  const connus = noms.filter((nom) => officiels.has(nom));
  if (connus.length === 1) return connus[0] ?? null;
  if (connus.length > 1) return null;
  const comptes = noms.map((nom) => lieux.get(nom)?.length ?? 0);
  const max = Math.max(...comptes);
  const premiers = noms.filter((_, rang) => comptes[rang] === max);
  return premiers.length === 1 ? (premiers[0] ?? null) : null;
}

/** Spelling → all those it is tied to, through one pair or several. */
function groupPaires(
  paires: readonly { readonly nom: string; readonly autre: string }[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const groupes = new Map<string, Set<string>>();
  for (const { nom, autre } of paires) {
    const [a, b] = [groupes.get(nom) ?? new Set([nom]), groupes.get(autre) ?? new Set([autre])];
    const fondu = a.size < b.size ? [b, a] : [a, b];
    const [grand, petit] = [fondu[0] ?? a, fondu[1] ?? b];
    for (const membre of petit) grand.add(membre);
    for (const membre of [...petit, nom, autre]) groupes.set(membre, grand);
  }
  return groupes;
}

/** Letters and figures alone: only then is it the same name for sure. */
function toLettres(nom: string): string {
  return toComparable(nom).replace(/[^\p{L}\d]+/gu, '');
}
