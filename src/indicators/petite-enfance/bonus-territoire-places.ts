/** Bonus territoire attendu pour les places nouvelles de crèche. */
import type { Offre } from '../../domain/offre';
import { failure, success } from '../../domain/result';
import type { Echec, Result } from '../../domain/result';
import { toComparable } from '../../domain/texte-comparable';
import { fr } from '../../domain/typographie';
import type { Fiche } from '../define';
import { defineIndicateur } from '../define';
import type { EtatRegistre } from '../etat-registre';
import { isOmis } from '../lire-argument';
import { CLASSEUR } from '../sources-publiques';
import { readRequis } from './lire-requis';

const LIBELLE = 'Bonus territoire des places nouvelles';
const MONTANT = { montant: 'le montant du bonus par place' };
const REQUIS = { ...MONTANT, places: 'le nombre de places nouvelles' };

export default defineIndicateur({
  id: 'BONUS_TERRITOIRE_PLACES',
  libelle: LIBELLE,
  mode: 'calcule',
  unite: '€',
  borne: null,
  niveaux: [],
  source: CLASSEUR,
  litClasseur: true,
  autonome: false,
  agregation: 'aucune',
  calculate(args, etat) {
    if (!isOmis(args[1])) {
      const lus = readRequis(LIBELLE, REQUIS, args);
      return lus.ok ? success(lus.value.montant * lus.value.places) : lus;
    }
    const lu = readRequis(LIBELLE, MONTANT, args);
    if (!lu.ok) return lu;
    const places = sumPlacesNouvelles(etat);
    return places.ok ? success(lu.value.montant * places.value) : places;
  },
});

/** The new places of the annex that the bonus may pay; one that does not say whether it may stops the sum: it is never partial. */
function sumPlacesNouvelles({ classeur }: EtatRegistre): Result<number, Echec> {
  const offres = (classeur?.offres ?? []).filter(
    (offre) => offre.places_nouvelles.texte.trim() !== '' && !isRefusee(offre),
  );
  const douteuse = offres.find((offre) => offre.places_nouvelles.valeur === null || !isEligible(offre));
  if (douteuse !== undefined) return failure(incomplete(douteuse));
  if (offres.length === 0) {
    return failure({
      code: 'offre-vide',
      message: fr`${LIBELLE} : la feuille Offre ne porte aucune place nouvelle en PSU soutenue par la collectivité.`,
      aide: fr`Complétez ses colonnes « Places nouvelles », « PSU » et « Soutenu par la collectivité », ou indiquez les places dans la formule.`,
    });
  }
  return success(offres.reduce((somme, offre) => somme + (offre.places_nouvelles.valeur ?? 0), 0));
}

function isRefusee({ psu, soutien }: Offre): boolean {
  return [psu, soutien].some((reponse) => toComparable(reponse) === 'non');
}

function isEligible({ psu, soutien }: Offre): boolean {
  return [psu, soutien].every((reponse) => toComparable(reponse) === 'oui');
}

function incomplete({ nom, places_nouvelles: { valeur, texte } }: Offre): Echec {
  const ligne = nom.trim() === '' ? '(sans nom)' : nom.trim();
  return {
    code: 'offre-incomplete',
    message:
      valeur === null
        ? fr`${LIBELLE} : dans la feuille Offre, les places nouvelles de « ${ligne} » (« ${texte.trim()} ») ne sont pas un nombre.`
        : fr`${LIBELLE} : dans la feuille Offre, « ${ligne} » ne dit pas si l'équipement reçoit la PSU et si un signataire le soutient.`,
    aide: fr`Complétez cette ligne : une somme partielle ne serait pas le bonus attendu.`,
  };
}

export const fiche: Fiche = {
  description:
    'Bonus territoire attendu pour une année : places nouvelles de crèche en PSU soutenues par un signataire, multipliées par le montant de leur tranche.',
  formule: 'places nouvelles × montant de la tranche',
  serie: 'tOffre',
  parametres: [
    {
      nom: 'montant',
      description:
        'Montant du bonus par place et par an : celui de la tranche, au barème de l’année de la Caf.',
      type: 'nombre',
      optionnel: false,
    },
    {
      nom: 'places',
      description:
        'Places nouvelles. Omis : celles de la feuille Offre, en PSU et soutenues par la collectivité.',
      type: 'nombre',
      optionnel: true,
    },
  ],
  pieges: [
    'Le montant change chaque année et avec la tranche (potentiel financier, niveau de vie) : le demander à la Caf, et le garder dans une cellule.',
    'Le montant maximal vaut en QPV et en ZRR : quand les places sont de plusieurs tranches, une formule par tranche.',
    'Seules comptent les places en PSU soutenues par un signataire de la convention.',
    'Une estimation : le montant versé dépend des places ouvertes dans l’année.',
  ],
  references: [],
  exemples: [
    { arguments: [[[3_000]], [[10]]], attendu: 30_000 },
    { arguments: [[[3_000]], [['']]], attendu: { echec: 'valeur-absente' } },
    { arguments: [[[3_000]]], attendu: { echec: 'offre-vide' } },
    { arguments: [[['']], [[10]]], attendu: { echec: 'valeur-absente' } },
  ],
};
