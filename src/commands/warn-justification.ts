/** What to look at again in a justification as it is typed: it stays in the workbook, and the workbook is shared. */
import { fr } from '../domain/typographie';
import { findDonneePersonnelle, findNomDeFamille } from '../rules/rgpd';

/** One sentence a field; none when nothing looks like a person. */
export function warnJustification(motif: string, auteur: string): string[] {
  const textes = [
    { quoi: fr`Le motif`, texte: motif },
    { quoi: fr`L’auteur`, texte: auteur },
  ];
  const phrases = textes.flatMap(({ quoi, texte }) =>
    findDonneePersonnelle(texte) === null && findNomDeFamille(texte) === null
      ? []
      : [
          fr`${quoi} contient peut-être une donnée personnelle : le classeur se partage, écrivez une fonction plutôt qu’un nom.`,
        ],
  );
  if (phrases.length > 0 || !CIVILITE.test(auteur.trim())) return phrases;
  return [fr`L’auteur semble être un nom : écrivez plutôt sa fonction, « chargé de coopération ».`];
}

const CIVILITE = /^(?:m\.|mr|mme|mlle|monsieur|madame)\s/i;
