/** Texts as Office and French want them: short enough, not empty, with typographic apostrophes and spaces. */
import { type Check, type Element, type Faute, child, descendants, faute, nameOf } from '../define';

const NBSP = '\u00A0';

interface Text {
  readonly element: Element;
  readonly value: string;
  readonly max: number;
}

function textsOf(root: Element): Text[] {
  const base = [
    { name: 'DisplayName', max: 125 },
    { name: 'Description', max: 250 },
  ].flatMap(({ name, max }) => {
    const element = child(root, name);
    return element ? [{ element, value: element.attributes.DefaultValue ?? '', max }] : [];
  });
  const provider = child(root, 'ProviderName');
  const strings = descendants(root).filter(({ name }) => name === 'bt:String');
  return [
    ...base,
    ...(provider ? [{ element: provider, value: provider.text, max: 125 }] : []),
    ...strings.map((element) => ({
      element,
      value: element.attributes.DefaultValue ?? '',
      max: element.parent?.name === 'bt:LongStrings' ? 250 : 125,
    })),
  ];
}

function checkText({ element, value, max }: Text): Faute[] {
  const where = nameOf(element);
  const fautes: Faute[] = [];
  if (value.trim() === '')
    fautes.push(faute(element.line, `le texte de ${where} est vide : écrivez-le en français.`));
  if (value.length > max) {
    fautes.push(
      faute(
        element.line,
        `le texte de ${where} compte ${value.length} caractères : Office en accepte ${max}, raccourcissez-le.`,
      ),
    );
  }
  if (value.includes("'")) {
    fautes.push(
      faute(element.line, `le texte de ${where} contient une apostrophe droite : remplacez-la par « ’ ».`),
    );
  }
  // A letter or a closing mark then ":", ";", "!", "?" or "»" without the unbreakable space French puts between them.
  const tight = new RegExp(`(?:[\\p{L}\\d)] ?| )[:;!?»]|«(?!${NBSP})`, 'u').exec(value);
  if (tight && !value.includes('=')) {
    fautes.push(
      faute(
        element.line,
        `le texte de ${where} n’a pas d’espace insécable près de « ${tight[0].trim().slice(-1)} » : ajoutez-la (U+00A0).`,
      ),
    );
  }
  return fautes;
}

export const checkTexts: Check = ({ root }) => textsOf(root).flatMap(checkText);
