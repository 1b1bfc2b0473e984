/** Every local champ stands for at least one national champ. */
import { parseCodesChamps } from '../domain/champ-retenu';
import { fr } from '../domain/typographie';
import { constat, defineRegle } from './define';
import { requireTables } from './tables-requises';

export default defineRegle({
  id: 'CONV-10',
  gravite: 'avertissement',
  portee: 'champ',
  source: 'seeds S0,S1,S3',
  enonce: fr`Chaque champ de la convention est rattaché à un ou plusieurs champs nationaux.`,
  pourquoi: fr`Les conventions nomment leurs champs à leur façon : le rattachement permet de vérifier le socle et de comparer.`,
  aide: fr`Choisissez le ou les codes nationaux du champ dans la feuille Champs ; plusieurs sont permis.`,
  check: ({ classeur }) =>
    requireTables(classeur, ['tChamps']) ??
    classeur.champs
      .filter((champ) => champ.libelle.trim() !== '' && parseCodesChamps(champ.codes_nationaux).length === 0)
      .map((champ) =>
        constat(
          champ.ref,
          'codes_nationaux',
          fr`Le champ « ${champ.libelle.trim()} » n’est rattaché à aucun champ national.`,
        ),
      ),
});
