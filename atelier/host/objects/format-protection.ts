/** `Excel.FormatProtection`: whether cells are locked once their sheet is protected (always, here). */
import { StylePart } from './style-part';

export class FormatProtection extends StylePart {
  readonly className = 'FormatProtection';

  override scalars(): readonly string[] {
    return ['FormulaHidden', 'Locked'];
  }

  get Locked(): boolean {
    return true;
  }

  get FormulaHidden(): boolean {
    return false;
  }
}
