/** Closes a live loading: the same account as the reading of a file, so that it is previewed and written the same way. */
import { MARQUES } from '../../domain/listes';
import type { Marque } from '../../domain/listes';
import { failure, success } from '../../domain/result';
import type { Echec, Result } from '../../domain/result';
import { fr } from '../../domain/typographie';
import { formatValeur } from '../../indicators/format-valeur';
import type { LectureSource } from '../lecture';
import type { NouvelleObservation } from '../nouvelle-observation';
import type { DemandeChiffres } from './demande-chiffres';
import type { Cible } from './echecs-reseau';
import { aucunResultat } from './echecs-reseau';

interface Recu {
  readonly cible: Cible;
  /** « Insee, Melodi ». */
  readonly libelle: string;
  readonly jeux: readonly string[];
  readonly observations: readonly NouvelleObservation[];
  /** Datasets that could not be read. */
  readonly echecs: readonly Echec[];
  readonly avertissements: readonly string[];
}

export function finishChargement(
  { territoires }: DemandeChiffres,
  { cible, libelle, jeux, observations, echecs, avertissements }: Recu,
): Result<LectureSource, Echec> {
  if (observations.length === 0) return failure(aucunResultat(cible));
  const millesimes = [...new Set(observations.map(({ millesime }) => millesime))].sort();
  const [premier = '', dernier = premier] = [millesimes[0], millesimes.at(-1)];
  const annees = premier === dernier ? premier : fr`${premier} à ${dernier}`;
  const lus = new Set(observations.map(({ territoire }) => territoire));
  return success({
    source: cible.service.id,
    libelle: `${libelle} (${annees})`,
    millesimes,
    observations,
    reconnu: fr`Reçu de ${cible.service.nom} : ${formatValeur(observations.length, '')} chiffres de ${lus.size} territoires, ${annees} (jeux de données ${jeux.join(', ')}).`,
    valeurs: observations.filter(({ valeur }) => valeur !== null).length,
    marques: countMarques(observations),
    territoiresAbsents: [...territoires].filter((code) => !lus.has(code)),
    lignesIgnorees: 0,
    avertissements: [...echecs.map(({ message, aide }) => `${message} ${aide}`), ...avertissements],
  });
}

function countMarques(
  observations: readonly NouvelleObservation[],
): Readonly<Partial<Record<Marque, number>>> {
  const marques: Partial<Record<Marque, number>> = {};
  for (const { marque } of observations) {
    const connue = MARQUES.find((autre) => autre === marque);
    if (connue !== undefined) marques[connue] = (marques[connue] ?? 0) + 1;
  }
  return marques;
}
