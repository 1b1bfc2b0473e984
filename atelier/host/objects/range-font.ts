/** `Excel.RangeFont`. */
import { requireColor, showColor, StylePart } from './style-part';

export class RangeFont extends StylePart {
  readonly className = 'RangeFont';

  override scalars(): readonly string[] {
    return ['Bold', 'Color', 'Italic', 'Name', 'Size', 'Strikethrough', 'Underline'];
  }

  get Bold(): boolean | null { return this.read((style) => style.bl === 1); } // prettier-ignore
  set Bold(isBold: boolean) { this.write({ bl: isBold ? 1 : 0 }); } // prettier-ignore
  get Italic(): boolean | null { return this.read((style) => style.it === 1); } // prettier-ignore
  set Italic(isItalic: boolean) { this.write({ it: isItalic ? 1 : 0 }); } // prettier-ignore
  get Strikethrough(): boolean | null { return this.read((style) => style.st?.s === 1); } // prettier-ignore
  set Strikethrough(isStruck: boolean) { this.write({ st: { s: isStruck ? 1 : 0 } }); } // prettier-ignore
  get Underline(): string | null { return this.read((style) => (style.ul?.s === 1 ? 'Single' : 'None')); } // prettier-ignore
  set Underline(underline: string) { this.write({ ul: { s: underline === 'None' ? 0 : 1 } }); } // prettier-ignore
  get Name(): string | null { return this.read((style) => style.ff ?? 'Calibri'); } // prettier-ignore
  set Name(name: string) { this.write({ ff: name }); } // prettier-ignore
  get Size(): number | null { return this.read((style) => style.fs ?? 11); } // prettier-ignore
  set Size(points: number) { this.write({ fs: points }); } // prettier-ignore
  get Color(): string | null { return this.read((style) => showColor(style.cl?.rgb, '#000000')); } // prettier-ignore
  set Color(color: string) { this.write({ cl: { rgb: requireColor(color) } }); } // prettier-ignore
}
