/** A button that shows and hides a panel; Escape closes it and gives the keyboard back to the button. */

export interface Disclosure {
  isOpen(): boolean;
  close(): void;
}

export function disclose(button: HTMLElement, panel: HTMLElement, onOpen: () => void): Disclosure {
  const toggle = (open: boolean): void => {
    panel.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
    if (open) onOpen();
  };
  button.addEventListener('click', () => toggle(panel.hidden !== false));
  for (const part of [button, panel]) {
    part.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || panel.hidden) return;
      event.stopPropagation();
      toggle(false);
      button.focus();
    });
  }
  return { isOpen: () => panel.hidden === false, close: () => toggle(false) };
}
