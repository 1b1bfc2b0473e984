/** Cells without a font of their own show in the workbook's (Calibri 11): the engine only looks at its sheets' default style. */
import type { IStyleData, Worksheet } from '@univerjs/core';
import { watchChanges } from '../engine/changes';
import type { Engine } from '../engine/engine';

const CALIBRI: IStyleData = { ff: 'Calibri', fs: 11 };

/** Holds for the workbook now open, those opened later, and sheets made later. */
export function showDefaultFont(engine: Engine): void {
  const apply = (sheet: Worksheet): void => {
    if (sheet.getDefaultCellStyle()) return;
    const { defaultStyle } = engine.workbook().getSnapshot();
    const own =
      typeof defaultStyle === 'string' ? engine.workbook().getStyles().get(defaultStyle) : defaultStyle;
    sheet.setDefaultCellStyle({ ...CALIBRI, ...own });
  };
  const applyToAll = (): void => engine.workbook().getSheets().forEach(apply);
  watchChanges(engine, ({ kind }) => {
    if (kind === 'sheet-added') applyToAll();
  });
  engine.onLoad(applyToAll);
  applyToAll();
}
