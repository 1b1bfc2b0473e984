/** How a person leaves the add-in's frame with the keyboard: Office.js takes Tab, Escape and F2 there, and tells the host. */

export type Leaving = 'forward' | 'backward' | 'sheet';

/** By the numbers Office.js gives these moves (`OSF.AgaveHostAction`). */
const MOVES: ReadonlyMap<unknown, Leaving> = new Map<unknown, Leaving>([
  [13, 'forward'],
  [14, 'backward'],
  [15, 'sheet'],
  [16, 'sheet'],
  [17, 'forward'],
  [18, 'backward'],
]);

/** The move that a message of the conversation tells; null when it tells something else. */
export function readLeaving(text: string): Leaving | null {
  if (!text.includes('ContextActivationManager_notifyHost')) return null;
  const { _data } = JSON.parse(text) as { readonly _data?: unknown };
  return Array.isArray(_data) ? (MOVES.get(_data[1]) ?? null) : null;
}
