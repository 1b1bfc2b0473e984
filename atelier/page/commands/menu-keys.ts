/** The grid's context menu moved through with the keyboard: arrows, Enter, Escape, as Excel's. Univer's is for the mouse only. */

/** As Univer draws them: the menu, and the one that an entry opens beside it. */
const MENU = 'section > .univer-shadow-md';
const SUBMENU = '[data-u-context-menu-submenu]';
/** Frames a menu may take to be drawn. */
const PATIENCE = 30;

/** Takes the keyboard to the menu that is opening; `onClose` takes it back. */
export function moveInMenu(onClose: () => void): void {
  void whenDrawn(MENU).then((menu) => {
    if (menu === null) return;
    name(menu);
    buttonsOf(menu)[0]?.focus();
    const stop = (): void => window.removeEventListener('keydown', onKey, { capture: true });
    const onKey = (event: KeyboardEvent): void => {
      // Chosen with the mouse, or closed by a click elsewhere.
      if (!isSeen(menu)) {
        stop();
        return;
      }
      // The grid hears no key meanwhile; Escape closes the menu by itself.
      if (event.key !== 'Escape' && event.key !== 'Tab') event.stopImmediatePropagation();
      if (event.key === 'Escape' || event.key === 'Tab') {
        stop();
        setTimeout(onClose);
      } else if (act(event.key)) event.preventDefault();
    };
    window.addEventListener('keydown', onKey, { capture: true });
  });
}

/** False when the browser does it itself: Enter and Space press a button. */
function act(key: string): boolean {
  const { activeElement } = document;
  const here = activeElement?.closest<HTMLElement>(`${SUBMENU}, ${MENU}`);
  if (!(activeElement instanceof HTMLButtonElement) || !here) return false;
  const buttons = buttonsOf(here);
  const at = buttons.indexOf(activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[key];
  if (to !== undefined) {
    buttons[(to + buttons.length) % buttons.length]?.focus();
    return true;
  }
  if (opensMenu(activeElement) && ['ArrowRight', 'Enter', ' '].includes(key)) {
    openSubmenu(activeElement);
    return true;
  }
  if (key === 'ArrowLeft' && here.matches(SUBMENU)) {
    leaveSubmenu();
    return true;
  }
  return false;
}

let opener: HTMLButtonElement | null = null;

function openSubmenu(button: HTMLButtonElement): void {
  opener = button;
  button.click();
  button.setAttribute('aria-expanded', 'true');
  void whenDrawn(SUBMENU).then((submenu) => {
    if (submenu === null) return;
    name(submenu);
    buttonsOf(submenu)[0]?.focus();
  });
}

/** Univer closes it once the pointer has left the entry. */
function leaveSubmenu(): void {
  opener?.focus();
  opener?.setAttribute('aria-expanded', 'false');
  const left = new MouseEvent('mouseout', { bubbles: true, relatedTarget: opener?.closest(MENU) ?? null });
  opener?.parentElement?.dispatchEvent(left);
}

function buttonsOf(menu: HTMLElement): HTMLButtonElement[] {
  return [...menu.querySelectorAll('button')].filter((button) => !button.disabled);
}

/** The arrow at the end of an entry. */
function opensMenu(button: HTMLButtonElement): boolean {
  return button.querySelector(':scope > svg:last-child') !== null;
}

/** What a screen reader says of it. */
function name(menu: HTMLElement): void {
  menu.setAttribute('role', 'menu');
  menu.setAttribute('aria-label', 'Menu de la cellule');
  for (const button of menu.querySelectorAll('button')) {
    button.setAttribute('role', 'menuitem');
    if (opensMenu(button)) button.setAttribute('aria-haspopup', 'menu');
  }
}

async function whenDrawn(selector: string): Promise<HTMLElement | null> {
  for (let frame = 0; frame < PATIENCE; frame += 1) {
    await new Promise(requestAnimationFrame);
    const found = [...document.querySelectorAll<HTMLElement>(selector)].find(isSeen);
    if (found !== undefined) return found;
  }
  return null;
}

/** Univer keeps the menus of other places, out of sight. */
function isSeen(menu: HTMLElement): boolean {
  const { left, top, width, height } = menu.getBoundingClientRect();
  const shown = width > 0 ? document.elementFromPoint(left + width / 2, top + height / 2) : null;
  return shown !== null && menu.contains(shown) && menu.querySelector('button') !== null;
}
