/** A filter of one column in Office.js's words, refused when it says nothing Excel could do. */

export interface FilterDatetime {
  date: string;
  specificity: string;
}

export interface FilterCriteria {
  filterOn: string;
  color?: string;
  criterion1?: string;
  criterion2?: string;
  operator?: string;
  dynamicCriteria?: string;
  icon?: { set: string; index: number };
  values?: (string | FilterDatetime)[];
}

/** What is wrong with the criteria, in a sentence; null when nothing is. */
export function criteriaFault(criteria: FilterCriteria): string | null {
  const { filterOn, criterion1, color, dynamicCriteria, icon, values, operator, criterion2 } = criteria;
  switch (filterOn) {
    case 'Values':
      return Array.isArray(values) ? null : 'Un filtre par valeurs a une liste de valeurs.';
    case 'TopItems':
    case 'BottomItems':
    case 'TopPercent':
    case 'BottomPercent': {
      const count = Number(criterion1);
      const most = filterOn.endsWith('Percent') ? 100 : 500;
      return Number.isInteger(count) && count >= 1 && count <= most ? null : `Le nombre va de 1 à ${most}.`;
    }
    case 'CellColor':
    case 'FontColor':
      return color ? null : 'Un filtre par couleur a une couleur.';
    case 'Custom':
      if (criterion1 === undefined || criterion1 === '') return 'Un filtre personnalisé a un critère.';
      return criterion2 === undefined || ['And', 'Or', undefined].includes(operator)
        ? null
        : 'Deux critères sont liés par « And » ou « Or ».';
    case 'Dynamic':
      return DYNAMIC.includes(dynamicCriteria ?? '') ? null : 'Ce critère dynamique n’existe pas.';
    case 'Icon':
      return icon === undefined ? 'Un filtre par icône a une icône.' : null;
    default:
      return `« ${filterOn} » n’est pas une façon de filtrer.`;
  }
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** By Office.js's name, whose February is spelt "Febru" + "ray". */
export const PERIOD_MONTHS: Readonly<Record<string, number>> = {
  ...Object.fromEntries(MONTHS.map((month, index) => [`AllDatesInPeriod${month}`, index])),
  AllDatesInPeriodFebruray: 1,
};

const DYNAMIC = [
  ...Object.keys(PERIOD_MONTHS),
  ...[1, 2, 3, 4].map((quarter) => `AllDatesInPeriodQuarter${quarter}`),
  'AboveAverage',
  'BelowAverage',
  ...['Month', 'Quarter', 'Week', 'Year'].flatMap((unit) =>
    ['Last', 'This', 'Next'].map((when) => `${when}${unit}`),
  ),
  'Today',
  'Tomorrow',
  'YearToDate',
  'Yesterday',
];
