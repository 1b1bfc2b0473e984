/** What a batch may start from: the workbook, and the services Office.js asks for by name. */
import type { Roots } from './batch';
import type { Book } from './book';
import type { CustomFunctionsHost } from './custom-functions';
import { ActionService } from './objects/action-service';
import type { ShortcutControl } from './objects/action-service';
import { DynamicRibbon } from './objects/ribbon';
import type { RibbonControl } from './objects/ribbon';
import { AddinInternalService, AppRuntimePersistenceService, AppRuntimeService } from './objects/services';
import type { PaneControl } from './objects/services';
import { Workbook } from './objects/workbook';

/** What stands around the workbook, where there is a page to show it. */
export interface Surroundings {
  /** The pane `Office.addin` shows and hides. */
  readonly pane?: PaneControl;
  /** The ribbon `Office.ribbon` changes. */
  readonly ribbon?: RibbonControl;
  /** The keyboard shortcuts `Office.actions` reads and changes. */
  readonly shortcuts?: ShortcutControl;
}

export function createRoots(
  book: Book,
  functions: CustomFunctionsHost,
  { pane, ribbon, shortcuts }: Surroundings,
): Roots {
  const services: Record<string, Roots['workbook']> = {
    'Microsoft.InternalService.AddinInternalService': new AddinInternalService(book),
    'Microsoft.AppRuntime.AppRuntimeService': new AppRuntimeService(book, pane),
    'Microsoft.AppRuntime.AppRuntimePersistenceService': new AppRuntimePersistenceService(book),
    'Microsoft.Office.ActionService': new ActionService(book, shortcuts),
    'Microsoft.DynamicRibbon.DynamicRibbon': new DynamicRibbon(book, ribbon),
    'Microsoft.ExcelServices.CustomFunctions': functions.service,
  };
  return { workbook: new Workbook(book), service: (name) => services[name] ?? null };
}
