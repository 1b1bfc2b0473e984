/** One builder a kind of column: each gives the width, the format and the two-line help of its kind. */
import { applyTypographie } from '../domain/typographie';
import type { Colonne, Niveau, TypeColonne } from './define';
import type { NomListe } from './listes-valeurs';

interface Options {
  readonly niveau?: Niveau;
  readonly requise?: boolean;
  readonly alias?: readonly string[];
  readonly largeur?: number;
  readonly format?: string;
  readonly formule?: string;
  readonly unite?: string;
  readonly groupe?: string;
  readonly impression?: false;
  readonly rendu?: NonNullable<Colonne['rendu']>;
  readonly liste?: NomListe;
  readonly listeStricte?: boolean;
  readonly listeDe?: { readonly table: string; readonly cle: string };
}

/** Header, what to write, an example. */
type Texte = readonly [entete: string, aide: string, exemple: string];

const KINDS: Record<Exclude<TypeColonne, 'cle'>, { largeur: number; format?: string }> = {
  identifiant: { largeur: 10, format: '@' },
  texte: { largeur: 24 },
  'texte-long': { largeur: 60 },
  codes: { largeur: 14 },
  liste: { largeur: 16 },
  date: { largeur: 13 },
  nombre: { largeur: 12 },
  montant: { largeur: 14, format: '#,##0\u00A0"€"' },
  taux: { largeur: 12, format: '0%' },
  annee: { largeur: 10, format: '0' },
};

function build<C extends string>(
  type: Exclude<TypeColonne, 'cle'>,
  cle: C,
  texte: Texte,
  options: Options,
): Colonne<C> {
  const [entete, aide, exemple] = texte;
  const kind = KINDS[type];
  return {
    cle,
    entete,
    aide: applyTypographie(`${aide}\nExemple\u00A0: ${exemple}`),
    type,
    niveau: 'facultatif',
    largeur: kind.largeur,
    ...(kind.format === undefined ? {} : { format: kind.format }),
    ...options,
  };
}

/** The hidden key of each row. */
export const colonneId: Colonne<'id'> = {
  cle: 'id',
  entete: 'id',
  aide: 'Clé de la ligne, écrite par le complément.\nNe pas modifier.',
  type: 'cle',
  niveau: 'cle',
  largeur: 4,
  format: '@',
};

export const identifiant = <C extends string>(cle: C, texte: Texte, options: Options = {}): Colonne<C> =>
  build('identifiant', cle, texte, options);
export const texte = <C extends string>(cle: C, libelle: Texte, options: Options = {}): Colonne<C> =>
  build('texte', cle, libelle, options);
export const texteLong = <C extends string>(cle: C, texte: Texte, options: Options = {}): Colonne<C> =>
  build('texte-long', cle, texte, options);
export const codes = <C extends string>(cle: C, texte: Texte, options: Options = {}): Colonne<C> =>
  build('codes', cle, texte, { listeStricte: false, ...options });
export const liste = <C extends string>(
  cle: C,
  nom: NomListe,
  texte: Texte,
  options: Options = {},
): Colonne<C> => build('liste', cle, texte, { liste: nom, ...options });
export const nombre = <C extends string>(cle: C, texte: Texte, options: Options = {}): Colonne<C> =>
  build('nombre', cle, texte, options);
export const montant = <C extends string>(cle: C, texte: Texte, options: Options = {}): Colonne<C> =>
  build('montant', cle, texte, options);
export const taux = <C extends string>(cle: C, texte: Texte, options: Options = {}): Colonne<C> =>
  build('taux', cle, texte, options);
export const annee = <C extends string>(cle: C, texte: Texte, options: Options = {}): Colonne<C> =>
  build('annee', cle, texte, options);

/** A native formula that people read, and that is no field of the domain. */
export const calcul = (
  cle: string,
  type: 'nombre' | 'taux' | 'montant' | 'texte',
  texte: Texte,
  formule: string,
  options: Options = {},
): Colonne<never> =>
  build(type, cle, texte, { ...options, niveau: 'calcule', formule }) as unknown as Colonne<never>;

/** A date alone: its precision is read in what was typed. */
export const date = <C extends string>(cle: C, texte: Texte, options: Options = {}): Colonne<C> =>
  build('date', cle, texte, options);

/** A date and the column that says how precise it is. */
export function datePrecisee<C extends string, P extends string>(
  cle: C,
  precision: P,
  textes: { readonly date: Texte; readonly precision: string },
  options: Options = {},
): [Colonne<C | P>, Colonne<P>] {
  const colonne: Colonne<C | P> = { ...build('date', cle, textes.date, options), precision };
  return [
    colonne,
    liste(precision, 'precisions', [textes.precision, 'Ce que la date dit vraiment, sans deviner.', 'mois'], {
      largeur: 11,
    }),
  ];
}
