/** A territory above 10 000 inhabitants has a schéma pluriannuel of its own, or its convention stands for it. */
import type { Classeur } from '../domain/classeur';
import { readPopulation } from '../domain/population';
import { SEUIL_SPPE } from '../domain/schema-petite-enfance';
import { toComparable } from '../domain/texte-comparable';
import { fr } from '../domain/typographie';
import { defineRegle, nonControlable } from './define';
import { constatRubrique } from './rubriques';
import { requireTables } from './tables-requises';

const SCHEMA = /\bsppe\b|\bschema pluriannuel\b/;

export default defineRegle({
  id: 'SPPE-02',
  gravite: 'info',
  portee: 'convention',
  source: 'W11',
  enonce: fr`Un territoire de plus de 10 000 habitants a un schéma pluriannuel petite enfance, ou une CTG qui en tient lieu.`,
  pourquoi: fr`L’autorité organisatrice doit l’adopter depuis 2025, et la convention est le moyen le plus simple de le porter.`,
  aide: fr`Répondez à « Vaut schéma pluriannuel petite enfance », ou citez le schéma parmi les dispositifs articulés.`,
  check: ({ classeur }) => {
    const absentes = requireTables(classeur, ['tConvention']);
    if (absentes) return absentes;
    const { vaut_sppe, articulation } = classeur.convention.rubriques;
    if (
      toComparable(vaut_sppe?.valeur ?? '') === 'oui' ||
      SCHEMA.test(toComparable(articulation?.valeur ?? ''))
    )
      return [];
    const manque = explainManque(classeur);
    if (manque !== null) return [nonControlable(manque)];
    if ((readPopulation(classeur) ?? 0) <= SEUIL_SPPE) return [];
    return [
      constatRubrique(
        classeur,
        'vaut_sppe',
        fr`Territoire de plus de 10 000 habitants : un schéma pluriannuel petite enfance est obligatoire depuis 2025.`,
      ),
    ];
  },
});

/** The duty is a commune's, or an EPCI's once it is the autorité organisatrice. */
function explainManque(classeur: Classeur): string | null {
  const population = readPopulation(classeur);
  if (population === null)
    return fr`La population du territoire n’est pas renseignée : on ne sait pas si un schéma pluriannuel petite enfance est dû.`;
  const type = toComparable(classeur.convention.rubriques.type_territoire?.valeur ?? '');
  if (population <= SEUIL_SPPE || type === '' || type === 'commune') return null;
  return fr`Le territoire n’est pas une commune : on ne sait pas quelle collectivité de plus de 10 000 habitants est autorité organisatrice de l’accueil du jeune enfant.`;
}
