/** `$`, as far as the scripts of a pane go: finding, wiring, reading and writing elements. */
import { select, STATICS, styleOf } from './query-parts';

type Handler = (this: Element, event: unknown) => unknown;

export interface Wiring {
  /** Keeps what an element does on an event; whoever presses it awaits what the handler returns. */
  listen(element: Element, type: string, handler: Handler): void;
  /** Stops what `listen` began. */
  leave(element: Element, type: string, handler: Handler): void;
  /** Runs the handlers of an event. */
  press(element: Element, type: string): Promise<void>;
}

/** The elements found, and the gestures on them; each gives itself back, except what reads. */
class Found {
  readonly [index: number]: Element;

  constructor(
    private readonly elements: readonly Element[],
    private readonly wiring: Wiring,
  ) {
    // A script also takes what it found by number: `$('#file')[0]`.
    Object.assign(this, elements);
  }

  get length(): number {
    return this.elements.length;
  }

  get(index: number): Element | undefined {
    return this.elements[index];
  }

  /** What a script's last line wires is no value to tell. */
  toJSON(): null {
    return null;
  }

  toArray(): readonly Element[] {
    return this.elements;
  }

  first(): Found {
    return this.among(this.elements.slice(0, 1));
  }

  last(): Found {
    return this.among(this.elements.slice(-1));
  }

  eq(index: number): Found {
    const element = this.elements.at(index);
    return this.among(element === undefined ? [] : [element]);
  }

  find(selector: string): Found {
    return this.among(this.elements.flatMap((element) => select(element, selector)));
  }

  children(): Found {
    return this.among(this.elements.flatMap((element) => [...element.children]));
  }

  parent(): Found {
    return this.among(this.elements.flatMap(({ parentElement }) => parentElement ?? []));
  }

  closest(selector: string): Found {
    return this.among(this.elements.flatMap((element) => element.closest(selector) ?? []));
  }

  /** Whether one of them at least is what the selector says. */
  is(selector: string): boolean {
    return this.elements.some((element) => select(element.ownerDocument, selector).includes(element));
  }

  each(visit: (this: Element, index: number, element: Element) => void): this {
    this.elements.forEach((element, index) => visit.call(element, index, element));
    return this;
  }

  on(type: string, handler: Handler): this {
    for (const element of this.elements) this.wiring.listen(element, type, handler);
    return this;
  }

  click(handler?: Handler): this {
    if (handler !== undefined) return this.on('click', handler);
    return this.trigger('click');
  }

  change(handler?: Handler): this {
    return handler === undefined ? this.trigger('change') : this.on('change', handler);
  }

  trigger(type: string): this {
    for (const element of this.elements) void this.wiring.press(element, type);
    return this;
  }

  text(text?: unknown): string | this {
    if (text === undefined) return this.elements.map(({ textContent }) => textContent ?? '').join('');
    return this.each((_index, element) => (element.textContent = String(text)));
  }

  html(html?: unknown): string | this {
    if (html === undefined) return this.elements[0]?.innerHTML ?? '';
    return this.each((_index, element) => (element.innerHTML = String(html)));
  }

  val(value?: unknown): unknown {
    if (value === undefined) return (this.elements[0] as { value?: unknown } | undefined)?.value;
    return this.each((_index, element) => ((element as { value?: unknown }).value = String(value)));
  }

  attr(name: string, value?: unknown): string | undefined | this {
    if (value === undefined) return this.elements[0]?.getAttribute(name) ?? undefined;
    return this.each((_index, element) => element.setAttribute(name, String(value)));
  }

  prop(name: string, value?: unknown): unknown {
    const first = this.elements[0] as unknown as Record<string, unknown> | undefined;
    if (value === undefined) return first?.[name];
    return this.each((_index, element) => Reflect.set(element, name, value));
  }

  removeAttr(name: string): this {
    return this.each((_index, element) => element.removeAttribute(name));
  }

  data(name: string, value?: unknown): string | undefined | this {
    return this.attr(`data-${name}`, value);
  }

  css(name: string | Readonly<Record<string, string>>, value?: string): string | this {
    const set = typeof name === 'string' ? (value === undefined ? {} : { [name]: value }) : name;
    const [first] = this.elements;
    if (typeof name === 'string' && value === undefined)
      return first === undefined ? '' : styleOf(first)(name);
    return this.each((_index, element) => {
      for (const [key, one] of Object.entries(set)) styleOf(element)(key, one);
    });
  }

  append(content: unknown): this {
    return this.insert('beforeend', content);
  }

  prepend(content: unknown): this {
    return this.insert('afterbegin', content);
  }

  before(content: unknown): this {
    return this.insert('beforebegin', content);
  }

  after(content: unknown): this {
    return this.insert('afterend', content);
  }

  replaceWith(content: unknown): this {
    return this.before(content).remove();
  }

  empty(): this {
    return this.each((_index, element) => (element.innerHTML = ''));
  }

  remove(): this {
    return this.each((_index, element) => element.remove());
  }

  addClass(name: string): this {
    return this.each((_index, element) => element.classList.add(name));
  }

  removeClass(name: string): this {
    return this.each((_index, element) => element.classList.remove(name));
  }

  toggleClass(name: string, wanted?: boolean): this {
    return this.each((_index, { classList }) => {
      if (wanted ?? !classList.contains(name)) classList.add(name);
      else classList.remove(name);
    });
  }

  hasClass(name: string): boolean {
    return this.elements.some((element) => element.classList.contains(name));
  }

  show(): this {
    return this.each((_index, element) => element.removeAttribute('hidden'));
  }

  hide(): this {
    return this.each((_index, element) => element.setAttribute('hidden', ''));
  }

  toggle(shown?: boolean): this {
    return this.each((_index, element) => {
      element.toggleAttribute('hidden', !(shown ?? element.hasAttribute('hidden')));
    });
  }

  /** `$(document).ready`: the page is there. */
  ready(callback: () => void): this {
    queueMicrotask(callback);
    return this;
  }

  private among(elements: readonly Element[]): Found {
    return new Found([...new Set(elements)], this.wiring);
  }

  private insert(place: InsertPosition, content: unknown): this {
    return this.each((_index, element) => {
      if (typeof content === 'string') return element.insertAdjacentHTML(place, content);
      const added = content instanceof Found ? content.toArray() : [content as Element];
      for (const one of added) element.insertAdjacentElement(place, one);
    });
  }
}

/** A selector, a fragment of HTML, an element, or what to run once the page is there. */
export function createQuery(document: Document, wiring: Wiring): (asked: unknown) => Found {
  const query = (asked: unknown): Found => {
    if (typeof asked === 'function') return new Found([], wiring).ready(asked as () => void);
    if (typeof asked !== 'string') return new Found([asked as Element], wiring);
    if (!asked.trimStart().startsWith('<')) return new Found(select(document, asked), wiring);
    const holder = document.createElement('div');
    holder.innerHTML = asked;
    return new Found([...holder.children], wiring);
  };
  return Object.assign(query, STATICS);
}
