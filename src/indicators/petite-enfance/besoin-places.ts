/** Places d’accueil manquantes pour un taux de couverture visé. */
import { failure, success } from '../../domain/result';
import { fr } from '../../domain/typographie';
import type { Fiche } from '../define';
import { defineIndicateur } from '../define';
import { argumentInvalide } from '../echecs';
import { CLASSEUR } from '../sources-publiques';
import { readRequis } from './lire-requis';

const LIBELLE = 'Places d’accueil manquantes';
const REQUIS = { places: 'le nombre de places', enfants: 'le nombre d’enfants', cible: 'le taux visé' };
/** Binary fractions leave dust: 410.00000000000006 places are 410. */
const POUSSIERE = 1e-9;

export default defineIndicateur({
  id: 'BESOIN_PLACES',
  libelle: LIBELLE,
  mode: 'calcule',
  unite: 'places',
  borne: null,
  niveaux: [],
  source: CLASSEUR,
  litClasseur: false,
  agregation: 'aucune',
  calculate(args) {
    const lus = readRequis(LIBELLE, REQUIS, args);
    if (!lus.ok) return lus;
    const { places, enfants, cible } = lus.value;
    if (cible > 0 && cible <= 1) {
      return failure(
        argumentInvalide(
          fr`${LIBELLE} : un taux visé de ${String(cible).replace('.', ',')} place pour 100 enfants n'est pas vraisemblable.`,
          fr`Écrivez 60 pour viser 60 places pour 100 enfants : ce taux n'est pas un pourcentage.`,
        ),
      );
    }
    return success(Math.max(0, Math.ceil((cible * enfants) / 100 - places - POUSSIERE)));
  },
});

export const fiche: Fiche = {
  description:
    'Places d’accueil à créer pour atteindre le taux de couverture visé, arrondies à l’unité supérieure ; 0 s’il est déjà atteint.',
  formule: 'MAX(0 ; taux visé × enfants / 100 − places), arrondi au-dessus',
  serie: '',
  parametres: [
    { nom: 'places', description: 'Places d’accueil existantes.', type: 'nombre', optionnel: false },
    { nom: 'enfants', description: 'Enfants de moins de 3 ans.', type: 'nombre', optionnel: false },
    {
      nom: 'cible',
      description: 'Taux de couverture visé, en places pour 100 enfants, par exemple 60,9.',
      type: 'nombre',
      optionnel: false,
    },
  ],
  pieges: [
    'Les enfants d’aujourd’hui ne sont pas ceux de la fin de la convention : une projection demande les naissances.',
    'Les places et les enfants doivent être de la même année et du même territoire.',
    'Un taux visé national ne dit pas le besoin local : des parents ne cherchent pas d’accueil.',
  ],
  references: [],
  exemples: [
    { arguments: [[[430]], [[820]], [[60.9]]], attendu: 70 },
    { arguments: [[[500]], [[820]], [[60.9]]], attendu: 0 },
    { arguments: [[[400]], [[820]], [[50]]], attendu: 10 },
    { arguments: [[[430]], [[820]], [[0.609]]], attendu: { echec: 'argument-invalide' } },
    { arguments: [[['']], [[820]], [[60.9]]], attendu: { echec: 'valeur-absente' } },
  ],
  fondement: 'definition-locale',
};
