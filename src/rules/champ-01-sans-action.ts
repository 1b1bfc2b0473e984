/** Every champ the convention retains is covered by an action. */
import type { Champ } from '../domain/champ';
import { indexChampsCouverts, isRetenu, keysOfChamp } from '../domain/champ-retenu';
import { fr } from '../domain/typographie';
import { constat, defineRegle, nonControlable } from './define';
import { requireTables } from './tables-requises';

export default defineRegle({
  id: 'CHAMP-01',
  gravite: 'erreur',
  portee: 'champ',
  source: 'S0,S2',
  enonce: fr`Chaque champ retenu dans la convention est couvert par au moins une action.`,
  pourquoi: fr`Un champ signé sans action est un engagement que rien ne met en œuvre.`,
  aide: fr`Ajoutez une action, indiquez le champ sur une action existante, ou justifiez pourquoi il n’en a pas encore.`,
  check: ({ classeur }) => {
    const absentes = requireTables(classeur, ['tChamps', 'tActions']);
    if (absentes) return absentes;
    const retenus = classeur.champs.filter((champ) => isRetenu(champ) && isNomme(champ));
    if (retenus.length === 0) return [];
    if (classeur.actions.length === 0) {
      return [nonControlable(fr`Le plan d’actions est vide : on ne peut pas dire quels champs il couvre.`)];
    }
    const couverts = indexChampsCouverts(classeur.actions.flatMap(({ champs }) => champs));
    return retenus
      .filter((champ) => !keysOfChamp(champ).some((cle) => couverts.has(cle)))
      .map((champ) =>
        constat(
          champ.ref,
          'libelle',
          fr`Le champ « ${nameOfChamp(champ)} », retenu dans la convention, n’est couvert par aucune action.`,
        ),
      );
  },
});

function isNomme(champ: Champ): boolean {
  return nameOfChamp(champ) !== '';
}

function nameOfChamp(champ: Champ): string {
  return champ.libelle.trim() || champ.codes_nationaux.join(', ').trim();
}
