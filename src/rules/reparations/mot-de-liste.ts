/** A word outside its list → the one word of the list that it means: same letters, known wording, or a slip. Never between two. */
import { isSameButSlips } from '../../domain/distance';
import {
  ETATS_DECISION,
  NATURES_ACTION,
  NATURES_ENJEU,
  NATURES_FINANCEMENT,
  NATURES_INDICATEUR,
  OBTENUS,
  OUI_NON,
  OUI_NON_INCONNU,
  PRIORITES,
  PROJETS_OFFRE,
  SENS,
  STATUTS_ACTION,
  STATUTS_ETAPE,
  TYPES_INSTANCE,
  TYPES_SIGNATAIRE,
} from '../../domain/listes';
import { SYNONYMES_LISTES } from '../../domain/synonymes-listes';
import { toComparable } from '../../domain/texte-comparable';
import { indexTextes } from '../../domain/texte-cellule';
import type { Reference } from '../../domain/valeurs';
import type { Repair } from '../define';
import { replaceCellule } from './replace-cellule';

/** Lists whose other wordings are known. */
const NOMS: ReadonlyMap<readonly string[], string> = new Map<readonly string[], string>([
  [STATUTS_ACTION, 'statuts_action'],
  [STATUTS_ETAPE, 'statuts_etape'],
  [ETATS_DECISION, 'etats_decision'],
  [PRIORITES, 'priorites'],
  [NATURES_ACTION, 'natures_action'],
  [PROJETS_OFFRE, 'projets_offre'],
  [OUI_NON, 'oui_non'],
  [OUI_NON_INCONNU, 'oui_non_inconnu'],
  [OBTENUS, 'obtenu'],
  [NATURES_FINANCEMENT, 'natures_financement'],
  [TYPES_SIGNATAIRE, 'types_signataire'],
  [TYPES_INSTANCE, 'types_instance'],
  [SENS, 'sens'],
  [NATURES_INDICATEUR, 'natures_indicateur'],
  [NATURES_ENJEU, 'natures_enjeu'],
]);
/** Longer words are a sentence: what it says besides would be lost. */
const LONGUEUR_MAX = 60;

/** `motsOf` gives the list of the cell a finding speaks of; null: none to choose from. */
export function repairMot(motsOf: (ref: Reference, champ: string) => readonly string[] | null): Repair {
  return ({ classeur }) => {
    const texteOf = indexTextes(classeur);
    return ({ ref, champ }) => {
      if (ref === null || champ === null) return null;
      const mots = motsOf(ref, champ);
      const texte = texteOf(ref, champ);
      if (mots === null || texte === null) return null;
      const mot = findMot(texte, mots);
      return mot === null ? null : replaceCellule(ref, champ, texte, mot);
    };
  };
}

/** The word of the list that `texte` means, null when none or several may be meant. */
function findMot(texte: string, mots: readonly string[]): string | null {
  const cle = toCle(texte);
  if (cle === '' || texte.length > LONGUEUR_MAX) return null;
  const ecritures = writingsOf(mots);
  return (
    onlyOne(ecritures.filter(([ecriture]) => ecriture === cle)) ??
    onlyOne(ecritures.filter(([ecriture]) => isSameButSlips(ecriture, cle)))
  );
}

type Ecriture = readonly [ecriture: string, mot: string];

function onlyOne(ecritures: readonly Ecriture[]): string | null {
  const mots = new Set(ecritures.map(([, mot]) => mot));
  const [seul] = mots;
  return mots.size === 1 ? (seul ?? null) : null;
}

const ECRITURES = new WeakMap<readonly string[], readonly Ecriture[]>();

function writingsOf(mots: readonly string[]): readonly Ecriture[] {
  const connues = ECRITURES.get(mots);
  if (connues) return connues;
  const synonymes = SYNONYMES_LISTES[NOMS.get(mots) ?? ''] ?? {};
  const ecritures = mots.flatMap((mot) =>
    [mot, ...(Object.hasOwn(synonymes, mot) ? (synonymes[mot] ?? []) : [])].map(
      (ecriture) => [toCle(ecriture), mot] as const,
    ),
  );
  ECRITURES.set(mots, ecritures);
  return ecritures;
}

/** A point at the end or a bullet before changes no word; a sign alone (« + ») is one. */
function toCle(texte: string): string {
  const cle = toComparable(texte);
  const nu = cle.replace(/[.!…:;,]+$/, '').replace(/^[•☑✅✔●○-]\s*/, '');
  return nu.trim() === '' ? cle : nu.trim();
}
