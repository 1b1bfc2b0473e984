/** What linkedom's elements lack of a browser's: text as shown, choices of a list, boxes ticked, the file chosen. */
import type { ScriptFile } from './file-reader';

interface Member {
  readonly get: (this: Element) => unknown;
  readonly set?: (this: Element, value: unknown) => void;
}

const INNER_TEXT: Member = {
  get() {
    return this.textContent;
  },
  set(value) {
    this.textContent = String(value);
  },
};

/** A radio button ticked unticks the others of its name. */
const CHECKED: Member = {
  get() {
    return this.hasAttribute('checked');
  },
  set(value) {
    const name = this.getAttribute('name');
    const rivals = [...this.ownerDocument.querySelectorAll('input[type="radio"]')];
    const radio = this.getAttribute('type') === 'radio' && value === true;
    for (const rival of radio ? rivals : [])
      if (rival.getAttribute('name') === name) rival.removeAttribute('checked');
    this.toggleAttribute('checked', Boolean(value));
  },
};

const VALUE_AS_NUMBER: Member = {
  get() {
    const text = this.getAttribute('value') ?? '';
    return text.trim() === '' ? Number.NaN : Number(text);
  },
  set(value) {
    this.setAttribute('value', String(value));
  },
};

/** The first choice is the one shown, when none is said to be. */
const SELECTED_INDEX: Member = {
  get() {
    const all = choices(this);
    const said = all.findIndex((choice) => choice.hasAttribute('selected'));
    return said >= 0 ? said : all.length === 0 ? -1 : 0;
  },
  set(value) {
    choices(this).forEach((choice, index) => choice.toggleAttribute('selected', index === value));
  },
};

const SELECT_VALUE: Member = {
  get() {
    const shown = chosen(this);
    return shown === undefined ? '' : valueOf(shown);
  },
  set(value) {
    for (const choice of choices(this)) choice.toggleAttribute('selected', valueOf(choice) === String(value));
  },
};

const MEMBERS: Readonly<Record<string, Readonly<Record<string, Member>>>> = {
  div: { innerText: INNER_TEXT },
  input: { checked: CHECKED, valueAsNumber: VALUE_AS_NUMBER },
  select: {
    selectedIndex: SELECTED_INDEX,
    value: SELECT_VALUE,
    selectedOptions: {
      get() {
        const shown = chosen(this);
        return shown === undefined ? [] : [shown];
      },
    },
  },
  option: {
    text: INNER_TEXT,
    value: {
      get() {
        return valueOf(this);
      },
      set(value) {
        this.setAttribute('value', String(value));
      },
    },
  },
};

/** Completes the classes of the document's elements, and gives its file fields what a person would choose. */
export function completeElements(document: Document, file: ScriptFile): void {
  for (const [tag, members] of Object.entries(MEMBERS)) {
    const own = Object.getPrototypeOf(document.createElement(tag)) as object;
    // What every element has goes to the class they share.
    const target = tag === 'div' ? (Object.getPrototypeOf(own) as object) : own;
    for (const [name, member] of Object.entries(members))
      Object.defineProperty(target, name, { configurable: true, ...member });
  }
  const files = Object.assign([file], { item: (index: number) => files[index] ?? null });
  for (const input of fileFields(document))
    Object.defineProperty(input, 'files', { value: files, configurable: true });
}

export function fileFields(document: Document): readonly Element[] {
  return [...document.querySelectorAll('input[type="file"]')];
}

function choices(select: Element): readonly Element[] {
  return [...select.querySelectorAll('option')];
}

function chosen(select: Element): Element | undefined {
  const all = choices(select);
  return all.find((choice) => choice.hasAttribute('selected')) ?? all[0];
}

function valueOf(choice: Element): string {
  return choice.getAttribute('value') ?? choice.textContent;
}
