/** Properties people and programs add to a workbook or to a sheet, whose keys are found whatever their case. */

export type CustomPropertyType = 'Number' | 'Boolean' | 'Date' | 'String' | 'Float';

export interface CustomPropertyData {
  readonly key: string;
  type: CustomPropertyType;
  value: string | number | boolean;
}

export function findProperty<T extends { readonly key: string }>(
  list: readonly T[] | undefined,
  key: string,
): T | undefined {
  const wanted = key.toLowerCase();
  return list?.find((property) => property.key.toLowerCase() === wanted);
}

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/;

/** The type Excel keeps a value under; null when it cannot hold it. A date arrives as the ISO text Office.js sends. */
export function typeOfProperty(value: unknown): CustomPropertyType | null {
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'number') return isLong(value) ? 'Number' : 'Float';
  if (typeof value === 'string') return MOMENT.test(value) ? 'Date' : 'String';
  return null;
}

function isLong(value: number): boolean {
  return Number.isInteger(value) && Math.abs(value) < 2 ** 31;
}
