/** `OfficeHelpers`, the small library older scripts bring along: what it says, and the sheet it makes anew. */

/** `tell` says to the person; an error told is a failure. */
export function createOfficeHelpers(tell: (...said: unknown[]) => void): Record<string, unknown> {
  return {
    UI: { notify: (...said: unknown[]) => tell(...said) },
    Utilities: {
      log: (...said: unknown[]) => tell(...said),
      get host() {
        return 'EXCEL';
      },
      get platform() {
        return 'WEB';
      },
    },
    ExcelUtilities: { forceCreateSheet },
  };
}

/** The sheet of that name, empty: made, or made anew; `clearOnly` keeps the one that is there and clears its cells. */
async function forceCreateSheet(
  workbook: Excel.Workbook,
  name: string,
  clearOnly = false,
): Promise<Excel.Worksheet> {
  const context = workbook.context as Excel.RequestContext;
  const former = workbook.worksheets.getItemOrNullObject(name);
  await context.sync();
  if (former.isNullObject) return workbook.worksheets.add(name);
  if (clearOnly) {
    former.getRange().clear();
    await context.sync();
    return workbook.worksheets.getItem(name);
  }
  // Before the former one goes: a workbook keeps at least one sheet.
  const sheet = workbook.worksheets.add();
  former.delete();
  sheet.name = name;
  await context.sync();
  return sheet;
}
