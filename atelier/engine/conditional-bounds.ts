/** Points of bars, scales and icons, in Office.js's words and in Univer's. */

/** A point of a bar or a scale, in Office.js's words. */
export interface Bound {
  type: string;
  formula?: string;
}

const ENGINE_TYPES: Readonly<Record<string, string>> = {
  LowestValue: 'min',
  HighestValue: 'max',
  Number: 'num',
  Percent: 'percent',
  Percentile: 'percentile',
  Formula: 'formula',
};

export interface EngineBound {
  type: string;
  value?: number | string;
}

/** "=5" and "5" are the number 5; anything else is a formula. */
export function engineBound({ type, formula }: Bound, automatic: 'min' | 'max'): EngineBound {
  const known = ENGINE_TYPES[type];
  if (known === undefined) return { type: automatic };
  if (known === 'min' || known === 'max') return { type: known };
  const text = String(formula ?? '').replace(/^=/, '');
  const number = Number(text);
  return text.trim() !== '' && Number.isFinite(number) && known !== 'formula'
    ? { type: known, value: number }
    : { type: 'formula', value: `=${text}` };
}

export function officeBound({ type, value }: EngineBound): Bound {
  const office = Object.keys(ENGINE_TYPES).find((key) => ENGINE_TYPES[key] === type) ?? 'LowestValue';
  return type === 'min' || type === 'max' ? { type: office } : { type: office, formula: String(value ?? 0) };
}
