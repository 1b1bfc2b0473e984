/** Every champ the convention retains has something in the diagnostic: a figure, or a constat. */
import { indexChampsCouverts, isRetenu, keysOfChamp } from '../domain/champ-retenu';
import { fr } from '../domain/typographie';
import { constat, defineRegle } from './define';
import { splitReferences } from './references';
import { requireTables } from './tables-requises';

export default defineRegle({
  id: 'DIAG-12',
  gravite: 'avertissement',
  portee: 'champ',
  source: 'GK',
  enonce: fr`Chaque champ retenu a au moins un élément de diagnostic : un chiffre ou un constat.`,
  pourquoi: fr`Un champ retenu sans diagnostic laisse le copil sans raison d’agir ni point de départ à mesurer.`,
  aide: fr`Ajoutez une ligne pour ce champ dans la feuille Diagnostic, ou un constat dans la feuille Enjeux.`,
  check: ({ classeur }) => {
    const absentes = requireTables(classeur, ['tChamps', 'tDiagnostic']);
    if (absentes) return absentes;
    const lignes = classeur.diagnostic.filter((ligne) =>
      [ligne.indicateur, ligne.constat, ligne.enjeu].some((texte) => texte.trim() !== ''),
    );
    const constats = classeur.enjeux.filter((ligne) => ligne.constat.trim() !== '');
    const mots = [...lignes, ...constats].flatMap(({ champ }) => [champ, ...splitReferences(champ)]);
    const couverts = indexChampsCouverts(mots.filter((mot) => mot.trim() !== ''));
    return classeur.champs
      .filter((champ) => isRetenu(champ) && keysOfChamp(champ).length > 0)
      .filter((champ) => !keysOfChamp(champ).some((cle) => couverts.has(cle)))
      .map((champ) => {
        const nom = champ.libelle.trim() || champ.codes_nationaux.join(', ').trim();
        return constat(champ.ref, 'libelle', fr`Aucun élément de diagnostic pour le champ « ${nom} ».`);
      });
  },
});
