/** The words of Office.js's batches: what a request and a response are made of, and the host that answers them. */

export const ObjectPathType = {
  globalObject: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;

export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Where an argument is itself an object: the id of its path (nested like the arguments). */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly RecursiveQueryInfo?: unknown;
  readonly ObjectState?: unknown;
}

export interface RequestBody {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface ResponseError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface ResponseBody {
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: ResponseError;
}

/** `[category, type, targetId, message, id]`, as `richApiMessage` carries it. */
export type EventEntry = readonly [
  category: number,
  type: number,
  targetId: string,
  message: unknown,
  id: number,
  isRemote: boolean,
];

/** A batch the host does not take in at all; `dda` is the code Excel on the web answers with. */
export class TransportRefusal extends Error {
  constructor(
    readonly dda: number,
    message: string,
  ) {
    super(message);
    this.name = 'TransportRefusal';
  }
}

export const DdaError = {
  cellEditMode: 5004,
  invalidSession: 5012,
  unsupportedFormat: 1009,
  tooManyFiles: 11_000,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  unsupported: 5000,
  coercion: 1000,
  cannotWrite: 2001,
} as const;
