/** The year in the name of a file, when there is one only: "data_CAF_2020_IRIS.csv"; that of the geography ("-geo2021") does not count. */

export function anneeDuNom(nom: string): string | null {
  const annees = new Set(nom.replace(/geo[-_ ]?(?:19|20)\d\d/gi, '').match(/(?<!\d)(?:19|20)\d\d(?!\d)/g));
  const [annee] = annees;
  return annee !== undefined && annees.size === 1 ? annee : null;
}
