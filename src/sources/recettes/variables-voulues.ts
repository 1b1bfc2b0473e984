/** Columns people ask for by name, beside the catalogue: each is read like an entry that publishes it as it is (decision 0012). */
import type { Agregation, FicheComplete } from '../../indicators/define';
import { SAISIE_LOCALE } from '../../indicators/sources-publiques';
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
  return {
    ...ficheLibre({ id: nom, libelle: nom, unite }),
    source: provenanceOfFamille(famille),
    serie: variable,
    recettes: [{ famille, numerateur: [variable] }],
  };
}

/** A figure the catalogue has no entry for: its unit says whether it adds up. */
export function ficheLibre({
  id,
  libelle,
  unite,
}: Pick<FicheComplete, 'id' | 'libelle' | 'unite'>): FicheComplete {
  const agregation: Agregation = COMPTES.has(unite) ? 'somme' : 'aucune';
  return {
    id: id.trim().toUpperCase(),
    libelle,
    mode: 'publie',
    unite,
    borne: null,
    niveaux: [],
    source: SAISIE_LOCALE,
    litClasseur: true,
    agregation,
    groupe: 'acces',
    description: '',
    formule: '',
    serie: '',
    parametres: [],
    pieges: [],
    references: [],
    exemples: [],
    recettes: [],
    ruptures: [],
    fondement: 'source',
  };
}
