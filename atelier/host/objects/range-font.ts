/** `Excel.RangeFont`. */
import { requireColor, showColor, StylePart } from './style-part';

export class RangeFont extends StylePart {
  readonly className = 'RangeFont';

  override scalars(): readonly string[] {
    return ['Bold', 'Color', 'Italic', 'Name', 'Size', 'Strikethrough', 'Underline'];
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
    return this.read((style) => (style.ul?.s === 1 ? 'Single' : 'None'));
  }
  set Underline(underline: string) {
    this.write({ ul: { s: underline === 'None' ? 0 : 1 } });
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
