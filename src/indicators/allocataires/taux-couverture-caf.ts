/** Taux de couverture de la population par la Caf. */
import { failure, success } from '../../domain/result';
import type { Echec, Result } from '../../domain/result';
import { fr } from '../../domain/typographie';
import type { Fiche } from '../define';
import { defineIndicateur } from '../define';
import type { Argument } from '../define';
import { sansTerritoire } from '../echecs-chiffre';
import type { EtatRegistre } from '../etat-registre';
import { readChiffre } from '../lire-chiffre';
import { readTerritoires } from '../lire-territoire';
import { millesimesOf } from '../millesimes';
import personnesCouvertes from './nb-personnes-couvertes';
import { readPopulation } from '../demographie/population';
import { CAF_COMMUNAL, PIEGES_CAF, REFERENCES_CAF } from '../sources-publiques';

const tauxCouverture = defineIndicateur({
  id: 'TAUX_COUVERTURE_CAF',
  libelle: 'Taux de couverture de la population par la Caf',
  mode: 'ratio',
  unite: '%',
  borne: null,
  niveaux: ['commune', 'EPCI', 'département'],
  source: CAF_COMMUNAL,
  litClasseur: true,
  agregation: 'ratio',
  calculate(args, etat) {
    const lieux = readTerritoires(args[0], etat);
    if (!lieux.ok) return lieux;
    if (lieux.value.length === 0) return failure(sansTerritoire(tauxCouverture.libelle));
    const isHeld = lieux.value.some(({ code }) => millesimesOf(tauxCouverture, code, etat).length > 0);
    return isHeld ? readChiffre(tauxCouverture, args, etat) : dividePopulation(args, etat);
  },
});
export default tauxCouverture;

/** Without a row of its own: persons covered that year, over the population of the index. */
function dividePopulation(args: readonly Argument[], etat: EtatRegistre): Result<number, Echec> {
  const personnes = readChiffre(personnesCouvertes, args, etat);
  if (!personnes.ok) return personnes;
  const lieux = readTerritoires(args[0], etat);
  if (!lieux.ok) return lieux;
  const habitants = readPopulation(lieux.value, null, etat);
  if (!habitants.ok) return habitants;
  if (habitants.value > 0) return success(personnes.value / habitants.value);
  return failure({
    code: 'population-nulle',
    message: fr`Taux de couverture par la Caf : la population de ce territoire est nulle.`,
    aide: fr`Vérifiez le territoire demandé.`,
  });
}

export const fiche: Fiche = {
  description:
    'Personnes couvertes par la Caf rapportées à la population : deux dates différentes (décembre de l’année ; population en vigueur en 2026).',
  formule: 'personnes couvertes / population municipale × 100',
  serie: 'indnbp_ndur / population municipale',
  pieges: [
    PIEGES_CAF,
    'Mêle deux sources et deux dates : les personnes couvertes en décembre et la population en vigueur au 1er janvier 2026.',
    'Peut dépasser 100 % dans les villes étudiantes.',
  ],
  references: REFERENCES_CAF,
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [{ territoire: '66136', millesime: '2024', valeur: null, numerateur: 60, denominateur: 100 }],
      attendu: 0.6,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
