/** `Excel.Application`, its culture (French), and the runtime. */
import type { Engine } from '../../engine/engine';
import { invalidArgument } from '../errors';
import { HostObject } from '../object';
import { IterativeCalculation } from './iterative-calculation';

export class Application extends HostObject {
  readonly className = 'Application';

  override scalars(): readonly string[] {
    return [
      'CalculationEngineVersion',
      'CalculationMode',
      'CalculationState',
      'DecimalSeparator',
      'ThousandsSeparator',
      'UseSystemSeparators',
    ];
  }

  declare CalculationMode: string;

  get CalculationState(): string {
    return this.book.engine.isPending() ? 'Pending' : 'Done';
  }

  get CalculationEngineVersion(): number {
    return 191029;
  }

  get DecimalSeparator(): string {
    return ',';
  }

  get ThousandsSeparator(): string {
    return '\u202f';
  }

  get UseSystemSeparators(): boolean {
    return true;
  }

  get CultureInfo(): CultureInfo {
    return new CultureInfo(this.book);
  }

  get IterativeCalculation(): IterativeCalculation {
    return new IterativeCalculation(this.book);
  }

  async Calculate(type: string): Promise<void> {
    if (type !== 'Recalculate' && type !== 'Full' && type !== 'FullRebuild') throw invalidArgument();
    await this.book.calculate(type !== 'Recalculate');
  }

  SuspendApiCalculationUntilNextSync(): void {
    // The engine already calculates once, when values are next read.
  }

  SuspendScreenUpdatingUntilNextSync(): void {
    // The grid draws between batches.
  }
}

/** A setter the batch waits for: what is pending is calculated in the mode it was written under. */
Object.defineProperty(Application.prototype, 'CalculationMode', {
  get(this: Application): string {
    return this.book.engine.calculationOptions.mode;
  },
  set(this: Application, mode: unknown): unknown {
    return setCalculationMode(this.book.engine, mode);
  },
});

/** "AutomaticExceptTables" leaves out data tables, which the atelier has none of. */
async function setCalculationMode(engine: Engine, mode: unknown): Promise<void> {
  if (mode !== 'Automatic' && mode !== 'AutomaticExceptTables' && mode !== 'Manual')
    throw invalidArgument(`« ${String(mode)} » n’est pas un mode de calcul.`);
  await engine.calculated();
  engine.calculationOptions.mode = mode;
}

export class CultureInfo extends HostObject {
  readonly className = 'CultureInfo';

  override scalars(): readonly string[] {
    return ['Name'];
  }

  get Name(): string {
    return 'fr-FR';
  }

  get NumberFormat(): NumberFormatInfo {
    return new NumberFormatInfo(this.book);
  }

  get DatetimeFormat(): DatetimeFormatInfo {
    return new DatetimeFormatInfo(this.book);
  }
}

export class NumberFormatInfo extends HostObject {
  readonly className = 'NumberFormatInfo';

  override scalars(): readonly string[] {
    return ['NumberDecimalSeparator', 'NumberGroupSeparator'];
  }

  get NumberDecimalSeparator(): string {
    return ',';
  }

  get NumberGroupSeparator(): string {
    return '\u202f';
  }
}

export class DatetimeFormatInfo extends HostObject {
  readonly className = 'DatetimeFormatInfo';

  override scalars(): readonly string[] {
    return ['DateSeparator', 'LongDatePattern', 'LongTimePattern', 'ShortDatePattern', 'TimeSeparator'];
  }

  get DateSeparator(): string {
    return '/';
  }
  get TimeSeparator(): string {
    return ':';
  }
  get ShortDatePattern(): string {
    return 'dd/MM/yyyy';
  }
  get LongDatePattern(): string {
    return 'dddd d MMMM yyyy';
  }
  get LongTimePattern(): string {
    return 'HH:mm:ss';
  }
}

export class Runtime extends HostObject {
  readonly className = 'Runtime';

  override scalars(): readonly string[] {
    return ['EnableEvents'];
  }

  get EnableEvents(): boolean {
    return this.book.events.enabled;
  }

  set EnableEvents(enabled: boolean) {
    this.book.events.enabled = enabled;
  }
}
