/** Amounts written once in a merged cell that covers several rows: counted on the first row only, and told. */
import { fr } from '../domain/typographie';
import { toAdresse } from '../sheets';
import type { CelluleSource, ProblemeReprise } from './define';
import { isHierarchie, isObjectif } from './hierarchie';
import { isCodeSeul } from './parse-code-intitule';
import { scoreEntete } from './score-entete';
import type { CorpsBrut } from './spread-corps';

/** What is not said again on each row it covers: it would be counted several times. */
export function isMontantFusionne({ valeur, texte, date }: CelluleSource): boolean {
  return (typeof valeur === 'number' && date !== true) || /€/.test(texte);
}

export function tellFusions(
  { vue, colonnes }: CorpsBrut,
  lignes: readonly number[],
): readonly ProblemeReprise[] {
  return colonnes.flatMap(({ colonne, entete }) =>
    lignes.flatMap((ligne) => {
      const fusion = vue.fusionAt(ligne, colonne);
      const tete = vue.at(ligne, colonne);
      if (fusion === null || tete === null || fusion.hauteur < 2 || !isMontantFusionne(tete)) return [];
      if (isReference(entete, tete)) return [];
      const couvertes = lignes.filter((l) => l >= ligne && l < fusion.ligne + fusion.hauteur);
      const [, ...autres] = couvertes;
      const derniere = autres.at(-1);
      if (derniere === undefined) return [];
      const adresse = toAdresse(ligne, colonne);
      return [
        {
          code: 'montant-fusionne',
          gravite: 'avertissement' as const,
          feuille: vue.nom,
          ligne: ligne + 1,
          cellule: adresse,
          entete,
          message: fr`Cellule ${adresse}, « ${entete} » : « ${tete.texte.trim()} » — ce montant est écrit une fois pour les lignes ${ligne + 1} à ${derniere + 1} (cellule fusionnée) : il est compté sur la première seulement, pour ne pas l’être plusieurs fois.`,
          aide: 'Répartissez-le entre les lignes si chacune en a sa part.',
        },
      ];
    }),
  );
}

/** The number of an axis, or a code, is no amount. */
function isReference(entete: string, { texte }: CelluleSource): boolean {
  if (isHierarchie(entete) || isObjectif(entete)) return true;
  return isCodeSeul(texte) && scoreEntete(entete, 'tActions', { cle: 'code', entete: 'Code' }).score >= 0.8;
}
