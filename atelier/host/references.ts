/** Objects Office.js asked to keep (`_KeepReference`), by the id it sends back in later batches. */
import { OfficeError } from './errors';
import type { HostObject } from './object';

export class References {
  private readonly kept = new Map<string, HostObject>();
  private next = 1;

  keep(object: HostObject): string {
    const id = `R${this.next}`;
    this.next += 1;
    this.kept.set(id, object);
    return id;
  }

  get(id: string): HostObject {
    const object = this.kept.get(id);
    if (object === undefined) {
      throw new OfficeError(
        'InvalidReference',
        'Cette référence n’est pas valide pour l’opération en cours.',
      );
    }
    return object;
  }

  remove(id: string): void {
    this.kept.delete(id);
  }

  clear(): void {
    this.kept.clear();
  }

  get count(): number {
    return this.kept.size;
  }

  values(): Iterable<HostObject> {
    return this.kept.values();
  }
}
