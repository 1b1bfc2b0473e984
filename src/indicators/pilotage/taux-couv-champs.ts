/** Taux de couverture des champs signés. */
import { indexChampsCouverts } from '../../domain/champ-retenu';
import { failure, success } from '../../domain/result';
import { toComparable } from '../../domain/texte-comparable';
import { fr } from '../../domain/typographie';
import { calculateCouvertureChamps, listClesRetenus } from '../../evaluation/couverture-champs';
import type { Argument, Fiche } from '../define';
import { defineIndicateur } from '../define';
import { actionsSuivies } from '../lire-actions';
import { flatten, isOmis } from '../lire-argument';
import { CLASSEUR } from '../sources-publiques';

export default defineIndicateur({
  id: 'TAUX_COUV_CHAMPS',
  libelle: 'Taux de couverture des champs signés',
  mode: 'calcule',
  unite: '%',
  borne: { min: 0, max: 100 },
  niveaux: [],
  source: CLASSEUR,
  litClasseur: true,
  autonome: false,
  agregation: 'aucune',
  calculate([retenus, actions], etat) {
    const champs = isOmis(retenus)
      ? listClesRetenus(etat.classeur?.champs ?? [])
      : motsOf(retenus).map((mot) => [toComparable(mot), ...indexChampsCouverts([mot])]);
    const mots = isOmis(actions) ? actionsSuivies(etat).flatMap((action) => action.champs) : motsOf(actions);
    const mesure = calculateCouvertureChamps(champs, mots);
    if (mesure !== null) return success(mesure.valeur);
    return failure({
      code: 'aucun-champ',
      message: fr`Taux de couverture des champs : aucun champ n'est retenu dans la convention.`,
      aide: fr`Renseignez la feuille Champs, ou indiquez une plage de champs.`,
    });
  },
});

/** "PE ; ENF" in a cell is two champs. */
function motsOf(arg: Argument | undefined): readonly string[] {
  return flatten(arg)
    .flatMap((cellule) => String(cellule ?? '').split(/[;\n]/))
    .map((mot) => mot.trim())
    .filter((mot) => mot !== '');
}

export const fiche: Fiche = {
  description: 'Part des champs retenus dans la convention qui ont au moins une action.',
  formule: 'champs avec une action au moins / champs retenus × 100',
  serie: 'tChamps, tActions',
  fondement: 'definition-locale',
  parametres: [
    {
      nom: 'retenus',
      description: 'Champs retenus, un par cellule. Omis : la feuille Champs.',
      type: 'plage',
      optionnel: true,
    },
    {
      nom: 'actions',
      description: 'Champs de chaque action, par exemple "PE ; ENF". Omis : les actions du classeur.',
      type: 'plage',
      optionnel: true,
    },
  ],
  pieges: [
    'Une action suffit à couvrir un champ : le taux ne dit rien de son ampleur.',
    'Une action dont la colonne Champs est vide ne couvre rien.',
  ],
  references: [],
  exemples: [
    {
      arguments: [
        [['PE'], ['ENF'], ['JEU'], ['LOG']],
        [['PE ; ENF'], ['pe']],
      ],
      attendu: 0.5,
    },
    { arguments: [[['Petite enfance']], [['PE']]], attendu: 1 },
    { arguments: [[['']], [['PE']]], attendu: { echec: 'aucun-champ' } },
  ],
};
