/** Registration of a sheet's events, or of those of all sheets. */
import { EventType } from '../events';
import { HostObject } from '../object';

export abstract class WorksheetEvents extends HostObject {
  protected abstract get eventTarget(): string;

  private on(type: number): void {
    this.book.events.register(type, this.eventTarget);
  }

  private off(type: number): void {
    this.book.events.unregister(type, this.eventTarget);
  }

  _RegisterDataChangedEvent(): void {
    this.on(EventType.worksheetChanged);
  }
  _UnregisterDataChangedEvent(): void {
    this.off(EventType.worksheetChanged);
  }
  _RegisterActivatedEvent(): void {
    this.on(EventType.worksheetActivated);
  }
  _UnregisterActivatedEvent(): void {
    this.off(EventType.worksheetActivated);
  }
  _RegisterDeactivatedEvent(): void {
    this.on(EventType.worksheetDeactivated);
  }
  _UnregisterDeactivatedEvent(): void {
    this.off(EventType.worksheetDeactivated);
  }
  _RegisterAddedEvent(): void {
    this.on(EventType.worksheetAdded);
  }
  _UnregisterAddedEvent(): void {
    this.off(EventType.worksheetAdded);
  }
  _RegisterDeletedEvent(): void {
    this.on(EventType.worksheetDeleted);
  }
  _UnregisterDeletedEvent(): void {
    this.off(EventType.worksheetDeleted);
  }
  _RegisterCalculatedEvent(): void {
    this.on(EventType.worksheetCalculated);
  }
  _UnregisterCalculatedEvent(): void {
    this.off(EventType.worksheetCalculated);
  }
  _RegisterSelectionChangedEvent(): void {
    this.on(EventType.worksheetSelectionChanged);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.off(EventType.worksheetSelectionChanged);
  }
  _RegisterFormatChangedEvent(): void {
    this.on(EventType.worksheetFormatChanged);
  }
  _UnregisterFormatChangedEvent(): void {
    this.off(EventType.worksheetFormatChanged);
  }
  _RegisterEventNameChanged(): void {
    this.on(EventType.worksheetNameChanged);
  }
  _UnregisterEventNameChanged(): void {
    this.off(EventType.worksheetNameChanged);
  }
  _RegisterEventVisibilityChanged(): void {
    this.on(EventType.worksheetVisibilityChanged);
  }
  _UnregisterEventVisibilityChanged(): void {
    this.off(EventType.worksheetVisibilityChanged);
  }
  _RegisterEventMoved(): void {
    this.on(EventType.worksheetMoved);
  }
  _UnregisterEventMoved(): void {
    this.off(EventType.worksheetMoved);
  }
  _RegisterProtectionChangedEvent(): void {
    this.on(EventType.worksheetProtectionChanged);
  }
  _UnregisterProtectionChangedEvent(): void {
    this.off(EventType.worksheetProtectionChanged);
  }
  _RegisterRowSortedEvent(): void {
    this.on(EventType.worksheetRowSorted);
  }
  _UnregisterRowSortedEvent(): void {
    this.off(EventType.worksheetRowSorted);
  }
  _RegisterColumnSortedEvent(): void {
    this.on(EventType.worksheetColumnSorted);
  }
  _UnregisterColumnSortedEvent(): void {
    this.off(EventType.worksheetColumnSorted);
  }
  _RegisterSingleClickedEvent(): void {
    this.on(EventType.worksheetSingleClicked);
  }
  _UnregisterSingleClickedEvent(): void {
    this.off(EventType.worksheetSingleClicked);
  }
  _RegisterRowHiddenChangedEvent(): void {
    this.on(EventType.worksheetRowHiddenChanged);
  }
  _UnregisterRowHiddenChangedEvent(): void {
    this.off(EventType.worksheetRowHiddenChanged);
  }
  _RegisterFormulaChangedEvent(): void {
    this.on(EventType.worksheetFormulaChanged);
  }
  _UnregisterFormulaChangedEvent(): void {
    this.off(EventType.worksheetFormulaChanged);
  }
}
