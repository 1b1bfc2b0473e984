/** Bonus « trajectoire de développement ». */
import { failure, success } from '../../domain/result';
import type { Echec, Result } from '../../domain/result';
import { fr } from '../../domain/typographie';
import { calculateBonusTrajectoire } from '../../evaluation/bonus-trajectoire';
import type { Palier } from '../../evaluation/bonus-trajectoire';
import type { Argument, Fiche } from '../define';
import { defineIndicateur } from '../define';
import { argumentInvalide } from '../echecs';
import { readNombre } from '../lire-argument';
import { CLASSEUR } from '../sources-publiques';
import { readCouples } from './montants';
import { valeurAbsente } from './valeur-absente';

export default defineIndicateur({
  id: 'BONUS_TRAJECTOIRE',
  libelle: 'Bonus «\u00A0trajectoire de développement\u00A0»',
  mode: 'calcule',
  unite: '€',
  borne: null,
  niveaux: [],
  source: CLASSEUR,
  litClasseur: false,
  agregation: 'aucune',
  calculate([depart, arrivee, seuils, montants]) {
    const avant = readNombre(depart, 'depart');
    if (!avant.ok) return avant;
    const apres = readNombre(arrivee, 'arrivee');
    if (!apres.ok) return apres;
    if (avant.value === null || apres.value === null)
      return failure(valeurAbsente('Bonus trajectoire', ['le nombre de places de départ ou d’arrivée']));
    const paliers = readPaliers(seuils, montants);
    if (!paliers.ok) return paliers;
    const bonus = calculateBonusTrajectoire(avant.value, apres.value, paliers.value);
    if (bonus !== null) return success(bonus);
    return failure({
      code: 'base-nulle',
      message: fr`Bonus trajectoire non défini : il n'y avait aucune place au départ.`,
      aide: fr`Voyez avec la Caf : sans place au départ, la croissance n'existe pas.`,
    });
  },
});

/** Amounts change with the Cnaf's decisions: they are typed, never in the code. */
function readPaliers(
  seuils: Argument | undefined,
  montants: Argument | undefined,
): Result<readonly Palier[], Echec> {
  const couples = readCouples([seuils, montants], ['seuils', 'montants']);
  if (!couples.ok) return couples;
  const paliers = couples.value.flatMap(({ haut: seuil, bas: montant }) =>
    seuil === null || montant === null ? [] : [{ seuil, montant }],
  );
  if (paliers.length === 0) {
    return failure(
      argumentInvalide(
        fr`Bonus trajectoire : aucun palier.`,
        fr`Écrivez dans deux colonnes les seuils de croissance (4 %, 8 %…) et les montants par place que la Caf vous indique, puis donnez ces deux plages.`,
      ),
    );
  }
  if (paliers.every(({ seuil }) => seuil < 1)) return success(paliers);
  return failure(
    argumentInvalide(
      fr`Bonus trajectoire : un seuil dépasse 100 %.`,
      fr`Écrivez les seuils en pourcentage : 4 % (ou 0,04), et non 4.`,
    ),
  );
}

export const fiche: Fiche = {
  description:
    'Montant du bonus pour les places PSU soutenues : un montant par place, selon la croissance du nombre de places depuis le départ.',
  formule: 'montant du palier de croissance atteint × places à l’arrivée',
  serie: 'tOffre',
  parametres: [
    {
      nom: 'depart',
      description: 'Places PSU ouvrant droit au bonus au départ (2023).',
      type: 'nombre',
      optionnel: false,
    },
    {
      nom: 'arrivee',
      description: 'Places PSU ouvrant droit au bonus, l’année regardée.',
      type: 'nombre',
      optionnel: false,
    },
    {
      nom: 'seuils',
      description: 'Seuils de croissance, en pourcentage, un par cellule : 4 %, 8 %, 12 %.',
      type: 'plage',
      optionnel: false,
    },
    {
      nom: 'montants',
      description: 'Montant par place de chaque seuil, mêmes lignes, en euros.',
      type: 'plage',
      optionnel: false,
    },
  ],
  pieges: [
    'Les seuils et les montants changent : les prendre dans la lettre de la Caf, jamais d’une année à l’autre sans vérifier.',
    'Seules comptent les places PSU soutenues par un signataire de la convention.',
    'Une estimation : le montant dû est celui que notifie la Caf.',
  ],
  references: [{ titre: 'Caf, espace des partenaires', url: 'https://www.caf.fr/partenaires' }],
  exemples: [
    {
      arguments: [[[100]], [[104]], [[0.04], [0.08], [0.12]], [[100], [200], [300]]],
      attendu: 10400,
    },
    { arguments: [[[100]], [[102]], [['4 %'], ['8 %']], [['100 €'], ['200 €']]], attendu: 0 },
    { arguments: [[[100]], [[104]], [[4]], [[100]]], attendu: { echec: 'argument-invalide' } },
    { arguments: [[[0]], [[10]], [[0.04]], [[100]]], attendu: { echec: 'base-nulle' } },
  ],
};
