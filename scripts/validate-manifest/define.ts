/** What a check of the manifest receives and returns: an element tree with its lines, and faults in one sentence each. */
export interface Element {
  /** As written, prefix included: "bt:Image". */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
  /** Line of the opening tag, from 1. */
  readonly line: number;
  readonly parent: Element | null;
}

export interface Faute {
  readonly line: number;
  readonly message: string;
}

export interface Context {
  readonly root: Element;
  readonly manifestPath: string;
  /** The project's folder, where the icons and the sources are. */
  readonly project: string;
  /** The build folder, where the published pages are. */
  readonly dist: string;
}

export type Check = (context: Context) => readonly Faute[] | Promise<readonly Faute[]>;

const NBSP = '\u00A0';

/** A fault, its sentence given French spacing. */
export function faute(line: number, message: string): Faute {
  return {
    line,
    message: message.replace(/ (?=[:;!?»%])/g, NBSP).replace(/« /g, `«${NBSP}`),
  };
}

/** Every element under this one, in the order of the file, itself first. */
export function descendants(element: Element): Element[] {
  return [element, ...element.children.flatMap(descendants)];
}

export function findAll(root: Element, name: string): Element[] {
  return descendants(root).filter((element) => element.name === name);
}

/** The element reached by names from `root`: child(root, 'DefaultSettings', 'SourceLocation'). */
export function child(root: Element, ...names: string[]): Element | undefined {
  return names.reduce<Element | undefined>(
    (from, name) => from?.children.find((candidate) => candidate.name === name),
    root,
  );
}

export function hasAncestor(element: Element, name: string): boolean {
  return element.parent !== null && (element.parent.name === name || hasAncestor(element.parent, name));
}

/** Name with its identifying attribute, for messages: <Control id="CTG.Volet">. */
export function nameOf({ name, attributes }: Element): string {
  const key = ['id', 'xsi:type', 'Name', 'size', 'resid'].find(
    (candidate) => attributes[candidate] !== undefined,
  );
  return key === undefined ? `<${name}>` : `<${name} ${key}="${attributes[key] ?? ''}">`;
}
