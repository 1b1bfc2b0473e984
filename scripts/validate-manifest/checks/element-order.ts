/** Elements under the right parent, in the order Office demands, none missing, none twice. */
import { type Check, type Element, type Faute, faute } from '../define';
import { type Grammar, officeApp } from '../grammar';

interface Slot {
  readonly name: string;
  readonly count: string;
  readonly inside: Grammar;
}

function slotsOf(grammar: Grammar): Slot[] {
  return Object.entries(grammar).map(([key, inside]) => ({
    name: key.slice(0, -1),
    count: key.slice(-1),
    inside,
  }));
}

function checkMissing(parent: Element, slots: readonly Slot[]): Faute[] {
  return slots
    .filter(
      ({ name, count }) => '!+'.includes(count) && !parent.children.some((element) => element.name === name),
    )
    .map(({ name }) => {
      const later = slots.slice(slots.findIndex((slot) => slot.name === name) + 1);
      const next = later.find((slot) => parent.children.some((element) => element.name === slot.name));
      const place = next ? `avant <${next.name}>` : 'à la fin';
      return faute(parent.line, `<${name}> manque dans <${parent.name}> : ajoutez-le ${place}.`);
    });
}

function checkChildren(parent: Element, slots: readonly Slot[]): Faute[] {
  const fautes: Faute[] = [];
  let furthest = 0;
  for (const [index, element] of parent.children.entries()) {
    const rank = slots.findIndex(({ name }) => name === element.name);
    const slot = slots[rank];
    const reached = slots[furthest];
    if (slot === undefined) {
      const expected =
        slots.length > 0
          ? `Excel y attend ${slots.map(({ name }) => name).join(', ')}`
          : 'Excel n’y attend rien';
      fautes.push(
        faute(
          element.line,
          `<${element.name}> n’a pas sa place dans <${parent.name}> (${expected}) : retirez-le ou déplacez-le.`,
        ),
      );
    } else if (rank < furthest && reached !== undefined) {
      fautes.push(
        faute(
          element.line,
          `<${element.name}> vient après <${reached.name}> dans <${parent.name}> : Office exige l’ordre inverse, placez-le avant.`,
        ),
      );
    } else {
      furthest = rank;
      const earlier = parent.children.slice(0, index).some(({ name }) => name === element.name);
      if (earlier && '!?'.includes(slot.count)) {
        fautes.push(
          faute(
            element.line,
            `<${element.name}> est présent deux fois dans <${parent.name}> : n’en gardez qu’un.`,
          ),
        );
      }
    }
  }
  return fautes;
}

function checkElement(element: Element, grammar: Grammar): Faute[] {
  const slots = slotsOf(grammar);
  const below = element.children.flatMap((inside) => {
    const slot = slots.find(({ name }) => name === inside.name);
    return slot ? checkElement(inside, slot.inside) : [];
  });
  return [...checkMissing(element, slots), ...checkChildren(element, slots), ...below];
}

export const checkElementOrder: Check = ({ root }) => {
  if (root.name !== 'OfficeApp' || root.attributes['xsi:type'] !== 'TaskPaneApp') {
    const message = `l’élément racine est <${root.name} xsi:type="${root.attributes['xsi:type'] ?? ''}"> : Excel attend <OfficeApp xsi:type="TaskPaneApp">.`;
    return [faute(root.line, message)];
  }
  return checkElement(root, officeApp);
};
