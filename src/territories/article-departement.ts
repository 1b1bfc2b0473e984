/** The official name of a département after « de »: « de l’Hérault », « du Nord », « des Landes », « de Paris ». */

/** Insee's linking article (TNCC) of each département; one that is not here takes « de » alone. */
const CODES: Readonly<Record<string, string>> = {
  'de l’': '01 02 03 07 09 10 11 12 27 34 36 38 60 61 89 91',
  'd’': '28 35 37',
  'du ': '14 15 18 25 29 30 32 39 41 45 46 47 56 59 62 63 67 68 69 81 82 83 84 90 94 95',
  'de la ':
    '16 17 19 21 23 24 26 2A 2B 31 33 42 43 44 48 50 51 52 53 55 57 58 70 72 73 74 76 80 85 86 87 93 971 972 973',
  'des ': '04 05 06 08 13 22 40 64 65 66 78 79 88 92',
};

const ARTICLES = new Map(
  Object.entries(CODES).flatMap(([article, codes]) =>
    codes.split(' ').map((code) => [code, article] as const),
  ),
);

/** @example deDepartement('34', 'Hérault') // 'de l’Hérault' */
export function deDepartement(code: string, nom: string): string {
  return `${ARTICLES.get(code) ?? 'de '}${nom.replace(/'/g, '’')}`;
}
