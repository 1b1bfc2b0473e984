/** The sentences for a figure that is not there: which one, for which territory and year, why, and what to do. */
import { LIBELLES_MARQUES, MARQUES } from '../domain/listes';
import type { Echec } from '../domain/result';
import { fr } from '../domain/typographie';
import type { SourceIndicateur } from './define';

/** What a sentence names. */
export interface Sujet {
  readonly libelle: string;
  readonly source: SourceIndicateur;
  /** « Perpignan (66136) ». */
  readonly lieu: string;
}

export function sansTerritoire(libelle: string): Echec {
  return {
    code: 'convention-sans-territoire',
    message: fr`${libelle} : le territoire de la convention n'est pas renseigné dans ce classeur.`,
    aide: fr`Choisissez-le dans le volet (Données), ou indiquez un code dans la formule, par exemple "66136".`,
  };
}

/** No row at all for this indicator. */
export function aucunChiffre({ libelle, source }: Sujet): Echec {
  return {
    code: 'aucun-chiffre',
    message: fr`${libelle} : ce classeur n'en contient aucun chiffre.`,
    aide: importez(source),
  };
}

/** Rows for other territories, none for this one. */
export function territoireSansChiffre({ libelle, source, lieu }: Sujet, epci: string): Echec {
  return {
    code: 'territoire-sans-chiffre',
    message: fr`${libelle} de ${lieu} : ce classeur n'en contient aucun chiffre.${epci}`,
    aide: importez(source),
  };
}

export function millesimeAbsent(
  { libelle, source, lieu }: Sujet,
  millesime: string,
  tenus: readonly string[],
  epci: string,
): Echec {
  const annees =
    tenus.length === 1
      ? fr`le seul millésime présent est ${tenus.join('')}`
      : fr`les millésimes présents sont ${enumerate(tenus)}`;
  return {
    code: 'millesime-absent',
    message: fr`${libelle} de ${lieu} : pas de chiffre pour ${millesime} ; ${annees}.${epci}`,
    aide: fr`Demandez l'un de ces millésimes, ou importez le fichier ${source.libelle} de ${millesime}.`,
  };
}

/** The figure is there, but counted otherwise: two series are never mixed. */
export function autreSerie(
  { libelle, source, lieu }: Sujet,
  millesime: string | null,
  autres: readonly string[],
  tenus: readonly string[],
): Echec {
  const noms = enumerate(autres.map((nom) => fr`« ${nom} »`));
  const propres =
    tenus.length === 0
      ? ''
      : fr` ${tenus.length === 1 ? 'Millésime' : 'Millésimes'} de ${source.libelle} : ${enumerate(tenus)}.`;
  return {
    code: 'autre-serie',
    message: fr`${libelle} de ${lieu}${millesime === null ? '' : ` en ${millesime}`} : ce classeur n'en contient que dans une autre série (${noms}), qui ne se mêle pas à ${source.libelle}.${propres}`,
    aide: importez(source),
  };
}

export function marque(
  { libelle, source, lieu }: Sujet,
  millesime: string,
  signe: string,
  epci: string,
): Echec {
  const connue = MARQUES.find((autre) => autre === signe.trim().toLowerCase());
  const raison =
    connue === undefined
      ? fr`la source porte la marque « ${signe} » au lieu d'une valeur`
      : fr`${LIBELLES_MARQUES[connue]}`;
  return {
    code: connue === 's' ? 'secret' : 'marque',
    message: fr`${libelle} de ${lieu} en ${millesime} : ${raison} (${source.libelle}), ce n'est pas zéro.${epci}`,
    aide: fr`Utilisez un territoire plus grand, ou citez le chiffre comme non publié.`,
  };
}

export function contradictoires(
  { libelle, lieu }: Sujet,
  millesime: string,
  valeurs: readonly string[],
): Echec {
  return {
    code: 'chiffres-contradictoires',
    message: fr`${libelle} de ${lieu} en ${millesime} : la feuille Données porte des chiffres différents (${enumerate(valeurs)}).`,
    aide: fr`Gardez une seule ligne pour ce territoire et ce millésime.`,
  };
}

export function illisible({ libelle, lieu }: Sujet, millesime: string, texte: string): Echec {
  const vu = texte === '' ? fr`la valeur et la marque sont vides` : fr`« ${texte} » n'est pas un nombre`;
  return {
    code: 'chiffre-illisible',
    message: fr`${libelle} de ${lieu} en ${millesime} : dans la feuille Données, ${vu}.`,
    aide: fr`Complétez la ligne : un nombre, ou une marque (s, nd, ns, so).`,
  };
}

export function sommePartielle(
  { libelle, lieu }: Sujet,
  millesime: string,
  presents: number,
  total: number,
): Echec {
  return {
    code: 'somme-partielle',
    message: fr`${libelle} de ${lieu} en ${millesime} : des chiffres pour ${presents} ${presents < 2 ? 'commune' : 'communes'} sur ${total} seulement ; leur somme ne serait pas celle du territoire.`,
    aide: fr`Importez les communes manquantes, ou le chiffre du territoire s'il est publié.`,
  };
}

/** A rate or a median of several communes is nobody's figure. */
export function plusieursCommunes(
  { libelle }: Pick<Sujet, 'libelle'>,
  nombre: number,
  exemple: string,
  epci: string,
): Echec {
  return {
    code: 'plusieurs-communes',
    message: fr`${libelle} : la convention couvre ${nombre} communes, dont les chiffres ne se somment pas.${epci}`,
    aide: fr`Indiquez un seul code dans la formule, par exemple "${exemple}".`,
  };
}

function importez({ libelle, url }: SourceIndicateur): string {
  if (url === '') return fr`Saisissez-le dans la feuille Données, avec son année et sa source.`;
  return fr`Importez le fichier de la source (${libelle}) dans le volet, page Chiffres, pour ce territoire.`;
}

export function enumerate(mots: readonly string[]): string {
  return mots.length < 2 ? mots.join('') : `${mots.slice(0, -1).join(', ')} et ${mots.at(-1) ?? ''}`;
}
