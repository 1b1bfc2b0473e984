/** An expected outcome: a value, or a failure the person can act on. Bugs are thrown; failures are returned. */
export type Result<T, E = Echec> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

/** A failure in the person's words: `message` says what, where and why; `aide` says what to do. */
export interface Echec {
  readonly code: string;
  readonly message: string;
  readonly aide: string;
}

export function success<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function failure<E>(error: E): { readonly ok: false; readonly error: E } {
  return { ok: false, error };
}
