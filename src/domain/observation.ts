/** A public or local figure: one row of tDonnees, a value or the mark that stands for it. */
import type * as z from 'zod';
import {
  datePartielleSchema as date,
  enregistrementSchema,
  nombreSchema as nombre,
  texteSchema as texte,
} from './valeurs';

export const observationSchema = enregistrementSchema.extend({
  indicateur: texte,
  libelle: texte,
  territoire: texte,
  nom_territoire: texte,
  maille: texte,
  millesime: texte,
  valeur: nombre,
  marque: texte,
  numerateur: nombre,
  denominateur: nombre,
  unite: texte,
  periode: texte,
  source: texte,
  url: texte,
  extrait_le: date,
  producteur: texte,
  diffusable: texte,
  commentaire: texte,
});
export type Observation = z.infer<typeof observationSchema>;
