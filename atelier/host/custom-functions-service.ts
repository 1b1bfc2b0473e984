/** `Microsoft.ExcelServices.CustomFunctions`: how Office.js says it listens, and gives the results. */
import type { Book } from './book';
import { HostObject } from './object';

export interface InvocationResult {
  readonly id: number;
  readonly ok: boolean;
  readonly value: unknown;
  readonly errorCode: number;
}

export interface ResultReceiver {
  ready(): void;
  receive(results: readonly InvocationResult[]): void;
}

export class CustomFunctionsService extends HostObject {
  readonly className = 'CustomFunctions';

  constructor(
    book: Book,
    private readonly receiver: ResultReceiver,
  ) {
    super(book);
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.receiver.ready();
  }

  /** 1 retry of large results, 2 quicker flushes, 3 times, 4 capped interval. */
  _GetEnabledFeatures(): number[] {
    return [1, 2, 3, 4];
  }

  /** `[id, ok, value, errorCode?]`, then the times taken. */
  SetInvocationArrayResults(results: readonly (readonly unknown[])[]): void {
    this.receiver.receive(
      results.map(([id, ok, value, code]) => ({
        id: Number(id),
        ok: ok === true,
        value,
        errorCode: typeof code === 'number' ? code : 0,
      })),
    );
  }

  SetInvocationResults(
    results: readonly { id: number; value: unknown; failed?: boolean; errorCode?: number }[],
  ): void {
    this.receiver.receive(
      results.map(({ id, value, failed, errorCode }) => ({
        id,
        ok: failed !== true,
        value,
        errorCode: errorCode ?? 0,
      })),
    );
  }
}
