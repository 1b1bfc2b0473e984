/** The refusals of Excel: a code that scripts test, and a sentence. */

export type OfficeErrorCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'GeneralException'
  | 'InsertDeleteConflict'
  | 'InvalidArgument'
  | 'InvalidObjectPath'
  | 'InvalidOperation'
  | 'InvalidReference'
  | 'InvalidSelection'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'MergedRangeConflict'
  | 'NonBlankCellOffSheet'
  | 'UnsupportedOperation';

const STATUS: Partial<Record<OfficeErrorCode, number>> = {
  AccessDenied: 401,
  ApiNotFound: 404,
  GeneralException: 500,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
};

export class OfficeError extends Error {
  readonly status: number;

  constructor(
    readonly code: OfficeErrorCode,
    message: string,
  ) {
    super(message);
    this.name = 'OfficeError';
    this.status = STATUS[code] ?? 400;
  }
}

export function invalidArgument(detail?: string): OfficeError {
  const general = 'L’argument n’est pas valide, est absent ou n’a pas le bon format.';
  return new OfficeError('InvalidArgument', detail === undefined ? general : `${general} ${detail}`);
}

export function itemNotFound(detail: string): OfficeError {
  return new OfficeError('ItemNotFound', `La ressource demandée n’existe pas. ${detail}`);
}

export function itemAlreadyExists(detail: string): OfficeError {
  return new OfficeError('ItemAlreadyExists', `La ressource en cours de création existe déjà. ${detail}`);
}

export function accessDenied(detail: string): OfficeError {
  return new OfficeError('AccessDenied', `Vous ne pouvez pas effectuer l’opération demandée. ${detail}`);
}

export function apiNotFound(member: string): OfficeError {
  return new OfficeError(
    'ApiNotFound',
    `L’API que vous essayez d’utiliser est introuvable dans l’atelier : ${member}.`,
  );
}
