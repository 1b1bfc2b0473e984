/** `Excel.RangeFont`. */
import { BaselineOffset } from '@univerjs/core';
import type { IStyleData } from '@univerjs/core';
import { invalidArgument } from '../errors';
import { requireColor, requireTint, showColor, StylePart } from './style-part';

const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'];
/** The engine's number for two lines. */
const DOUBLE = 10;

function underlineOf({ ul }: IStyleData): string {
  if (ul?.s !== 1) return 'None';
  const { kind } = ul as { kind?: string };
  return kind ?? (ul.t === DOUBLE ? 'Double' : 'Single');
}

export class RangeFont extends StylePart {
  readonly className = 'RangeFont';

  override scalars(): readonly string[] {
    return [
      ...['Bold', 'Color', 'Italic', 'Name', 'Size', 'Strikethrough', 'Subscript', 'Superscript'],
      ...['TintAndShade', 'Underline'],
    ];
  }

  get Bold(): boolean | null {
    return this.read((style) => style.bl === 1);
  }
  set Bold(isBold: boolean) {
    this.write({ bl: isBold ? 1 : 0 });
  }
  get Italic(): boolean | null {
    return this.read((style) => style.it === 1);
  }
  set Italic(isItalic: boolean) {
    this.write({ it: isItalic ? 1 : 0 });
  }
  get Strikethrough(): boolean | null {
    return this.read((style) => style.st?.s === 1);
  }
  set Strikethrough(isStruck: boolean) {
    this.write({ st: { s: isStruck ? 1 : 0 } });
  }
  get Underline(): string | null {
    return this.read((style) => underlineOf(style));
  }
  set Underline(underline: string) {
    if (!UNDERLINES.includes(underline)) throw invalidArgument(`« ${underline} » n’est pas un soulignement.`);
    const line = { s: underline === 'None' ? 0 : 1, ...(underline === 'Double' ? { t: DOUBLE } : {}) };
    this.write({ ul: underline.endsWith('Accountant') ? { ...line, kind: underline } : line } as IStyleData);
  }
  get Subscript(): boolean | null {
    return this.read((style) => style.va === BaselineOffset.SUBSCRIPT);
  }
  set Subscript(isLowered: boolean) {
    this.write({ va: isLowered ? BaselineOffset.SUBSCRIPT : BaselineOffset.NORMAL });
  }
  get Superscript(): boolean | null {
    return this.read((style) => style.va === BaselineOffset.SUPERSCRIPT);
  }
  set Superscript(isRaised: boolean) {
    this.write({ va: isRaised ? BaselineOffset.SUPERSCRIPT : BaselineOffset.NORMAL });
  }
  get TintAndShade(): number | null {
    return this.readFormat(({ fontTint }) => fontTint ?? 0);
  }
  set TintAndShade(tint: number) {
    this.writeFormat({ fontTint: requireTint(tint) });
  }
  get Name(): string | null {
    return this.read((style) => style.ff ?? 'Calibri');
  }
  set Name(name: string) {
    this.write({ ff: name });
  }
  get Size(): number | null {
    return this.read((style) => style.fs ?? 11);
  }
  set Size(points: number) {
    this.write({ fs: points });
  }
  get Color(): string | null {
    return this.read((style) => showColor(style.cl?.rgb, '#000000'));
  }
  set Color(color: string) {
    this.write({ cl: { rgb: requireColor(color) } });
  }
}
