/** Groups of rows and columns (the outline of Excel's margin). */
import { shiftLevels, showDetails } from '../../engine/outline-levels';
import type { Axis } from '../../engine/outline-levels';
import { requireWritable } from '../book';
import { invalidArgument, OfficeError } from '../errors';
import { RangeTransfers } from './range-transfers';

export abstract class RangeOutline extends RangeTransfers {
  Group(option: string): void {
    this.shift(option, 1);
  }

  Ungroup(option: string): void {
    this.shift(option, -1);
  }

  HideGroupDetails(option: string): void {
    this.showGroups(option, false);
  }

  ShowGroupDetails(option: string): void {
    this.showGroups(option, true);
  }

  private shift(option: string, by: 1 | -1): void {
    const axis = this.axisOf(option);
    if (shiftLevels(this.book.engine, this.area, axis, by)) return;
    const why = by > 0 ? 'Le plan a déjà huit niveaux.' : 'Ces lignes ou colonnes ne sont pas groupées.';
    throw new OfficeError('InvalidOperation', why);
  }

  private showGroups(option: string, isShown: boolean): void {
    const axis = this.axisOf(option);
    if (showDetails(this.book.engine, this.area, axis, isShown)) return;
    throw new OfficeError('InvalidOperation', 'Ces lignes ou colonnes ne sont pas groupées.');
  }

  private axisOf(option: string): Axis {
    requireWritable(this.book, this.area.sheetId);
    if (option !== 'ByRows' && option !== 'ByColumns')
      throw invalidArgument('Le groupement se fait « ByRows » ou « ByColumns ».');
    const isOther = option === 'ByRows' ? this.IsEntireColumn : this.IsEntireRow;
    if (isOther && !(this.IsEntireColumn && this.IsEntireRow))
      throw invalidArgument(
        'Des lignes entières se groupent par lignes, des colonnes entières par colonnes.',
      );
    return option === 'ByRows' ? 'row' : 'column';
  }
}
