/** Tables whose heading rows are axes and objectives. */
export const PLANS: ReadonlySet<string> = new Set([
  'tActions',
  'tObjectifs',
  'tAxes',
  'tFin',
  'tIndic',
  'tJalons',
]);
