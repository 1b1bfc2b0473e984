/** What a person says of an unknown table's columns, as lists and fields hold it, and as it is read. Pure. */
import type { CorrespondanceColonnes, FichierDecrit } from '../commandes-chiffres';
import { toComparable } from '../../domain/texte-comparable';

/** The choice of a figure that the catalogue does not have. */
export const AUTRE = 'autre';

export interface ChoixColonnes {
  /** Ranks of columns, as lists hold them; '' for none. */
  readonly code: string;
  readonly valeur: string;
  readonly denominateur: string;
  /** An id of the catalogue, AUTRE, or '' as long as nothing is chosen. */
  readonly indicateur: string;
  readonly nom: string;
  readonly unite: string;
  readonly colonneAnnee: string;
  readonly annee: string;
  readonly source: string;
}

export function guessChoix({
  code,
  valeur,
  colonneAnnee,
  annee,
}: FichierDecrit['description']): ChoixColonnes {
  return {
    code: String(code ?? 0),
    valeur: String(valeur ?? 1),
    denominateur: '',
    indicateur: '',
    nom: '',
    unite: '',
    colonneAnnee: colonneAnnee === null ? '' : String(colonneAnnee),
    annee: annee ?? '',
    source: '',
  };
}

/** Null as long as something is missing or contradictory. */
export function toCorrespondance(choix: ChoixColonnes): CorrespondanceColonnes | null {
  const indicateur = toIndicateur(choix);
  const annee = choix.annee.trim();
  if (choix.code === choix.valeur || indicateur === null) return null;
  if (choix.colonneAnnee === '' && !/^(?:19|20)\d\d$/.test(annee)) return null;
  const source = choix.source.trim();
  return {
    code: Number(choix.code),
    valeur: Number(choix.valeur),
    indicateur,
    millesime: choix.colonneAnnee === '' ? annee : { colonne: Number(choix.colonneAnnee) },
    ...(choix.denominateur === '' ? {} : { denominateur: Number(choix.denominateur) }),
    ...(source === '' ? {} : { source }),
  };
}

function toIndicateur({
  indicateur,
  nom,
  unite,
}: ChoixColonnes): CorrespondanceColonnes['indicateur'] | null {
  if (indicateur !== AUTRE) return indicateur === '' ? null : indicateur;
  const libelle = nom.trim();
  const id = toComparable(libelle)
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '')
    .toUpperCase();
  return id === '' ? null : { id, libelle, unite: unite.trim() };
}
