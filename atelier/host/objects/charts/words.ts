/** The words several parts of a chart take. */
export const HORIZONTAL = ['Center', 'Left', 'Right', 'Justify', 'Distributed'] as const;
export const VERTICAL = ['Center', 'Bottom', 'Top', 'Justify', 'Distributed'] as const;
export const MARKERS = [
  'Automatic',
  'None',
  'Square',
  'Diamond',
  'Triangle',
  'X',
  'Star',
  'Dot',
  'Dash',
  'Circle',
  'Plus',
  'Picture',
] as const;
