/** functions.json, made of the catalogue and of the functions that read it: what Excel knows of a function is what its code is. */
import { fichesAcces } from '../indicators/acces/fiches';
import { fichesControles } from '../indicators/controles/fiches';
import type { Parametre } from '../indicators/define';
import { fiches } from '../indicators/fiches';

interface ParametreExcel {
  readonly name: string;
  readonly description: string;
  readonly type: 'any' | 'string';
  readonly dimensionality: 'scalar' | 'matrix';
  readonly optional?: true;
  /** Given again and again; Excel takes it for optional. */
  readonly repeating?: true;
  /** Words Excel proposes while typing; older hosts ignore it. */
  readonly customEnumId?: string;
}

export interface FonctionExcel {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl?: string;
  readonly parameters: readonly ParametreExcel[];
  readonly result: { readonly type: 'any'; readonly dimensionality: 'scalar' | 'matrix' };
  readonly options?: { readonly stream: true; readonly cancelable: true };
}

interface ListeExcel {
  readonly id: string;
  readonly type: 'string';
  readonly values: readonly {
    readonly name: string;
    readonly stringValue: string;
    readonly tooltip: string;
  }[];
}

export interface MetadataFonctions {
  /** Errors reach our functions as values: they answer with a sentence instead of not being called. */
  readonly allowErrorForDataTypeAny: true;
  /** Rates may be returned as formatted numbers, where the host takes them. */
  readonly allowCustomDataForDataTypeAny: true;
  readonly enums: readonly ListeExcel[];
  readonly functions: readonly FonctionExcel[];
}

/** What all kinds of functions say of themselves. */
interface FicheFonction {
  readonly id: string;
  readonly description: string;
  readonly parametres: readonly Parametre[];
  readonly litClasseur: boolean;
  /** True when it answers later than it is called, without reading the workbook. */
  readonly flux?: boolean;
  readonly resultat?: 'cellule' | 'matrice';
}

const TOUTES: readonly FicheFonction[] = [...fiches, ...fichesAcces, ...fichesControles];

/** @param aide address of the folder of help pages, one a function; without it, no function has a help link. */
export function buildMetadata({ aide }: { readonly aide?: string } = {}): MetadataFonctions {
  return {
    allowErrorForDataTypeAny: true,
    allowCustomDataForDataTypeAny: true,
    enums: [toListeCatalogue(), ...TOUTES.flatMap(toListes)],
    functions: TOUTES.map((fiche) => toFonction(fiche, aide)),
  };
}

/** Functions that read the workbook stream: they answer again when its figures change; so do those whose code comes late. */
function toFonction(
  { id, description, parametres, litClasseur, flux = litClasseur, resultat = 'cellule' }: FicheFonction,
  aide: string | undefined,
): FonctionExcel {
  return {
    id,
    name: id,
    description,
    ...(aide === undefined ? {} : { helpUrl: `${aide}/${id}.html` }),
    parameters: parametres.map((parametre) => toParametre(id, parametre)),
    result: { type: 'any', dimensionality: resultat === 'matrice' ? 'matrix' : 'scalar' },
    ...(flux ? { options: { stream: true, cancelable: true } } : {}),
  };
}

function toParametre(
  fonction: string,
  { nom, description, type, optionnel, repete, choix }: Parametre,
): ParametreExcel {
  return {
    name: nom,
    description,
    type: choix === undefined ? 'any' : 'string',
    dimensionality: type === 'plage' ? 'matrix' : 'scalar',
    ...(repete ? { repeating: true } : optionnel ? { optional: true } : {}),
    ...(choix === undefined
      ? {}
      : { customEnumId: choix === 'catalogue' ? CATALOGUE : listeId(fonction, nom) }),
  };
}

const CATALOGUE = 'CATALOGUE';

function listeId(fonction: string, parametre: string): string {
  return `${fonction}_${parametre.toUpperCase()}`;
}

function toListeCatalogue(): ListeExcel {
  return {
    id: CATALOGUE,
    type: 'string',
    values: fiches.map(({ id, libelle }) => ({ name: id, stringValue: id, tooltip: libelle })),
  };
}

function toListes({ id, parametres }: FicheFonction): readonly ListeExcel[] {
  return parametres.flatMap(({ nom, choix }) =>
    choix === undefined || choix === 'catalogue'
      ? []
      : [
          {
            id: listeId(id, nom),
            type: 'string' as const,
            values: choix.map(({ valeur, description }) => ({
              name: valeur,
              stringValue: valeur,
              tooltip: description,
            })),
          },
        ],
  );
}
