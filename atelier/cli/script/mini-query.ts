/** `$`, as far as the scripts of a pane go: finding, wiring, reading and writing elements. */

type Handler = (this: Element, event: unknown) => unknown;

export interface Wiring {
  /** Keeps what an element does on an event; whoever presses it awaits what the handler returns. */
  listen(element: Element, type: string, handler: Handler): void;
  /** Runs the handlers of an event. */
  press(element: Element, type: string): Promise<void>;
}

/** The elements found, and the gestures on them; each gives itself back, except what reads. */
class Found {
  constructor(
    private readonly elements: readonly Element[],
    private readonly wiring: Wiring,
  ) {}

  get length(): number {
    return this.elements.length;
  }

  get(index: number): Element | undefined {
    return this.elements[index];
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
    for (const element of this.elements) void this.wiring.press(element, 'click');
    return this;
  }

  change(handler: Handler): this {
    return this.on('change', handler);
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

  append(content: unknown): this {
    return this.each((_index, element) => {
      if (typeof content === 'string') element.insertAdjacentHTML('beforeend', content);
      else if (content instanceof Found) content.each((_at, child) => void element.append(child));
      else element.append(content as Element);
    });
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

  show(): this {
    return this.each((_index, element) => element.removeAttribute('hidden'));
  }

  hide(): this {
    return this.each((_index, element) => element.setAttribute('hidden', ''));
  }

  /** `$(document).ready`: the page is there. */
  ready(callback: () => void): this {
    queueMicrotask(callback);
    return this;
  }
}

/** A selector, a fragment of HTML, an element, or what to run once the page is there. */
export function createQuery(document: Document, wiring: Wiring): (asked: unknown) => Found {
  return (asked) => {
    if (typeof asked === 'function') return new Found([], wiring).ready(asked as () => void);
    if (typeof asked !== 'string') return new Found([asked as Element], wiring);
    if (!asked.trimStart().startsWith('<')) return new Found([...document.querySelectorAll(asked)], wiring);
    const holder = document.createElement('div');
    holder.innerHTML = asked;
    return new Found([...holder.children], wiring);
  };
}
