/** The card of an entity a function gives: its title and its lines, in the order of its layout. */

/** Excel's own number codes, "0.0 %"; null for a text. */
export interface CardLine {
  readonly name: string;
  readonly value: string | number;
  readonly format: string | null;
}

export interface Card {
  readonly title: string;
  readonly lines: readonly CardLine[];
}

interface Entity {
  readonly type: 'Entity';
  readonly text: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly layouts?: {
    readonly card?: {
      readonly title?: unknown;
      readonly sections?: readonly { readonly properties?: readonly string[] }[];
    };
  };
}

function isEntity(value: unknown): value is Entity {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'Entity';
}

/** Null when the value is no entity. */
export function readCard(value: unknown): Card | null {
  if (!isEntity(value)) return null;
  const { text, properties = {}, layouts } = value;
  const title = layouts?.card?.title;
  const order =
    layouts?.card?.sections?.flatMap((section) => section.properties ?? []) ?? Object.keys(properties);
  return {
    title: typeof title === 'string' ? title : text,
    lines: order.flatMap((name) => readLine(name, properties[name]) ?? []),
  };
}

function readLine(name: string, property: unknown): CardLine | null {
  if (typeof property === 'string' || typeof property === 'number')
    return { name, value: property, format: null };
  if (typeof property !== 'object' || property === null || !('basicValue' in property)) return null;
  const { basicValue } = property;
  if (typeof basicValue !== 'string' && typeof basicValue !== 'number') return null;
  const format =
    'numberFormat' in property && typeof property.numberFormat === 'string' ? property.numberFormat : null;
  return { name, value: basicValue, format };
}
