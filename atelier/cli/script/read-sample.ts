/** A script as people keep them: plain JavaScript, TypeScript, or a Script Lab file (YAML) with the page it works on. */
import ts from 'typescript';
import { parse } from 'yaml';
import { namePackages } from './libraries';

export interface Sample {
  /** JavaScript. */
  readonly source: string;
  /** The body of its page; null when it comes without one. */
  readonly page: string | null;
  /** Names of the packages it leans on. */
  readonly libraries: readonly string[];
}

/** `fileName` says the kind; a `.js` that holds types all the same is read as TypeScript when it cannot be read otherwise. */
export function readSample(text: string, fileName: string): Sample {
  if (/\.ya?ml$/i.test(fileName)) return readScriptLab(text);
  return { source: /\.tsx?$/i.test(fileName) ? withoutTypes(text) : text, page: null, libraries: [] };
}

/** Types taken away, `async` and all the rest left as written. */
export function withoutTypes(text: string): string {
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, removeComments: false },
  });
  // What a file without import or export is given so as to stay a module.
  return outputText.replace(/^export \{\};$/m, '');
}

function readScriptLab(text: string): Sample {
  const parsed = parse(text) as Record<string, unknown> | null;
  const part = (name: string): string => {
    const { content } = (parsed?.[name] ?? {}) as { content?: unknown };
    return typeof content === 'string' ? content : '';
  };
  const libraries = parsed?.['libraries'];
  return {
    source: withoutTypes(part('script')),
    page: part('template'),
    libraries: typeof libraries === 'string' ? namePackages(libraries) : [],
  };
}
