/** An equipment, a service or a way of welcoming: one row of tOffre, the annex of the convention. */
import type * as z from 'zod';
import {
  datePartielleSchema as date,
  enregistrementSchema,
  nombreSchema as nombre,
  texteSchema as texte,
} from './valeurs';

export const offreSchema = enregistrementSchema.extend({
  champ: texte,
  type: texte,
  nom: texte,
  commune: texte,
  gestionnaire: texte,
  statut: texte,
  capacite_agreee: nombre,
  capacite_ouverte: nombre,
  heures_an: nombre,
  agrement_fin: date,
  zone: texte,
  soutien: texte,
  psu: texte,
  bonus_territoire: texte,
  montant_bonus: nombre,
  bonus_inclusion: texte,
  places_nouvelles: nombre,
  projet: texte,
  commentaire: texte,
});
export type Offre = z.infer<typeof offreSchema>;
