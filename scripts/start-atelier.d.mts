/** Starts the atelier as a person does; `url` resolves to its address once it says it is ready. */
export function startAtelier(): { readonly url: Promise<string>; readonly stop: () => Promise<void> };

/** Has an example made before it is asked for: the atelier makes it once, and answers nothing meanwhile. */
export function prepareExemple(url: string, exemple: string): Promise<void>;
