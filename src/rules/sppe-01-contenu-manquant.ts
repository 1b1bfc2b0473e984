/** A convention that stands for the schéma pluriannuel has the contents the decree asks for. */
import type { Classeur } from '../domain/classeur';
import type { CleRubrique } from '../domain/convention';
import { readPopulation } from '../domain/population';
import { CONTENUS_SPPE, SEUIL_SPPE } from '../domain/schema-petite-enfance';
import { toComparable } from '../domain/texte-comparable';
import { fr } from '../domain/typographie';
import { defineRegle, nonControlable } from './define';
import { constatRubrique, isRubriqueVide } from './rubriques';
import { requireTables } from './tables-requises';

export default defineRegle({
  id: 'SPPE-01',
  gravite: 'avertissement',
  portee: 'convention',
  source: 'W11 (décret 2025-253, CASF L. 214-2, D. 214-10-1)',
  enonce: fr`Une convention qui vaut schéma pluriannuel petite enfance en a les six contenus.`,
  pourquoi: fr`Au-dessus de 10 000 habitants, il manquerait à la commune un document que le décret 2025-253 demande.`,
  aide: fr`Complétez la rubrique dans la feuille Convention ; l’offre existante peut être la feuille Offre.`,
  check: ({ classeur }) => {
    const absentes = requireTables(classeur, ['tConvention']);
    if (absentes) return absentes;
    if (toComparable(classeur.convention.rubriques.vaut_sppe?.valeur ?? '') !== 'oui') return [];
    const population = readPopulation(classeur);
    if (population === null) {
      return [
        nonControlable(
          fr`La population du territoire n’est pas renseignée (feuille Convention) : on ne sait pas s’il doit un schéma pluriannuel petite enfance.`,
        ),
      ];
    }
    if (population <= SEUIL_SPPE) return [];
    return CONTENUS_SPPE.filter(([cle]) => isManquant(classeur, cle)).map(([cle, contenu]) =>
      constatRubrique(
        classeur,
        cle,
        fr`La CTG doit tenir lieu de schéma pluriannuel : il manque ${contenu}.`,
      ),
    );
  },
});

/** The inventory of the sheet « Offre » is the existing offer. */
function isManquant(classeur: Classeur, cle: CleRubrique): boolean {
  return isRubriqueVide(classeur, cle) && !(cle === 'sppe_offre' && classeur.offres.length > 0);
}
