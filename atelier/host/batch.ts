/** One batch, action after action: what came before a failure stays applied, what comes after is not tried. */
import { findAvailable } from './available';
import type { Book } from './book';
import { apiNotFound, invalidArgument, OfficeError } from './errors';
import { HostCollection, HostObject } from './object';
import { ActionType, ObjectPathType } from './protocol';
import type {
  Action,
  ActionResult,
  ArgumentInfo,
  ObjectPath,
  RequestBody,
  ResponseBody,
  ResponseError,
} from './protocol';
import { camel, queryObject } from './query';

/** Where the model starts: the workbook, and the services by name. */
export interface Roots {
  readonly workbook: HostObject;
  service(name: string): HostObject | null;
}

export async function executeBatch(book: Book, roots: Roots, body: RequestBody): Promise<ResponseBody> {
  const run = new BatchRun(book, roots, body.ObjectPaths);
  const Results: ActionResult[] = [];
  const TraceIds: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      Results.push({ ActionId: action.Id, Value: (await run.execute(action)) ?? null });
      if (action.ActionType === ActionType.trace) TraceIds.push(action.Id);
    } catch (error) {
      return { Results, TraceIds, Error: describe(book, error, run.location(action), index) };
    }
  }
  return { Results, TraceIds };
}

function describe(book: Book, error: unknown, location: string, index: number): ResponseError {
  if (error instanceof OfficeError) {
    if (error.code === 'ApiNotFound') book.log.unknown(error.message);
    return {
      Code: error.code,
      Message: error.message,
      Location: location,
      ActionIndex: index,
      HttpStatusCode: error.status,
    };
  }
  book.log.fault(location, error);
  const text = error instanceof Error ? error.message : String(error);
  return {
    Code: 'GeneralException',
    Message: `Une erreur interne s’est produite dans l’atelier : ${text}`,
    Location: location,
    ActionIndex: index,
    HttpStatusCode: 500,
  };
}

/** Resolves paths to objects, each once a batch: a path that creates something creates it once. */
class BatchRun {
  private readonly resolved = new Map<number, HostObject | null>();
  private failing: string | null = null;

  constructor(
    private readonly book: Book,
    private readonly roots: Roots,
    private readonly paths: Readonly<Record<string, ObjectPath>>,
  ) {}

  async execute(action: Action): Promise<unknown> {
    this.failing = null;
    if (action.ActionType === ActionType.trace) return null;
    const object = await this.resolve(action.ObjectPathId);
    if (object === null) return null;
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object.identity();
      case ActionType.query:
      case ActionType.queryAsJson:
        return queryObject(object, action.QueryInfo);
      case ActionType.method:
        return this.invoke(object, action);
      case ActionType.setProperty:
        return this.setProperty(object, action.Name, (await this.args(action.ArgumentInfo))[0]);
      case ActionType.update:
        return this.update(object, (await this.args(action.ArgumentInfo))[0]);
      case ActionType.ensureUnchanged:
        return null;
      default:
        throw apiNotFound(`action de type ${action.ActionType} (${action.Name})`);
    }
  }

  /** "Worksheet.getRange", as debugInfo shows it. */
  location(action: Action): string {
    if (this.failing !== null) return this.failing;
    const object = this.resolved.get(action.ObjectPathId);
    return object ? `${object.className}.${camel(action.Name)}` : camel(action.Name);
  }

  private async invoke(object: HostObject, action: Action): Promise<unknown> {
    const result = await this.call(object, action.Name, await this.args(action.ArgumentInfo));
    return result instanceof HostObject ? result.identity() : result;
  }

  private async call(object: HostObject, name: string, args: readonly unknown[]): Promise<unknown> {
    this.failing = `${object.className}.${camel(name)}`;
    const member = findAvailable(object, name);
    if (member === null || typeof member.value !== 'function') throw apiNotFound(this.failing);
    const result: unknown = await (member.value as (...values: unknown[]) => unknown).apply(object, [
      ...args,
    ]);
    this.failing = null;
    return result;
  }

  private async setProperty(object: HostObject, name: string, value: unknown): Promise<void> {
    this.failing = `${object.className}.${camel(name)}`;
    const member = findAvailable(object, name);
    if (member === null) throw apiNotFound(this.failing);
    if (member.set === undefined) throw invalidArgument(`${this.failing} est en lecture seule.`);
    await (member.set.call(object, value) as unknown);
    this.failing = null;
  }

  private async update(object: HostObject, values: unknown): Promise<void> {
    if (typeof values !== 'object' || values === null) throw invalidArgument();
    for (const [name, value] of Object.entries(values)) {
      await this.setProperty(object, name.charAt(0).toUpperCase() + name.slice(1), value);
    }
  }

  private async args(info: ArgumentInfo | undefined): Promise<unknown[]> {
    const values = await this.replaceReferences(info?.Arguments ?? [], info?.ReferencedObjectPathIds);
    const resolved: unknown[] = [];
    for (const value of values) {
      const isPlain = typeof value === 'object' && value !== null && !(value instanceof HostObject);
      resolved.push(isPlain && !Array.isArray(value) ? await this.replaceInside(value) : value);
    }
    return resolved;
  }

  /** An object given as a member of another: `{ list: { source: range } }`. */
  private async replaceInside(value: unknown): Promise<unknown> {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return Promise.all(value.map((item) => this.replaceInside(item)));
    if ('_ObjectPathId' in value && typeof value._ObjectPathId === 'number')
      return this.resolve(value._ObjectPathId);
    const replaced: Record<string, unknown> = {};
    for (const [key, inner] of Object.entries(value)) replaced[key] = await this.replaceInside(inner);
    return replaced;
  }

  private async replaceReferences(
    values: readonly unknown[],
    ids: readonly unknown[] | undefined,
  ): Promise<unknown[]> {
    if (ids === undefined) return [...values];
    const replaced: unknown[] = [];
    for (const [index, value] of values.entries()) {
      const id = ids[index];
      if (Array.isArray(id) && Array.isArray(value)) replaced.push(await this.replaceReferences(value, id));
      else replaced.push(typeof id === 'number' && id > 0 ? await this.resolve(id) : value);
    }
    return replaced;
  }

  private async resolve(id: number): Promise<HostObject | null> {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.paths[String(id)];
    if (path === undefined)
      throw new OfficeError('InvalidObjectPath', `Le chemin d’objet ${id} n’existe pas.`);
    const object = await this.resolvePath(path);
    this.resolved.set(id, object);
    return object;
  }

  private async resolvePath(path: ObjectPath): Promise<HostObject | null> {
    if (path.ObjectPathType === ObjectPathType.globalObject) return this.roots.workbook;
    if (path.ObjectPathType === ObjectPathType.nullObject) return null;
    if (path.ObjectPathType === ObjectPathType.referenceId) return this.book.references.get(path.Name);
    if (path.ObjectPathType === ObjectPathType.newObject) {
      const service = this.roots.service(path.Name);
      if (service === null) throw apiNotFound(path.Name);
      return service;
    }
    const parent = await this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    if (path.ObjectPathType === ObjectPathType.property) return this.navigate(parent, path.Name);
    const args = await this.args(path.ArgumentInfo);
    if (path.ObjectPathType === ObjectPathType.indexer && parent instanceof HostCollection) {
      return this.asObject(await this.call(parent, 'GetItem', args), `${parent.className}.getItem`);
    }
    return this.asObject(await this.call(parent, path.Name, args), `${parent.className}.${camel(path.Name)}`);
  }

  private async navigate(parent: HostObject, name: string): Promise<HostObject | null> {
    this.failing = `${parent.className}.${camel(name)}`;
    const member = findAvailable(parent, name);
    if (member?.get === undefined) throw apiNotFound(this.failing);
    const value: unknown = await (member.get.call(parent) as unknown);
    this.failing = null;
    return this.asObject(value, `${parent.className}.${camel(name)}`);
  }

  private asObject(value: unknown, location: string): HostObject | null {
    if (value === null || value === undefined) return null;
    if (value instanceof HostObject) return value;
    throw apiNotFound(`${location} (ce n’est pas un objet)`);
  }
}
