/** What this machine remembers of a person's choices, kept apart by partition as Office asks. */
import type { MemoireTexte } from './favoris';

/** A browser that refuses storage forgets at the next opening: nothing else is lost. */
export function openMemoire(cle: string): MemoireTexte {
  return {
    read: () => withStorage((storage) => storage.getItem(keyOf(cle))) ?? null,
    write: (texte) => withStorage((storage) => storage.setItem(keyOf(cle), texte)),
  };
}

function withStorage<T>(action: (storage: Storage) => T): T | undefined {
  try {
    return action(window.localStorage);
  } catch {
    return undefined;
  }
}

function keyOf(cle: string): string {
  const context =
    typeof Office === 'undefined' ? undefined : (Office.context as { partitionKey?: string } | undefined);
  return `${context?.partitionKey ?? ''}${cle}`;
}
