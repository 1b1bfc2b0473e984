/** The weights a workbook lowers, each with its reason and its author; never a raise, never in silence. */
import type { Classeur } from '../domain/classeur';
import type { Abaissement } from '../domain/constat';
import { GRAVITES } from '../domain/listes';
import type { Gravite } from '../domain/listes';
import type { Justification } from '../domain/justification';
import { toComparable } from '../domain/texte-comparable';
import { fr } from '../domain/typographie';
import type { Reference } from '../domain/valeurs';
import { REGLES } from './regles';

/** What the law asks, and what all the others rest on: their weight is nobody's to lower. */
const FIXES = /^(?:RGPD|DATA)-/;

/** A row that asks for what is not granted, and why. */
export interface AbaissementIgnore {
  readonly ref: Reference;
  readonly message: string;
}

export interface GravitesDuClasseur {
  /** By rule; the last row of a rule wins. */
  readonly abaissements: ReadonlyMap<string, Abaissement>;
  readonly ignores: readonly AbaissementIgnore[];
}

export function isAbaissable(id: string): boolean {
  return !FIXES.test(id);
}

/** Reads the rows of tJustifications that give a weight: they speak of a whole rule, the others of one finding. */
export function readGravites({ justifications }: Pick<Classeur, 'justifications'>): GravitesDuClasseur {
  const abaissements = new Map<string, Abaissement>();
  const ignores: AbaissementIgnore[] = [];
  for (const ligne of justifications) {
    if (ligne.gravite_retenue.trim() === '') continue;
    const lu = readAbaissement(ligne);
    if (typeof lu === 'string') ignores.push({ ref: ligne.ref, message: lu });
    else abaissements.set(lu.regle, lu);
  }
  return { abaissements, ignores };
}

/** The sentence says why it is not granted. */
function readAbaissement(ligne: Justification): Abaissement | string {
  const [code, ecrite, motif, auteur] = [ligne.regle, ligne.gravite_retenue, ligne.motif, ligne.auteur].map(
    (mot) => mot.trim(),
  ) as [string, string, string, string];
  const quoi = fr`La gravité « ${ecrite} » n’est pas appliquée`;
  const regle = REGLES.find(({ id }) => toComparable(id) === toComparable(code));
  if (regle === undefined)
    return code === ''
      ? fr`${quoi} : sa ligne ne dit pas quelle règle.`
      : fr`${quoi} : la règle « ${code} » n’existe pas.`;
  if (ligne.cle.trim() !== '')
    return fr`${quoi} à la règle ${regle.id} : sa ligne a une clé, et ne parle donc que d’un constat.`;
  if (!isAbaissable(regle.id))
    return fr`${quoi} à la règle ${regle.id} : celle-ci protège les personnes ou la lecture du classeur, sa gravité ne s’abaisse pas.`;
  const gravite = parseGravite(ecrite);
  if (gravite === null)
    return fr`${quoi} à la règle ${regle.id} : les mots attendus sont « avertissement » et « info ».`;
  if (rankOf(gravite) <= rankOf(regle.gravite))
    return fr`${quoi} à la règle ${regle.id} : sa gravité est « ${regle.gravite} », et un classeur ne peut que l’abaisser.`;
  if (motif === '' || auteur === '')
    return fr`${quoi} à la règle ${regle.id} : ${motif === '' ? 'le motif' : 'l’auteur'} manque.`;
  const { date } = ligne;
  return { regle: regle.id, gravite, motif, auteur, date: date.valeur ?? date.texte.trim() };
}

/** "▲ Avertissement", "information", "Info": as people read it in the report, or type it. */
function parseGravite(texte: string): Gravite | null {
  const mot = toComparable(texte).replace(/[^a-z]+/g, '');
  return (
    GRAVITES.find((gravite) => mot === gravite || mot === `${gravite}s`) ??
    (mot === 'information' ? 'info' : null)
  );
}

/** From the heaviest. */
export function rankOf(gravite: Gravite): number {
  return GRAVITES.indexOf(gravite);
}
