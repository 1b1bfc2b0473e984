/** The members of the host that its parts answer by themselves. */
import type { BatchGate } from './batch-gate';
import type { Book } from './book';
import { raiseClicked } from './click-events';
import type { CustomFunctionsHost } from './custom-functions';
import type { Host } from './host';
import type { Selection } from './selection';

export function eventMembers(
  book: Book,
  selection: Selection,
): Pick<Host, 'onEvents' | 'onSelection' | 'clicked' | 'onSettings' | 'flushEvents'> {
  const { events } = book;
  return {
    onEvents: (listener) => events.onEntries(listener),
    onSelection: (listener) => selection.onChange(listener),
    clicked: (cell) => raiseClicked(book, cell),
    onSettings: (listener) => events.onSettings(listener),
    flushEvents: () => events.flush(),
  };
}

export function gateMembers(
  gate: BatchGate,
): Pick<Host, 'processQuery' | 'executeText' | 'onBatch' | 'setCellEditMode' | 'setFaults'> {
  return {
    processQuery: (body) => gate.process(body),
    executeText: (text, flags) => gate.executeText(text, flags),
    onBatch: (listener) => gate.onBatch(listener),
    setCellEditMode: (isEditing) => gate.setCellEditMode(isEditing),
    setFaults: (changes) => gate.setFaults(changes),
  };
}

export function functionMembers(
  functions: CustomFunctionsHost,
): Pick<
  Host,
  'registerFunctions' | 'invokeFunctionsReady' | 'functionsAnswered' | 'functionMessage' | 'functionCard'
> {
  return {
    registerFunctions: (metadata) => functions.register(metadata),
    invokeFunctionsReady: () => functions.ready(),
    functionsAnswered: (timeoutMs) => functions.answered(timeoutMs),
    functionMessage: (sheetId, row, column) => functions.said('message', sheetId, row, column),
    functionCard: (sheetId, row, column) => functions.said('card', sheetId, row, column),
  };
}
