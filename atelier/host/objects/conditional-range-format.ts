/** `Excel.ConditionalRangeFormat`: what a conditional format changes of a cell's look. */
import type { IStyleBase, Nullable } from '@univerjs/core';
import { HostObject } from '../object';
import type { ConditionalFormat } from './conditional-format';
import { ConditionalRangeBorderCollection } from './conditional/range-border';
import { requireColor, showColor } from './style-part';

abstract class Part extends HostObject {
  constructor(protected readonly owner: ConditionalFormat) {
    super(owner.book);
  }

  protected get style(): IStyleBase {
    return this.owner.highlight.style;
  }

  protected write(changes: { [K in keyof IStyleBase]?: Nullable<IStyleBase[K]> }): void {
    const style = { ...this.style, ...changes } as IStyleBase;
    this.owner.change({ style });
  }
}

export class ConditionalRangeFormat extends Part {
  readonly className = 'ConditionalRangeFormat';

  override scalars(): readonly string[] {
    return ['NumberFormat'];
  }

  get NumberFormat(): string | null {
    return this.style.n?.pattern ?? null;
  }

  /** Null takes it away. */
  set NumberFormat(format: unknown) {
    const { n: _n, ...style } = this.style;
    const pattern = Array.isArray(format) ? String((format as unknown[][])[0]?.[0]) : format;
    if (pattern === null || pattern === undefined || pattern === '') this.owner.change({ style });
    else this.owner.change({ style: { ...style, n: { pattern: String(pattern) } } });
  }

  get Borders(): ConditionalRangeBorderCollection {
    return new ConditionalRangeBorderCollection(this.owner);
  }

  get Font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.owner);
  }

  get Fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.owner);
  }
}

export class ConditionalRangeFont extends Part {
  readonly className = 'ConditionalRangeFont';

  override scalars(): readonly string[] {
    return ['Bold', 'Color', 'Italic', 'Strikethrough', 'Underline'];
  }

  get Bold(): boolean {
    return this.style.bl === 1;
  }
  set Bold(isBold: boolean) {
    this.write({ bl: isBold ? 1 : 0 });
  }
  get Italic(): boolean {
    return this.style.it === 1;
  }
  set Italic(isItalic: boolean) {
    this.write({ it: isItalic ? 1 : 0 });
  }
  get Strikethrough(): boolean {
    return this.style.st?.s === 1;
  }
  set Strikethrough(isStruck: boolean) {
    this.write({ st: { s: isStruck ? 1 : 0 } });
  }
  get Underline(): string {
    return this.style.ul?.s === 1 ? 'Single' : 'None';
  }
  set Underline(underline: string) {
    this.write({ ul: { s: underline === 'None' ? 0 : 1 } });
  }
  get Color(): string {
    return showColor(this.style.cl?.rgb, '');
  }
  set Color(color: string) {
    this.write({ cl: { rgb: requireColor(color) } });
  }

  Clear(): void {
    const { bl: _bl, it: _it, st: _st, ul: _ul, cl: _cl, ...style } = this.style;
    this.owner.change({ style });
  }
}

export class ConditionalRangeFill extends Part {
  readonly className = 'ConditionalRangeFill';

  override scalars(): readonly string[] {
    return ['Color'];
  }

  get Color(): string {
    return showColor(this.style.bg?.rgb, '');
  }
  set Color(color: string) {
    this.write({ bg: { rgb: requireColor(color) } });
  }

  Clear(): void {
    const { bg: _bg, ...style } = this.style;
    this.owner.change({ style });
  }
}
