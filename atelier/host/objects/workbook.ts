/** `Excel.Workbook`: where everything starts. */
import { parseAddress } from '../../engine/area';
import { selectedRectangles } from '../../engine/selection';
import { EventType, WORKBOOK_TARGET } from '../events';
import { itemNotFound, OfficeError } from '../errors';
import { Application, Runtime } from './application';
import { CommentCollection } from './comments/comment-collection';
import { activeChart } from './charts/active-chart';
import { Chart } from './charts/chart';
import { DocumentProperties } from './document-properties';
import { Functions } from './functions';
import { NamedItemCollection } from './named-item-collection';
import { Range } from './range';
import { RangeAreas } from './range-areas';
import { SettingCollection } from './setting-collection';
import { StyleCollection } from './styles/style-collection';
import { PIVOT_TABLE_STYLES, TABLE_STYLES, TableStyles } from './styles/table-styles';
import { TableCollection } from './table-collection';
import { WorkbookFile } from './workbook-file';
import { WorkbookProtection } from './workbook-protection';
import { WorksheetCollection } from './worksheet-collection';
import { CustomXmlPartCollection } from './xml/custom-xml-part-collection';

export class Workbook extends WorkbookFile {
  readonly className = 'Workbook';

  override scalars(): readonly string[] {
    return [
      'AutoSave',
      'CalculationEngineVersion',
      'ChartDataPointTrack',
      'IsDirty',
      'Name',
      'PreviouslySaved',
      'ReadOnly',
      'UsePrecisionAsDisplayed',
    ];
  }

  get Name(): string {
    return `${this.book.engine.workbook().name}.xlsx`;
  }
  get CalculationEngineVersion(): number {
    return this.Application.CalculationEngineVersion;
  }
  get Application(): Application {
    return new Application(this.book);
  }
  get Worksheets(): InstanceType<typeof WorksheetCollection> {
    return new WorksheetCollection(this.book);
  }
  get Tables(): TableCollection {
    return new TableCollection(this.book, null);
  }
  get Functions(): Functions {
    return new Functions(this.book);
  }
  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.book, null);
  }
  get Settings(): SettingCollection {
    return new SettingCollection(this.book);
  }
  get Properties(): DocumentProperties {
    return new DocumentProperties(this.book);
  }
  get Comments(): CommentCollection {
    return new CommentCollection(this.book, null);
  }
  get CustomXmlParts(): CustomXmlPartCollection {
    return new CustomXmlPartCollection(this.book);
  }
  get Styles(): StyleCollection {
    return new StyleCollection(this.book);
  }
  get TableStyles(): TableStyles {
    return new TableStyles(this.book, TABLE_STYLES);
  }
  get PivotTableStyles(): TableStyles {
    return new TableStyles(this.book, PIVOT_TABLE_STYLES);
  }
  get Protection(): WorkbookProtection {
    return new WorkbookProtection(this.book);
  }
  get _Runtime(): Runtime {
    return new Runtime(this.book);
  }

  GetActiveChart(): Chart {
    const chart = this.GetActiveChartOrNullObject();
    if (chart === null) throw itemNotFound('Aucun graphique n’est actif.');
    return chart;
  }

  GetActiveChartOrNullObject(): Chart | null {
    const handle = activeChart(this.book);
    return handle === null ? null : new Chart(handle);
  }

  GetSelectedRange(): Range {
    if (selectedRectangles(this.book.engine).length > 1)
      throw new OfficeError('InvalidSelection', 'Plusieurs plages sont sélectionnées.');
    return new Range(this.book, this.book.selection());
  }

  GetSelectedRanges(): RangeAreas {
    const { sheetId, ...selected } = this.book.selection();
    const all = selectedRectangles(this.book.engine);
    return new RangeAreas(this.book, sheetId, all.length > 1 ? all : [selected]);
  }

  /** The atelier has no slicers: none can be active. */
  GetActiveSlicer(): never {
    throw itemNotFound('Aucun segment n’est actif.');
  }

  GetActiveSlicerOrNullObject(): null {
    return null;
  }

  GetActiveCell(): Range {
    const area = this.book.selection();
    return new Range(this.book, { ...area, endRow: area.startRow, endColumn: area.startColumn });
  }

  /** Ranges of events carry their place as "sheet|A1:B2". */
  _GetRangeForEventByReferenceId(referenceId: string): Range {
    const range = this._GetRangeOrNullObjectForEventByReferenceId(referenceId);
    if (range === null) throw itemNotFound('La plage de l’événement n’existe plus.');
    return range;
  }

  _GetRangeOrNullObjectForEventByReferenceId(referenceId: string): Range | null {
    const [sheetId = '', address = ''] = referenceId.split('|');
    const parsed = parseAddress(address);
    return parsed === null || this.book.engine.sheet(sheetId) === undefined
      ? null
      : new Range(this.book, { ...parsed.rectangle, sheetId });
  }

  _RemoveReference(id: string): void {
    this.book.references.remove(id);
  }

  _RemoveAllReferences(): void {
    this.book.references.clear();
  }

  _GetReferenceCount(): number {
    return this.book.references.count;
  }

  _RegisterActivatedEvent(): void {
    this.book.events.register(EventType.workbookActivated, WORKBOOK_TARGET);
  }

  _UnregisterActivatedEvent(): void {
    this.book.events.unregister(EventType.workbookActivated, WORKBOOK_TARGET);
  }
}
