/** Part des allocataires d’une aide au logement dont le taux d’effort dépasse un seuil, 39 % par défaut. */
import type { Observation } from '../../domain/observation';
import { defineIndicateur } from '../define';
import type { Fiche } from '../define';
import { keepLignes } from '../keep-lignes';
import { readNombre } from '../lire-argument';
import { readChiffre } from '../lire-chiffre';
import { definePublie } from '../publie';
import { CAF_LOCALE, PIEGE_PETITS_EFFECTIFS } from '../sources-publiques';

const SEUIL_USUEL = 39;

const partEffort = definePublie({
  id: 'PART_EFFORT_39',
  libelle: 'Part des allocataires logés avec un taux d’effort de plus de 39\u00A0%',
  unite: '%',
  borne: { min: 0, max: 100 },
  niveaux: ['commune', 'EPCI', 'département'],
  source: CAF_LOCALE,
  agregation: 'ratio',
});

export default defineIndicateur({
  ...partEffort,
  calculate(args, etat) {
    const seuil = readNombre(args[2], 'seuil');
    if (!seuil.ok) return seuil;
    const voulu = seuil.value ?? SEUIL_USUEL;
    const pourcent = Number((voulu < 1 ? voulu * 100 : voulu).toFixed(4));
    const lignes = keepLignes(etat, partEffort.id, (ligne) => seuilOf(ligne) === pourcent);
    return readChiffre(partEffort, args, lignes);
  },
});

/** « seuil 35 » in the comment or the period of the row; the usual one when it says nothing. */
function seuilOf({ commentaire, periode }: Observation): number {
  const [, seuil] = /seuil\D{0,12}(\d+(?:[.,]\d+)?)/i.exec(`${commentaire} ${periode}`) ?? [];
  return seuil === undefined ? SEUIL_USUEL : Number(seuil.replace(',', '.'));
}

export const fiche: Fiche = {
  description:
    'Part des foyers aidés pour leur logement qui y consacrent plus de 39 % de leurs ressources, une fois l’aide déduite.',
  formule: 'foyers au-dessus du seuil / foyers de référence avec une aide au logement × 100',
  serie: 'tDonnees',
  parametres: [
    {
      nom: 'territoire',
      description:
        'Code Insee, SIREN d’un EPCI, département, FRANCE, EPCI, DEP, REG ou nom. Omis : le territoire de la convention.',
      type: 'texte',
      optionnel: true,
    },
    {
      nom: 'millesime',
      description: 'Année des données. Omis : la dernière du territoire de la convention.',
      type: 'nombre',
      optionnel: true,
    },
    {
      nom: 'seuil',
      description:
        'Seuil du taux d’effort, en %. Omis : 39. Une ligne d’un autre seuil le dit dans son commentaire : « seuil 35 ».',
      type: 'nombre',
      optionnel: true,
    },
  ],
  fondement: 'definition-locale',
  pieges: [
    'Le seuil de 39 % est un usage des Caf : une ligne d’un autre seuil doit le dire dans son commentaire, par exemple « seuil 35 ».',
    'La population de référence exclut les étudiants et les 65 ans et plus : ce n’est pas la part de tous les foyers aidés.',
    PIEGE_PETITS_EFFECTIFS,
  ],
  references: [{ titre: 'Caf, données ouvertes', url: 'https://data.caf.fr/' }],
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [{ territoire: '66136', millesime: '2024', valeur: 12, numerateur: 120, denominateur: 1000 }],
      attendu: 0.12,
    },
    {
      arguments: [[['66136']], [], [[0.39]]],
      donnees: [{ territoire: '66136', millesime: '2024', valeur: 12 }],
      attendu: 0.12,
    },
    {
      arguments: [[['66136']], [], [[35]]],
      donnees: [{ territoire: '66136', millesime: '2024', valeur: 12 }],
      attendu: { echec: 'aucun-chiffre' },
    },
  ],
};
