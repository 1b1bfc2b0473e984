/** Population municipale, de l’index des communes. */
import { failure, success } from '../../domain/result';
import type { Echec, Result } from '../../domain/result';
import { fr } from '../../domain/typographie';
import type { Indicateur } from '../define';
import type { Fiche } from '../define';
import { defineIndicateur } from '../define';
import { enumerate, sansTerritoire } from '../echecs-chiffre';
import type { EtatRegistre } from '../etat-registre';
import { readMillesime } from '../lire-argument';
import { chiffreOf } from '../lire-chiffre';
import { readTerritoires } from '../lire-territoire';
import type { Lieu } from '../lire-territoire';
import { millesimesOf } from '../millesimes';
import { COG } from '../sources-publiques';

const population: Indicateur = defineIndicateur({
  id: 'POPULATION',
  libelle: 'Population municipale',
  mode: 'publie',
  unite: 'habitants',
  borne: null,
  niveaux: ['commune', 'EPCI', 'département', 'région', 'France'],
  source: COG,
  litClasseur: true,
  agregation: 'somme',
  calculate(args, etat) {
    const millesime = readMillesime(args[1]);
    if (!millesime.ok) return millesime;
    const lieux = readTerritoires(args[0], etat);
    if (!lieux.ok) return lieux;
    return readPopulation(lieux.value, millesime.value, etat);
  },
});
export default population;

/** The year of the index unless another is asked; other years are those typed in tDonnees. */
export function readPopulation(
  lieux: readonly Lieu[],
  millesime: string | null,
  etat: EtatRegistre,
): Result<number, Echec> {
  const { index, echecTerritoires } = etat;
  const [lieu, ...autres] = lieux;
  if (lieu === undefined) return failure(sansTerritoire(population.libelle));
  if (index === null) return failure(echecTerritoires ?? absente(lieu));
  if (millesime !== null && millesime !== index.cog) {
    if (autres.length > 0 || millesimesOf(population, lieu.code, etat).length === 0) {
      return failure(autreMillesime(lieu, millesime, [index.cog]));
    }
    const chiffre = chiffreOf(population, lieu, millesime, etat);
    if (chiffre.ok) return success(chiffre.value.valeur);
    if (chiffre.error.code !== 'millesime-absent') return chiffre;
    return failure(
      autreMillesime(lieu, millesime, [...millesimesOf(population, lieu.code, etat), index.cog]),
    );
  }
  const populations = lieux.map(({ code }) => index.populationOf(code));
  const absent = lieux[populations.indexOf(null)];
  if (absent !== undefined) return failure(absente(absent));
  return success(populations.reduce<number>((somme, nombre) => somme + (nombre ?? 0), 0));
}

function autreMillesime({ nom, code }: Lieu, millesime: string, tenus: readonly string[]): Echec {
  return {
    code: 'millesime-absent',
    message: fr`Population municipale de ${nom} (${code}) : pas de chiffre pour ${millesime} ; disponible : ${enumerate(tenus)}.`,
    aide: fr`Retirez le millésime pour la population en vigueur, ou saisissez celle de ${millesime} dans la feuille Données.`,
  };
}

function absente({ nom, code }: Lieu): Echec {
  return {
    code: 'population-absente',
    message: fr`Population municipale de ${nom} (${code}) : absente de l'index des communes.`,
    aide: fr`Vérifiez le code du territoire.`,
  };
}

export const fiche: Fiche = {
  description:
    'Population municipale en vigueur au 1er janvier 2026 (découpage 2026), somme des communes pour un territoire plus grand.',
  formule: 'population municipale',
  serie: 'population municipale',
  recettes: [{ famille: 'population', numerateur: ['pmun_20{aa}'] }],
  pieges: [
    'Population municipale, et non totale.',
    'Le millésime est l’année d’entrée en vigueur : la population en vigueur en 2026 est celle du recensement de 2023.',
    'Recensement sur cinq ans : ne comparer que des millésimes distants d’au moins cinq ans.',
  ],
  references: [{ titre: 'Insee, code officiel géographique', url: COG.url }],
  exemples: [
    { arguments: [[['34108']]], attendu: 24136 },
    { arguments: [[['49018']]], attendu: 11712 },
  ],
};
