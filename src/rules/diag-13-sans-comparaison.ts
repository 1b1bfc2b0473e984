/** A figure of the diagnostic is beside that of another territory. */
import type { LigneDiagnostic } from '../domain/diagnostic';
import { fr } from '../domain/typographie';
import { constat, defineRegle } from './define';
import { requireTables } from './tables-requises';

export default defineRegle({
  id: 'DIAG-13',
  gravite: 'avertissement',
  portee: 'diagnostic',
  source: 'W36 (portraits compare with dép., région, France)',
  enonce: fr`Un chiffre du diagnostic est comparé à celui d’un autre territoire.`,
  pourquoi: fr`Seul, un chiffre ne dit pas s’il est haut ou bas : le copil demandera par rapport à quoi.`,
  aide: fr`Ajoutez l’EPCI, le département, la région ou la France dans la feuille Diagnostic.`,
  check: ({ classeur }) =>
    requireTables(classeur, ['tDiagnostic']) ??
    classeur.diagnostic.filter(isSeul).map((ligne) => {
      const nom = ligne.indicateur.trim() || ligne.code_indicateur.trim();
      const sujet = nom === '' ? `Le chiffre de la ligne ${ligne.ref.ligne}` : fr`« ${nom} »`;
      return constat(ligne.ref, 'comparaison', fr`${sujet} n’est comparé à aucun territoire de référence.`);
    }),
});

/** A word that stands for a value ("secret") has nothing to be compared. */
function isSeul({ valeur, epci, departement, region, france, comparaison }: LigneDiagnostic): boolean {
  if (!/\d/.test(valeur)) return false;
  return [epci, departement, region, france, comparaison].every((texte) => !/\S/.test(texte));
}
