/** A figure about to enter tDonnees: plain values, by column key. */

export interface NouvelleObservation {
  readonly indicateur: string;
  readonly libelle: string;
  /** "66136", "200027183", "66", "REG-76", "FRANCE". */
  readonly territoire: string;
  readonly nom_territoire: string;
  readonly maille: string;
  /** The year: "2021". */
  readonly millesime: string;
  /** The published number with its unit (34, "%"); null when a mark stands for it. */
  readonly valeur: number | null;
  /** "s", "nd", "ns", "so"…; '' when there is a value. */
  readonly marque: string;
  readonly numerateur: number | null;
  readonly denominateur: number | null;
  readonly unite: string;
  readonly periode: string;
  readonly source: string;
  readonly url: string;
  /** ISO day, '' when the reader cannot know it (readers have no clock: the command stamps it). */
  readonly extrait_le: string;
  readonly producteur: string;
  readonly diffusable: string;
}
