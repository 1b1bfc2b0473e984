/** `Excel.IterativeCalculation`: how circular references of the workbook are gone through. */
import { requireWritableBook } from '../book';
import { invalidArgument } from '../errors';
import { HostObject } from '../object';

const USUAL = { enabled: false, maxIteration: 100, maxChange: 0.001 };
const MOST_ITERATIONS = 32_767;

export class IterativeCalculation extends HostObject {
  readonly className = 'IterativeCalculation';

  override scalars(): readonly string[] {
    return ['Enabled', 'MaxChange', 'MaxIteration'];
  }

  private get kept(): typeof USUAL {
    return { ...USUAL, ...this.book.engine.extras.iterativeCalculation };
  }

  private keep(values: Partial<typeof USUAL>): void {
    requireWritableBook(this.book);
    const kept = { ...this.kept, ...values };
    this.book.engine.extras.iterativeCalculation = kept;
    this.book.engine.calculationOptions.maxIteration = kept.enabled ? kept.maxIteration : 1;
  }

  get Enabled(): boolean {
    return this.kept.enabled;
  }

  set Enabled(enabled: unknown) {
    if (typeof enabled !== 'boolean') throw invalidArgument('« enabled » est vrai ou faux.');
    this.keep({ enabled });
  }

  get MaxIteration(): number {
    return this.kept.maxIteration;
  }

  set MaxIteration(maxIteration: unknown) {
    const isCount =
      typeof maxIteration === 'number' &&
      Number.isInteger(maxIteration) &&
      maxIteration >= 1 &&
      maxIteration <= MOST_ITERATIONS;
    if (!isCount) throw invalidArgument(`Le nombre d’itérations va de 1 à ${MOST_ITERATIONS}.`);
    this.keep({ maxIteration });
  }

  get MaxChange(): number {
    return this.kept.maxChange;
  }

  set MaxChange(maxChange: unknown) {
    if (typeof maxChange !== 'number' || !(maxChange >= 0))
      throw invalidArgument('L’écart maximal est un nombre positif.');
    this.keep({ maxChange });
  }
}
