/** Every member of Excel's classes that the add-in's code uses, as TypeScript resolves it, and whether it is guarded. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { API_SET, OF_EVERY_OBJECT } from './declared';

export interface UsedMember {
  readonly classe: string;
  readonly nom: string;
  readonly ensemble: string;
  readonly version: string;
  /** "src/workbook/read-feuille.ts:12", the first use. */
  readonly ou: string;
  /** Whether every use stands under a condition that asks `isSetSupported`. */
  readonly isGuarded: boolean;
}

const OFFICE_TYPES = /@types\/office-js\//;
/** What a file that uses Office.js cannot do without writing: most of `src/` does not. */
const MENTIONS = /\b(?:Excel|Office)\./;

/** Members used under `root`/src, sorted. */
export function readUsed(root: string): UsedMember[] {
  const program = createProgram(root);
  const checker = program.getTypeChecker();
  const used = new Map<string, UsedMember>();
  for (const source of program.getSourceFiles()) {
    if (!source.fileName.startsWith(path.join(root, 'src')) || !MENTIONS.test(source.text)) continue;
    visit(source, (node) => {
      const symbol = symbolOf(checker, node);
      const member = symbol === undefined ? null : readSymbol(symbol);
      if (member !== null)
        add(used, { ...member, ou: placeOf(root, source, node), isGuarded: isGuarded(node) });
    });
  }
  return [...used.values()].sort((a, b) => (`${a.classe}.${a.nom}` < `${b.classe}.${b.nom}` ? -1 : 1));
}

/** Packages are left out: what the add-in asks of Office.js goes through its own types, and theirs take ten times as long. */
function createProgram(root: string): ts.Program {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    jsx: ts.JsxEmit.ReactJSX,
    skipLibCheck: true,
    noEmit: true,
    types: ['office-js'],
    typeRoots: [path.join(root, 'node_modules', '@types')],
  };
  const host = ts.createCompilerHost(options);
  host.resolveModuleNameLiterals = (literals, containingFile) =>
    literals.map(({ text }) =>
      text.startsWith('.') && !containingFile.includes('node_modules')
        ? ts.resolveModuleName(text, containingFile, options, host)
        : { resolvedModule: undefined },
    );
  return ts.createProgram(filesOf(root), options, host);
}

function filesOf(root: string): string[] {
  const folder = path.join(root, 'src');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.join(folder, file))
    .filter((file) => MENTIONS.test(readFileSync(file, 'utf8')));
}

function visit(node: ts.Node, look: (node: ts.Node) => void): void {
  look(node);
  ts.forEachChild(node, (child) => visit(child, look));
}

/** `range.values`, `const { values } = range`. */
function symbolOf(checker: ts.TypeChecker, node: ts.Node): ts.Symbol | undefined {
  if (ts.isPropertyAccessExpression(node)) return checker.getSymbolAtLocation(node.name);
  if (!ts.isBindingElement(node) || !ts.isObjectBindingPattern(node.parent)) return undefined;
  const name = node.propertyName ?? node.name;
  return ts.isIdentifier(name) ? checker.getTypeAtLocation(node.parent).getProperty(name.text) : undefined;
}

type Member = Omit<UsedMember, 'ou' | 'isGuarded'>;

function readSymbol(symbol: ts.Symbol): Member | null {
  const declarations = symbol.declarations ?? [];
  const [first] = declarations;
  if (first === undefined || !OFFICE_TYPES.test(first.getSourceFile().fileName)) return null;
  const owner = first.parent;
  if (!ts.isClassDeclaration(owner) || namespaceOf(owner) !== 'Excel' || OF_EVERY_OBJECT.test(symbol.name))
    return null;
  if (owner.name?.text === 'RequestContext') return null;
  const [, ensemble = '', version = ''] = API_SET.exec(first.getFullText()) ?? [];
  return { classe: owner.name?.text ?? '', nom: symbol.name, ensemble, version };
}

function namespaceOf(node: ts.Node): string {
  for (let at: ts.Node | undefined = node.parent; at !== undefined; at = at.parent)
    if (ts.isModuleDeclaration(at)) return at.name.text;
  return '';
}

/** Under `if (…isSetSupported(…))`, or its `? :`. */
function isGuarded(node: ts.Node): boolean {
  for (let at: ts.Node | undefined = node.parent; at !== undefined; at = at.parent) {
    const condition = ts.isIfStatement(at)
      ? at.expression
      : ts.isConditionalExpression(at)
        ? at.condition
        : null;
    if (condition?.getText().includes('isSetSupported') === true) return true;
  }
  return false;
}

function placeOf(root: string, source: ts.SourceFile, node: ts.Node): string {
  const { line } = source.getLineAndCharacterOfPosition(node.getStart());
  return `${path.relative(root, source.fileName)}:${String(line + 1)}`;
}

function add(used: Map<string, UsedMember>, member: UsedMember): void {
  const key = `${member.classe}.${member.nom}`;
  const known = used.get(key);
  used.set(key, known === undefined ? member : { ...known, isGuarded: known.isGuarded && member.isGuarded });
}
