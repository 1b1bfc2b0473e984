/** The page's elements, found by id: index.html and this code are one, so an absence is a bug. */

export function element<T extends HTMLElement = HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`index.html has no element #${id}.`);
  return found as T;
}
