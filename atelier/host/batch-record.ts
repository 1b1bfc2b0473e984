/** What a batch asked, said as the code that asked it: `workbook.tables.getItem("tDonnees").load("name")`. */
import type { BatchKind } from './counters';
import { ActionType, ObjectPathType } from './protocol';
import type { Action, ArgumentInfo, RequestBody } from './protocol';
import { camel } from './query';

export interface BatchRecord {
  readonly kind: BatchKind;
  /** It changed the workbook, or began to. */
  readonly hasWritten: boolean;
  /** Its first statements; `count` tells how many there were. */
  readonly statements: readonly string[];
  readonly count: number;
  /** Bytes of the question, then of the answer (0 when it was not taken in). */
  readonly asked: number;
  readonly answered: number;
  /** From the question to the answer, in milliseconds. */
  readonly duration: number;
  /** Code and place of what failed, null when all went well. */
  readonly refusal: string | null;
}

const MOST_STATEMENTS = 60;
const LONGEST_TEXT = 40;

/** The statements of a batch; what only names an object, or keeps it, is left to those that use it. */
export function describeStatements(body: RequestBody): Pick<BatchRecord, 'statements' | 'count'> {
  const meant = body.Actions.filter(
    ({ ActionType: type, Name }) =>
      type !== ActionType.instantiate && type !== ActionType.trace && !Name.startsWith('_'),
  );
  // Objects asked for and nothing else: they are what the batch says.
  const actions = meant.length > 0 ? meant : body.Actions;
  return {
    statements: actions.slice(0, MOST_STATEMENTS).map((action) => describeAction(body, action)),
    count: actions.length,
  };
}

function describeAction(body: RequestBody, action: Action): string {
  const path = describePath(body, action.ObjectPathId);
  const { Name, ArgumentInfo: args, QueryInfo: query } = action;
  switch (action.ActionType) {
    case ActionType.query:
    case ActionType.queryAsJson:
      return `${path}.load(${describeValue((query?.Select ?? []).join(','))})`;
    case ActionType.setProperty:
      return `${path}.${camel(Name)} = ${describeArguments(args)}`;
    case ActionType.update:
      return `${path}.set(${describeArguments(args)})`;
    case ActionType.method:
      return `${path}.${camel(Name)}(${describeArguments(args)})`;
    default:
      return path;
  }
}

function describePath(body: RequestBody, id: number): string {
  const path = body.ObjectPaths[id];
  if (path === undefined) return '?';
  const parent = path.ParentObjectPathId;
  const before = parent === undefined || parent < 0 ? '' : `${describePath(body, parent)}.`;
  const name = camel(path.Name);
  switch (path.ObjectPathType) {
    case ObjectPathType.globalObject:
      return 'workbook';
    case ObjectPathType.newObject:
      return path.Name.split('.').at(-1) ?? path.Name;
    case ObjectPathType.method:
      return `${before}${name}(${describeArguments(path.ArgumentInfo)})`;
    case ObjectPathType.indexer:
      return `${before}getItem(${describeArguments(path.ArgumentInfo)})`;
    case ObjectPathType.referenceId:
      return '(objet suivi)';
    default:
      return `${before}${name}`;
  }
}

function describeArguments(info: ArgumentInfo | undefined): string {
  const values = [...(info?.Arguments ?? [])];
  // Office.js fills what was not given.
  while (values.length > 0 && values.at(-1) === null) values.pop();
  return values.map(describeValue).join(', ');
}

/** Short whatever its size: a table of values is told by its rows and columns. */
function describeValue(value: unknown): string {
  if (Array.isArray(value)) {
    const [first] = value as unknown[];
    if (Array.isArray(first) && value.length * first.length > 1)
      return `[${String(value.length)} × ${String(first.length)} valeurs]`;
    return value.length === 1 ? `[${describeValue(first)}]` : `[${String(value.length)} valeurs]`;
  }
  if (typeof value === 'string')
    return JSON.stringify(value.length > LONGEST_TEXT ? `${value.slice(0, LONGEST_TEXT)}…` : value);
  if (typeof value !== 'object' || value === null) return String(value);
  const members = Object.entries(value).map(([name, member]) => `${name}: ${describeValue(member)}`);
  return `{ ${members.slice(0, 4).join(', ')}${members.length > 4 ? ', …' : ''} }`;
}
