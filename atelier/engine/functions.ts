/** Functions of our own in the engine: given the raw arguments of a call, they answer at once. */
import {
  BaseFunction,
  BooleanValueObject,
  ErrorValueObject,
  ArrayValueObject,
  IFunctionService,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import type { BaseValueObject, ErrorType } from '@univerjs/engine-formula';
import type { Nullable } from '@univerjs/core';
import type { Engine } from './engine';
import { forgetParsed } from './forget-parsed';
import { cellsThatCall } from './formula-cells';

/** An error of a cell, by its text: "#N/A". */
export interface CellError {
  readonly error: string;
}

/** A number with the format its cell takes when it has none. */
export interface FormattedNumber {
  readonly number: number;
  readonly format: string;
}

/** Null is a blank cell or an omitted argument. */
export type Scalar = string | number | boolean | null | CellError;
export type Argument = Scalar | readonly (readonly Scalar[])[];
export type Answer = Scalar | FormattedNumber;

export interface FunctionCall {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly args: readonly Argument[];
}

export interface FunctionDefinition {
  /** With its namespace: "CTG.TAUX_PAUVRETE". */
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly { name: string; detail: string; optional: boolean; repeating: boolean }[];
  readonly compute: (call: FunctionCall) => Answer | readonly (readonly Answer[])[];
}

/** Makes the functions known to the engine; formulas typed before are calculated again. Returns the undoing. */
export function registerFunctions(engine: Engine, definitions: readonly FunctionDefinition[]): () => void {
  const service = engine.injector.get(IFunctionService);
  const disposables = definitions.map((definition) => {
    const { name, description, parameters } = definition;
    const registered = engine.api.getFormula().registerFunction(name, () => '#BUSY!', {
      description: {
        functionName: name,
        functionType: 15,
        description,
        abstract: description,
        functionParameter: parameters.map((parameter) => ({
          name: parameter.name,
          detail: parameter.detail,
          example: '',
          require: parameter.optional ? 0 : 1,
          repeat: parameter.repeating ? 1 : 0,
        })),
      },
    });
    service.registerExecutors(createExecutor(definition));
    return registered;
  });
  // Formulas parsed before keep "#NAME?".
  forgetParsed(engine);
  recalculateCalls(
    engine,
    definitions.map(({ name }) => name),
  );
  return () => {
    for (const disposable of disposables) disposable.dispose();
  };
}

/** Calculates again the formulas that call functions of the same namespaces as these ("CTG.TAUX_PAUVRETE"). */
export function recalculateCalls(engine: Engine, names: readonly string[]): void {
  const namespaces = new Set(names.map((name) => name.slice(0, name.indexOf('.') + 1)));
  const cells = cellsThatCall(engine, [...namespaces]);
  if (cells.length > 0) engine.recalculate(cells);
}

function createExecutor({ name, compute }: FunctionDefinition): BaseFunction {
  class Executor extends BaseFunction {
    override calculate(...values: BaseValueObject[]): BaseValueObject {
      const call = {
        sheetId: this.subUnitId ?? '',
        row: this.row,
        column: this.column,
        args: values.map(readArgument),
      };
      const answer = compute(call);
      return Array.isArray(answer)
        ? toArray(answer as readonly (readonly Answer[])[], this)
        : toValue(answer as Answer);
    }
  }
  const executor = new Executor(name);
  executor.minParams = 0;
  executor.maxParams = 255;
  return executor;
}

function readArgument(value: BaseValueObject): Argument {
  if (!value.isArray()) return readScalar(value);
  const array = value as ArrayValueObject;
  const rows: Scalar[][] = [];
  for (let row = 0; row < array.getRowCount(); row += 1) {
    const line: Scalar[] = [];
    for (let column = 0; column < array.getColumnCount(); column += 1)
      line.push(readScalar(array.get(row, column)));
    rows.push(line);
  }
  return rows;
}

function readScalar(value: Nullable<BaseValueObject>): Scalar {
  if (value === null || value === undefined || value.isNull()) return null;
  if (value.isError()) return { error: String((value as ErrorValueObject).getErrorType()) };
  const raw = value.getValue();
  return value.isBoolean() ? Boolean(raw) : (raw as string | number);
}

function toValue(answer: Answer): BaseValueObject {
  if (answer === null) return NullValueObject.create();
  if (typeof answer === 'number') return NumberValueObject.create(answer);
  if (typeof answer === 'boolean') return BooleanValueObject.create(answer);
  if (typeof answer === 'string') return StringValueObject.create(answer);
  if ('error' in answer) return ErrorValueObject.create(answer.error as ErrorType);
  return NumberValueObject.create(answer.number, answer.format);
}

function toArray(
  rows: readonly (readonly Answer[])[],
  { unitId, subUnitId, row, column }: BaseFunction,
): ArrayValueObject {
  return ArrayValueObject.create({
    calculateValueList: rows.map((line) => line.map(toValue)),
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: unitId ?? '',
    sheetId: subUnitId ?? '',
    row,
    column,
  });
}
