/** One figure as a row of tDonnees. */
import { NOMS_MOIS } from '../../domain/jour-calendaire';
import type { FicheComplete } from '../../indicators/define';
import type { CodeLu } from '../csv/parse-code';
import type { Chiffre } from '../en-ligne/termes';
import type { NouvelleObservation } from '../nouvelle-observation';
import type { Provenance } from '../recettes/familles';

export interface Place extends CodeLu {
  readonly nom: string;
  readonly millesime: string;
  /** "2024-12", or '' when the source gives the year only. */
  readonly periode: string;
}

export function buildObservation(
  { id, libelle, unite }: Pick<FicheComplete, 'id' | 'libelle' | 'unite'>,
  { code, maille, nom, millesime, periode }: Place,
  { valeur, marque, numerateur, denominateur }: Chiffre,
  { libelle: source, url, organisme }: Provenance,
): NouvelleObservation {
  return {
    indicateur: id,
    libelle,
    territoire: code,
    nom_territoire: nom,
    maille,
    millesime,
    valeur,
    marque,
    numerateur,
    denominateur,
    unite,
    periode: periode === '' ? millesime : toPeriode(periode),
    source,
    url,
    extrait_le: '',
    producteur: organisme,
    diffusable: 'oui',
  };
}

/** "2024-12" is « décembre 2024 ». */
function toPeriode(mois: string): string {
  const [annee = mois, numero] = mois.split('-');
  const nom = NOMS_MOIS[Number(numero) - 1];
  return nom === undefined ? annee : `${nom} ${annee}`;
}
