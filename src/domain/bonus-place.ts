/** What the branche famille pays for a new place of a crèche under a convention, by tranche; it changes every year. */

/** Euros a place and a year, from the lowest tranche to the highest (Caf de Saône-et-Loire, 2025). */
export const MONTANTS_BONUS_PLACE = { min: 2600, max: 3600, annee: 2025 } as const;
