/** What is large, read-only and the same for every test file: made once a worker of jest. */

/** Kept from one test file to the next by the environment of the tests (`native-environment`); elsewhere, by this module. */
const { perWorker = new Map<string, unknown>() } = globalThis as unknown as {
  readonly perWorker?: Map<string, unknown>;
};

/** The value known by `key`, made when there is none yet. */
export function keepPerWorker<T>(key: string, make: () => T): T {
  if (!perWorker.has(key)) perWorker.set(key, make());
  return perWorker.get(key) as T;
}
