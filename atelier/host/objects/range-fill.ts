/** `Excel.RangeFill`. */
import { requireColor, showColor, StylePart } from './style-part';

export class RangeFill extends StylePart {
  readonly className = 'RangeFill';

  override scalars(): readonly string[] {
    return ['Color'];
  }

  /** "#FFFFFF" when there is none, as Excel answers. */
  get Color(): string | null {
    return this.read((style) => showColor(style.bg?.rgb, '#FFFFFF'));
  }

  set Color(color: string) {
    if (color === '') this.Clear();
    else this.write({ bg: { rgb: requireColor(color) } });
  }

  Clear(): void {
    this.write({ bg: null });
  }
}
