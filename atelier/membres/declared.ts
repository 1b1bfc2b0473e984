/** What `@types/office-js` declares: Excel's classes, their members, and the requirement set of each. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import ts from 'typescript';

export type MemberKind = 'méthode' | 'propriété' | 'événement';

export interface DeclaredMember {
  /** "Range" */
  readonly classe: string;
  /** As a script writes it: "getSpillParent". */
  readonly nom: string;
  readonly sorte: MemberKind;
  /** A property that a script may set. */
  readonly modifiable: boolean;
  /** "ExcelApi", "ExcelApiOnline"…; empty when the comment names none. */
  readonly ensemble: string;
  /** "1.12"; empty when the comment names none. */
  readonly version: string;
}

/** What every object has and no host answers. */
export const OF_EVERY_OBJECT = /^(?:context|load|toJSON|set|track|untrack|isNullObject|items|toString)$/;
const EVENT = /OfficeExtension\.EventHandlers\b/;
/** "[Api set: ExcelApi 1.7]", as the comments of the file have it. */
export const API_SET = /Api set: (ExcelApi[A-Za-z]*)\s*([\d.]*\d)?/;

/** Every member of every class of the Excel namespace, in the order of the file; overloads are one. */
export function readDeclared(): DeclaredMember[] {
  const file = createRequire(__filename).resolve('@types/office-js/index.d.ts');
  // Other namespaces are thirty times Outlook: only Excel's text is parsed.
  const text = readFileSync(file, 'utf8');
  const start = text.indexOf('declare namespace Excel {');
  const end = text.indexOf('\ndeclare namespace', start + 1);
  const source = ts.createSourceFile('excel.d.ts', text.slice(start, end), ts.ScriptTarget.Latest, true);
  const members = new Map<string, DeclaredMember>();
  visit(source, (node) => {
    for (const member of node.members) {
      const read = readMember(node, member);
      if (read === null) continue;
      const key = `${read.classe}.${read.nom}`;
      const known = members.get(key);
      if (known === undefined || compareVersions(read.version, known.version) < 0) members.set(key, read);
    }
  });
  return [...members.values()];
}

function visit(node: ts.Node, onClass: (node: ts.ClassDeclaration) => void): void {
  if (ts.isClassDeclaration(node)) onClass(node);
  else if (ts.isSourceFile(node) || ts.isModuleDeclaration(node) || ts.isModuleBlock(node))
    ts.forEachChild(node, (child) => visit(child, onClass));
}

function readMember(owner: ts.ClassDeclaration, member: ts.ClassElement): DeclaredMember | null {
  const nom = member.name?.getText() ?? '';
  if (nom === '' || OF_EVERY_OBJECT.test(nom)) return null;
  const [, ensemble = '', version = ''] = API_SET.exec(member.getFullText()) ?? [];
  const isMethod = ts.isMethodDeclaration(member);
  const isEvent = !isMethod && EVENT.test(member.getText());
  const isReadonly = ts.canHaveModifiers(member)
    ? (ts.getModifiers(member) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ReadonlyKeyword)
    : false;
  return {
    classe: owner.name?.text ?? '',
    nom,
    sorte: isMethod ? 'méthode' : isEvent ? 'événement' : 'propriété',
    modifiable: !isMethod && !isEvent && !isReadonly,
    ensemble,
    version,
  };
}

/** Negative when `left` is older; "1.10" is after "1.9". */
export function compareVersions(left: string, right: string): number {
  const [majorLeft = 0, minorLeft = 0] = left.split('.').map(Number);
  const [majorRight = 0, minorRight = 0] = right.split('.').map(Number);
  return majorLeft - majorRight || minorLeft - minorRight;
}
