/** Every local champ stands for at least one national champ. */
import { parseCodesChamps } from '../domain/champ-retenu';
import { textOfValeur } from '../domain/texte-cellule';
import { fr } from '../domain/typographie';
import { constat, defineRegle } from './define';
import { findCodesChamp } from './reparations/champ-national';
import { replaceCellule } from './reparations/replace-cellule';
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
  repair: ({ classeur }) => {
    const champs = new Map(classeur.champs.map((champ) => [champ.ref.ligne, champ]));
    return ({ ref, champ: colonne }) => {
      const champ = champs.get(ref?.ligne ?? -1);
      const trouve = champ === undefined ? null : findCodesChamp(champ.libelle, champ.codes_nationaux);
      if (champ === undefined || trouve === null) return null;
      const { codes, aConfirmer } = trouve;
      return replaceCellule(ref, colonne, textOfValeur(champ.codes_nationaux), codes.join(' ; '), {
        aConfirmer,
      });
    };
  },
});
