/** functions.json, made of the catalogue: what Excel knows of a function is what its code is. */
import type { FicheComplete, Parametre } from '../indicators/define';
import { fiches } from '../indicators/fiches';

interface ParametreExcel {
  readonly name: string;
  readonly description: string;
  readonly type: 'any';
  readonly dimensionality: 'scalar' | 'matrix';
  readonly optional?: true;
}

export interface FonctionExcel {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl?: string;
  readonly parameters: readonly ParametreExcel[];
  readonly result: { readonly type: 'any'; readonly dimensionality: 'scalar' };
  readonly options?: { readonly stream: true; readonly cancelable: true };
}

export interface MetadataFonctions {
  /** Errors reach our functions as values: they answer with a sentence instead of not being called. */
  readonly allowErrorForDataTypeAny: true;
  /** Rates may be returned as formatted numbers, where the host takes them. */
  readonly allowCustomDataForDataTypeAny: true;
  readonly functions: readonly FonctionExcel[];
}

/** @param aide address of the help page, whose anchors are the functions' ids; without it, no function has a help link. */
export function buildMetadata({ aide }: { readonly aide?: string } = {}): MetadataFonctions {
  return {
    allowErrorForDataTypeAny: true,
    allowCustomDataForDataTypeAny: true,
    functions: fiches.map((fiche) => toFonction(fiche, aide)),
  };
}

/** Functions that read the workbook stream: they answer again when its figures change. */
function toFonction(
  { id, description, parametres, litClasseur }: FicheComplete,
  aide: string | undefined,
): FonctionExcel {
  return {
    id,
    name: id,
    description,
    ...(aide === undefined ? {} : { helpUrl: `${aide}#${id}` }),
    parameters: parametres.map(toParametre),
    result: { type: 'any', dimensionality: 'scalar' },
    ...(litClasseur ? { options: { stream: true, cancelable: true } } : {}),
  };
}

function toParametre({ nom, description, type, optionnel }: Parametre): ParametreExcel {
  return {
    name: nom,
    description,
    type: 'any',
    dimensionality: type === 'plage' ? 'matrix' : 'scalar',
    ...(optionnel ? { optional: true } : {}),
  };
}
