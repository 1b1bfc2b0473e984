/** `Excel.RangeFill`: a colour, its shade, and the pattern drawn over it. */
import type { CellFormat } from '../../engine/cell-format';
import { invalidArgument } from '../errors';
import { requireColor, requireTint, showColor, StylePart } from './style-part';

const PATTERNS = [
  ...['None', 'Solid', 'Gray50', 'Gray75', 'Gray25', 'Horizontal', 'Vertical', 'Down', 'Up', 'Checker'],
  ...['SemiGray75', 'LightHorizontal', 'LightVertical', 'LightDown', 'LightUp', 'Grid', 'CrissCross'],
  ...['Gray16', 'Gray8', 'LinearGradient', 'RectangularGradient'],
];

/** A new colour is plain: no pattern, no shade. */
const PLAIN: CellFormat = { fillPattern: null, patternColor: null, fillTint: 0, patternTint: 0 };

export class RangeFill extends StylePart {
  readonly className = 'RangeFill';

  override scalars(): readonly string[] {
    return ['Color', 'Pattern', 'PatternColor', 'PatternTintAndShade', 'TintAndShade'];
  }

  /** "#FFFFFF" when there is none, as Excel answers. */
  get Color(): string | null {
    return this.read((style) => showColor(style.bg?.rgb, '#FFFFFF'));
  }

  set Color(color: string) {
    if (color === '') {
      this.Clear();
      return;
    }
    this.write({ bg: { rgb: requireColor(color) } });
    this.writeFormat(PLAIN);
  }

  get Pattern(): string | null {
    const pattern = this.readFormat(({ fillPattern }) => fillPattern ?? '');
    if (pattern !== '') return pattern;
    return this.read((style) => (style.bg?.rgb ? 'Solid' : 'None'));
  }

  set Pattern(pattern: string) {
    if (!PATTERNS.includes(pattern)) throw invalidArgument(`« ${pattern} » n’est pas un motif.`);
    if (pattern === 'None') this.Clear();
    else this.writeFormat({ fillPattern: pattern });
  }

  get PatternColor(): string | null {
    return this.readFormat(({ patternColor }) => patternColor ?? '#000000');
  }

  set PatternColor(color: string) {
    this.writeFormat({ patternColor: requireColor(color) });
  }

  get TintAndShade(): number | null {
    return this.readFormat(({ fillTint }) => fillTint ?? 0);
  }

  set TintAndShade(tint: number) {
    this.writeFormat({ fillTint: requireTint(tint) });
  }

  get PatternTintAndShade(): number | null {
    return this.readFormat(({ patternTint }) => patternTint ?? 0);
  }

  set PatternTintAndShade(tint: number) {
    this.writeFormat({ patternTint: requireTint(tint) });
  }

  Clear(): void {
    this.write({ bg: null });
    this.writeFormat(PLAIN);
  }
}
