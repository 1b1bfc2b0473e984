/** Amounts of two ranges side by side, or of the workbook's funding lines. */
import { success } from '../../domain/result';
import type { Echec, Result } from '../../domain/result';
import { fr } from '../../domain/typographie';
import type { Couple } from '../../evaluation/sommes';
import type { Argument } from '../define';
import { checkTailles, readNombres } from '../lire-argument';

/** Row by row; the ranges must have as many cells. */
export function readCouples(
  [haut, bas]: readonly [Argument | undefined, Argument | undefined],
  [nomHaut, nomBas]: readonly [string, string],
): Result<readonly Couple[], Echec> {
  const hauts = readNombres(haut, nomHaut);
  if (!hauts.ok) return hauts;
  const bases = readNombres(bas, nomBas);
  if (!bases.ok) return bases;
  const taille = Math.max(hauts.value.length, bases.value.length);
  const egales = checkTailles({ nom: nomHaut, taille: hauts.value.length }, [
    { nom: nomBas, taille: bases.value.length },
  ]);
  if (!egales.ok) return egales;
  return success(
    Array.from({ length: taille }, (_, rang) => ({
      haut: hauts.value[rang] ?? null,
      bas: bases.value[rang] ?? null,
    })),
  );
}

export function aucunMontant(libelle: string, quoi: string): Echec {
  return {
    code: 'aucun-montant',
    message: fr`${libelle} : aucune ligne n'a ${quoi}.`,
    aide: fr`Complétez la feuille Financements, ou indiquez deux plages de montants ; une cellule vide n'est pas zéro.`,
  };
}
