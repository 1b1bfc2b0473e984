/** `functions.json`, as Excel reads it. */

export interface FunctionParameter {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly parameters: readonly FunctionParameter[];
  readonly result?: { readonly type?: string; readonly dimensionality?: string };
  readonly options?: {
    readonly stream?: boolean;
    readonly cancelable?: boolean;
    readonly requiresAddress?: boolean;
    readonly requiresStreamAddress?: boolean;
    readonly volatile?: boolean;
  };
}

export interface FunctionsMetadata {
  /** The add-in's namespace; its manifest says it to Excel. */
  readonly namespace?: string;
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly FunctionMetadata[];
}

export const DEFAULT_NAMESPACE = 'CTG';

export function isMatrix(parameter: FunctionParameter | undefined): boolean {
  return parameter?.dimensionality === 'matrix';
}

/** The parameter that receives the argument of this index; the last one may repeat. */
export function parameterAt(metadata: FunctionMetadata, index: number): FunctionParameter | undefined {
  const own = metadata.parameters[index];
  if (own !== undefined) return own;
  const last = metadata.parameters.at(-1);
  return last?.repeating === true ? last : undefined;
}

/** As formulas call it: "CTG.TAUX_PAUVRETE". */
export function fullName(
  { namespace = DEFAULT_NAMESPACE }: FunctionsMetadata,
  { name }: FunctionMetadata,
): string {
  return `${namespace}.${name}`.toUpperCase();
}
