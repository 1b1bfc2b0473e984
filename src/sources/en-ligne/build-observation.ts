/** One figure received live, as a row of tDonnees. */
import type { Maille } from '../../domain/listes';
import type { IndexTerritoires } from '../../territories/index-territoires';
import { CODE_FRANCE, PREFIXE_REGION } from '../../territories/territoire';
import type { NouvelleObservation } from '../nouvelle-observation';
import type { Provenance } from '../recettes/familles';
import type { FicheSource } from './demande-chiffres';
import type { Chiffre } from './termes';

export interface Circonstances {
  readonly territoire: string;
  readonly annee: number;
  /** « décembre 2024 ». */
  readonly periode: string;
  readonly source: Provenance;
  /** In place of the index's name: « France métropolitaine ». */
  readonly nom?: string | undefined;
}

export function buildObservation(
  { id, libelle, unite }: FicheSource,
  { valeur, marque, numerateur, denominateur }: Chiffre,
  { territoire, annee, periode, source, nom }: Circonstances,
  index: IndexTerritoires,
): NouvelleObservation {
  return {
    indicateur: id,
    libelle,
    territoire,
    nom_territoire: nom ?? index.find(territoire)?.nom ?? '',
    maille: mailleOf(territoire),
    millesime: String(annee),
    valeur,
    marque,
    numerateur,
    denominateur,
    unite,
    periode,
    source: source.libelle,
    url: source.url,
    extrait_le: '',
    producteur: source.organisme,
    diffusable: 'oui',
  };
}

export function mailleOf(code: string): Maille {
  if (code === CODE_FRANCE) return 'France';
  if (code.startsWith(PREFIXE_REGION)) return 'région';
  if (/^\d{9}$/.test(code)) return 'EPCI';
  return code.length <= 3 ? 'département' : 'commune';
}
