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

  _RegisterDataChangedEvent(): void { this.on(EventType.worksheetChanged); } // prettier-ignore
  _UnregisterDataChangedEvent(): void { this.off(EventType.worksheetChanged); } // prettier-ignore
  _RegisterActivatedEvent(): void { this.on(EventType.worksheetActivated); } // prettier-ignore
  _UnregisterActivatedEvent(): void { this.off(EventType.worksheetActivated); } // prettier-ignore
  _RegisterDeactivatedEvent(): void { this.on(EventType.worksheetDeactivated); } // prettier-ignore
  _UnregisterDeactivatedEvent(): void { this.off(EventType.worksheetDeactivated); } // prettier-ignore
  _RegisterAddedEvent(): void { this.on(EventType.worksheetAdded); } // prettier-ignore
  _UnregisterAddedEvent(): void { this.off(EventType.worksheetAdded); } // prettier-ignore
  _RegisterDeletedEvent(): void { this.on(EventType.worksheetDeleted); } // prettier-ignore
  _UnregisterDeletedEvent(): void { this.off(EventType.worksheetDeleted); } // prettier-ignore
  _RegisterCalculatedEvent(): void { this.on(EventType.worksheetCalculated); } // prettier-ignore
  _UnregisterCalculatedEvent(): void { this.off(EventType.worksheetCalculated); } // prettier-ignore
  _RegisterSelectionChangedEvent(): void { this.on(EventType.worksheetSelectionChanged); } // prettier-ignore
  _UnregisterSelectionChangedEvent(): void { this.off(EventType.worksheetSelectionChanged); } // prettier-ignore
  _RegisterFormatChangedEvent(): void { this.on(EventType.worksheetFormatChanged); } // prettier-ignore
  _UnregisterFormatChangedEvent(): void { this.off(EventType.worksheetFormatChanged); } // prettier-ignore
  _RegisterEventNameChanged(): void { this.on(EventType.worksheetNameChanged); } // prettier-ignore
  _UnregisterEventNameChanged(): void { this.off(EventType.worksheetNameChanged); } // prettier-ignore
  _RegisterEventVisibilityChanged(): void { this.on(EventType.worksheetVisibilityChanged); } // prettier-ignore
  _UnregisterEventVisibilityChanged(): void { this.off(EventType.worksheetVisibilityChanged); } // prettier-ignore
  _RegisterEventMoved(): void { this.on(EventType.worksheetMoved); } // prettier-ignore
  _UnregisterEventMoved(): void { this.off(EventType.worksheetMoved); } // prettier-ignore
  _RegisterProtectionChangedEvent(): void { this.on(EventType.worksheetProtectionChanged); } // prettier-ignore
  _UnregisterProtectionChangedEvent(): void { this.off(EventType.worksheetProtectionChanged); } // prettier-ignore
}
