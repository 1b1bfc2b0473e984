/** Columns people ask for by name, beside the catalogue: each is read like an entry that publishes it as it is (decision 0012). */
import type { Agregation, FicheComplete } from '../../indicators/define';
import type { Plan, VariableBrute } from '../define';
import { provenanceOfFamille } from './familles';

const COMPTES = new Set(
  'foyers personnes habitants ménages familles enfants logements places naissances décès élèves équipements allocataires'.split(
    ' ',
  ),
);

/** What an entry of the catalogue already publishes is written under the entry's name only. */
export function variablesVoulues(
  noms: readonly string[],
  plan: Plan,
  fiches: readonly FicheComplete[],
): readonly FicheComplete[] {
  if (noms.length === 0) return [];
  const voulues = new Set(noms.map((nom) => nom.trim().toUpperCase()));
  const publiees = new Set(
    fiches.flatMap(({ recettes }) =>
      recettes.flatMap(({ numerateur, denominateur }) =>
        denominateur === undefined && numerateur.length === 1 ? [(numerateur[0] ?? '').toUpperCase()] : [],
      ),
    ),
  );
  return plan
    .variables()
    .filter(({ nom, variable }) => voulues.has(nom) && !publiees.has(variable.toUpperCase()))
    .map(toFiche);
}

function toFiche({ nom, famille, variable, unite }: VariableBrute): FicheComplete {
  const agregation: Agregation = COMPTES.has(unite) ? 'somme' : 'aucune';
  return {
    id: nom,
    libelle: nom,
    mode: 'publie',
    unite,
    borne: null,
    niveaux: [],
    source: provenanceOfFamille(famille),
    litClasseur: true,
    agregation,
    groupe: 'acces',
    description: '',
    formule: '',
    serie: variable,
    parametres: [],
    pieges: [],
    references: [],
    exemples: [],
    recettes: [{ famille, numerateur: [variable] }],
    ruptures: [],
    fondement: 'source',
  };
}
