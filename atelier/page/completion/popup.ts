/** The box under the formula being typed: the call and its arguments, then the functions to choose from. */
import type { FunctionHelp } from './catalogue';
import type { Call, Completion } from './complete';

const ID = 'completion';
const GAP = 2;
const NBSP = '\u00A0';

export interface Popup {
  /** `marked`: which suggestion Tab would take. */
  show(completion: Completion, marked: number, under: DOMRect): void;
  hide(): void;
}

/** `onPick`: a suggestion was clicked. */
export function createPopup(parent: HTMLElement, onPick: (index: number) => void): Popup {
  const box = create('div', 'completion');
  box.hidden = true;
  const call = create('div', 'completion-appel');
  const list = create('div', 'completion-liste');
  list.id = `${ID}-liste`;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', 'Fonctions');
  const live = create('p', 'completion-dite');
  live.setAttribute('role', 'status');
  box.append(call, list);
  parent.append(box, live);
  // The editor keeps the keyboard.
  box.addEventListener('pointerdown', (event) => {
    event.preventDefault();
    event.stopPropagation();
    const option = event.target instanceof Element ? event.target.closest('[role="option"]') : null;
    if (option !== null) onPick([...list.children].indexOf(option));
  });
  box.addEventListener('mousedown', (event) => event.preventDefault());
  const editor = createEditorLink();
  let listed: readonly FunctionHelp[] = [];
  return {
    show(completion, marked, under) {
      const { suggestions } = completion;
      if (suggestions !== listed) list.replaceChildren(...suggestions.map(optionOf));
      listed = suggestions;
      list.hidden = suggestions.length === 0;
      call.replaceChildren(...(completion.call === null ? [] : callOf(completion.call)));
      call.hidden = completion.call === null;
      box.hidden = false;
      mark(list, suggestions, marked);
      place(box, under);
      list.children[marked]?.scrollIntoView({ block: 'nearest' });
      editor.link(list, marked);
      say(live, completion);
    },
    hide() {
      box.hidden = true;
      editor.unlink();
      live.textContent = '';
    },
  };
}

function optionOf({ name }: FunctionHelp, index: number): HTMLElement {
  const option = create('div', 'completion-option');
  option.id = `${ID}-${String(index)}`;
  option.setAttribute('role', 'option');
  option.append(create('span', 'completion-nom', name));
  return option;
}

/** The marked one tells what it is for, as in Excel. */
function mark(list: HTMLElement, suggestions: readonly FunctionHelp[], marked: number): void {
  [...list.children].forEach((option, index) => {
    option.setAttribute('aria-selected', String(index === marked));
    option.querySelector('.completion-description')?.remove();
    const description = suggestions[index]?.description ?? '';
    if (index === marked && description !== '')
      option.append(create('span', 'completion-description', description));
  });
}

/** `CTG.TAUX_PAUVRETE([territoire]; [millesime])` with the argument under the caret in bold, then what it is. */
function callOf({ help, parameter }: Call): HTMLElement[] {
  const line = create('p', 'completion-signature', `${help.name}(`);
  if (!help.hasKnownParameters) line.append('…');
  help.parameters.forEach(({ name, isOptional, isRepeating }, index) => {
    const node = create(index === parameter ? 'strong' : 'span', 'completion-argument');
    node.textContent = isOptional ? `[${name}]` : name;
    line.append(index === 0 ? '' : '; ', node, isRepeating ? '; …' : '');
  });
  line.append(')');
  const detail = parameter === null ? '' : (help.parameters[parameter]?.detail ?? '');
  const said = detail === '' ? help.description : detail;
  return said === '' ? [line] : [line, create('p', 'completion-detail', said)];
}

/** Under what is typed, or above it where there is no room. */
function place(box: HTMLElement, under: DOMRect): void {
  const { width, height } = box.getBoundingClientRect();
  const below = under.bottom + GAP;
  const fits = below + height <= window.innerHeight;
  box.style.left = `${String(Math.max(0, Math.min(under.left, window.innerWidth - width)))}px`;
  box.style.top = `${String(fits ? below : Math.max(0, under.top - height - GAP))}px`;
}

/** Says the list once, and the argument under the caret; the options themselves are said as they are marked. */
function say(live: HTMLElement, { suggestions, call }: Completion): void {
  const count = suggestions.length;
  const choice = `${String(count)} fonction${count > 1 ? 's' : ''}. Flèches pour choisir, Tab pour insérer.`;
  const text = count > 0 ? choice : argumentText(call);
  if (live.textContent !== text) live.textContent = text;
}

function argumentText(call: Call | null): string {
  const parameter = call?.parameter === null ? undefined : call?.help.parameters[call.parameter];
  if (parameter === undefined) return '';
  const optional = parameter.isOptional ? ', facultatif' : '';
  return `Argument ${parameter.name}${optional}${parameter.detail === '' ? '' : `${NBSP}: ${parameter.detail}`}`;
}

/** While the list is open, the grid's editor is its combo box for a screen reader. */
function createEditorLink(): { link(list: HTMLElement, marked: number): void; unlink(): void } {
  const NAMES = [
    'role',
    'aria-expanded',
    'aria-controls',
    'aria-autocomplete',
    'aria-activedescendant',
    'aria-label',
  ];
  let linked: Element | null = null;
  const unlink = (): void => {
    for (const name of NAMES) linked?.removeAttribute(name);
    linked = null;
  };
  return {
    unlink,
    link(list, marked) {
      const option = list.children[marked];
      const { activeElement } = document;
      if (linked !== activeElement) unlink();
      if (activeElement === null || option === undefined) {
        unlink();
        return;
      }
      linked = activeElement;
      const values = ['combobox', 'true', list.id, 'list', option.id, 'Formule'];
      NAMES.forEach((name, index) => linked?.setAttribute(name, values[index] ?? ''));
    },
  };
}

function create(tag: string, className: string, text = ''): HTMLElement {
  const node = document.createElement(tag);
  node.className = className;
  node.textContent = text;
  return node;
}
