/** Part des foyers allocataires dont le quotient familial est inférieur à un seuil. */
import { failure } from '../../domain/result';
import type { Echec } from '../../domain/result';
import { fr } from '../../domain/typographie';
import type { Fiche } from '../define';
import { defineIndicateur } from '../define';
import { argumentInvalide } from '../echecs';
import { enumerate } from '../echecs-chiffre';
import { readNombre } from '../lire-argument';
import { readChiffre } from '../lire-chiffre';
import { CAF_QF, PIEGES_CAF } from '../sources-publiques';
import { keepSeuil, seuilsTenus } from './seuil-qf';

const partQfBas = defineIndicateur({
  id: 'PART_ALLOC_QF_BAS',
  libelle: 'Part des allocataires au quotient familial inférieur au seuil',
  mode: 'ratio',
  unite: '%',
  borne: { min: 0, max: 100 },
  niveaux: ['commune', 'EPCI', 'département'],
  source: CAF_QF,
  litClasseur: true,
  agregation: 'ratio',
  calculate(args, etat) {
    const seuil = readNombre(args[2], 'seuil');
    if (!seuil.ok) return seuil;
    if (seuil.value === null) return readChiffre(partQfBas, args, etat);
    if (seuil.value <= 0) return failure(seuilInvalide(seuil.value));
    const tenus = seuilsTenus(etat, partQfBas.id);
    if (etat.series.has(partQfBas.id) && !tenus.includes(seuil.value))
      return failure(seuilAbsent(seuil.value, tenus));
    return readChiffre(partQfBas, args, keepSeuil(etat, partQfBas.id, seuil.value));
  },
});
export default partQfBas;

function seuilInvalide(seuil: number): Echec {
  return argumentInvalide(
    fr`Le seuil de quotient familial (${seuil}) n'est pas un montant.`,
    fr`Indiquez un montant en euros, par exemple 800.`,
  );
}

function seuilAbsent(seuil: number, tenus: readonly number[]): Echec {
  const presents =
    tenus.length === 0
      ? fr`aucune ligne ne dit son seuil`
      : fr`seuils présents : ${enumerate(tenus.map((tenu) => fr`${tenu} €`))}`;
  return {
    code: 'seuil-absent',
    message: fr`Part des allocataires au quotient familial inférieur à ${seuil} € : ce classeur n'en contient aucun chiffre ; ${presents}.`,
    aide: fr`Demandez un seuil présent, ou saisissez le chiffre dans la feuille Données avec « seuil : ${seuil} € » en commentaire.`,
  };
}

export const fiche: Fiche = {
  description:
    'Foyers allocataires dont le quotient familial de la Caf est sous un seuil (800 € dans le fichier de la Cnaf), rapportés aux foyers allocataires.',
  formule: 'foyers au quotient familial inférieur au seuil / foyers allocataires × 100',
  serie: 'indfoy_ndur par tranche qf_400',
  parametres: [
    {
      nom: 'territoire',
      description:
        'Code Insee, SIREN d’un EPCI, département, REG-76, FRANCE, EPCI, DEP, REG ou nom. Omis : le territoire de la convention.',
      type: 'texte',
      optionnel: true,
    },
    {
      nom: 'millesime',
      description:
        'Année des données, par exemple 2021. Omis : la dernière dont dispose le territoire de la convention.',
      type: 'nombre',
      optionnel: true,
    },
    {
      nom: 'seuil',
      description:
        'Seuil en euros par mois, par exemple 800. Omis : celui des lignes du classeur, s’il n’y en a qu’un.',
      type: 'nombre',
      optionnel: true,
    },
  ],
  recettes: [
    {
      famille: 'caf-communal',
      numerateur: ['indfoy_ndur?qf_400=Moins de 400 euros', 'indfoy_ndur?qf_400=Entre 400 et 799 euros'],
      denominateur: [
        'indfoy_ndur?qf_400=Moins de 400 euros',
        'indfoy_ndur?qf_400=Entre 400 et 799 euros',
        'indfoy_ndur?qf_400=Entre 800 et 1199 euros',
        'indfoy_ndur?qf_400=Entre 1200 et 1599 euros',
        'indfoy_ndur?qf_400=Entre 1600 et 1999 euros',
        'indfoy_ndur?qf_400=Entre 2000 et 3999 euros',
        'indfoy_ndur?qf_400=4000 euros ou plus',
        'indfoy_ndur?qf_400=Inconnu',
      ],
    },
  ],
  pieges: [
    PIEGES_CAF,
    'Le seuil est local (grille de tarifs) : le dire avec le chiffre ; celui d’une ligne saisie s’écrit en commentaire, « seuil : 600 € ».',
    'Le quotient familial de la Caf n’est ni celui de la commune, ni celui des impôts.',
    'Les foyers au quotient inconnu restent au dénominateur.',
    'Sous 50 foyers, l’arrondi à 5 rend la part peu sûre.',
  ],
  references: [{ titre: 'Caf, foyers allocataires par quotient familial et par commune', url: CAF_QF.url }],
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [
        { territoire: '66136', millesime: '2024', valeur: null, numerateur: 450, denominateur: 1000 },
      ],
      attendu: 0.45,
    },
    {
      arguments: [[['66136']], [[2024]], [[600]]],
      donnees: [
        { territoire: '66136', millesime: '2024', valeur: null, numerateur: 450, denominateur: 1000 },
      ],
      attendu: { echec: 'seuil-absent' },
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
