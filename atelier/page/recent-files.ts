/** Files opened or saved lately: copies kept by this browser, on this machine and nowhere else. */

export interface RecentFile {
  readonly name: string;
  /** When it was opened or saved, in milliseconds. */
  readonly date: number;
  readonly content: Blob;
}

export interface RecentFiles {
  /** The latest first. */
  list(): Promise<readonly RecentFile[]>;
  keep(name: string, bytes: Uint8Array): Promise<void>;
  forget(): Promise<void>;
}

const STORE = 'fichiers';
const MOST_FILES = 6;
const LARGEST = 20_000_000;

export function openRecentFiles(): RecentFiles {
  const list = async (): Promise<RecentFile[]> => {
    const files = await ask((store) => store.getAll() as IDBRequest<RecentFile[]>, 'readonly');
    return files.sort((one, other) => other.date - one.date);
  };
  return {
    list,
    async keep(name, bytes) {
      if (bytes.length > LARGEST) return;
      const file: RecentFile = { name, date: Date.now(), content: new Blob([bytes.slice()]) };
      await ask((store) => store.put(file), 'readwrite');
      for (const { name: old } of (await list()).slice(MOST_FILES))
        await ask((store) => store.delete(old), 'readwrite');
    },
    async forget() {
      await ask((store) => store.clear(), 'readwrite');
    },
  };
}

async function ask<T>(
  request: (store: IDBObjectStore) => IDBRequest<T>,
  mode: IDBTransactionMode,
): Promise<T> {
  const opening = indexedDB.open('atelier-ctg', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE, { keyPath: 'name' });
  const database = await answer(opening);
  try {
    return await answer(request(database.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    database.close();
  }
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB refused.'));
  });
}
