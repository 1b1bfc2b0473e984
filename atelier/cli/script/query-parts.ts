/** Parts of `$` that hold nothing: finding within, styles, and what it does without elements. */

/** `:selected` is jQuery's own; the choice shown in a list. */
export function select(within: Document | Element, selector: string): readonly Element[] {
  const found = [...within.querySelectorAll(selector.replaceAll(':selected', ''))];
  if (!selector.includes(':selected')) return found;
  return found.filter((element) => {
    const list = element.closest('select');
    return list !== null && [...list.selectedOptions].includes(element as HTMLOptionElement);
  });
}

/** Reads or writes one property of the element's style. */
export function styleOf(element: Element): (name: string, value?: string) => string {
  const { style } = element as HTMLElement;
  return (name, value) => {
    const key = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    if (value !== undefined) style.setProperty(key, value);
    return style.getPropertyValue(key);
  };
}

/** What `$` does without elements. */
export const STATICS = {
  each: (list: readonly unknown[], visit: (index: number, one: unknown) => void) =>
    list.forEach((one, index) => visit(index, one)),
  map: (list: readonly unknown[], change: (one: unknown, index: number) => unknown) =>
    list.flatMap((one, index) => change(one, index) ?? []),
  isArray: (value: unknown) => Array.isArray(value),
  extend: (target: object, ...sources: object[]) => Object.assign(target, ...sources) as unknown,
  trim: (text: string) => text.trim(),
};
