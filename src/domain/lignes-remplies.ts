/** A workbook without its blank rows: tables keep empty rows ready to type in, and these are nobody's action or axis. */
import type { Classeur } from './classeur';
import type { Enregistrement } from './valeurs';

/** True when every cell of the row but its hidden key is empty. */
export function isLigneVide(ligne: Enregistrement): boolean {
  return !Object.keys(ligne).some(
    (cle) => cle !== 'ref' && !isCelluleVide(ligne[cle as keyof Enregistrement]),
  );
}

export function keepLignesRemplies(classeur: Classeur): Classeur {
  const remplies = <T extends Enregistrement>(lignes: readonly T[]): readonly T[] =>
    lignes.filter((ligne) => !isLigneVide(ligne));
  return {
    ...classeur,
    signataires: remplies(classeur.signataires),
    instances: remplies(classeur.instances),
    membres: remplies(classeur.membres),
    reunions: remplies(classeur.reunions),
    decisions: remplies(classeur.decisions),
    etapes: remplies(classeur.etapes),
    champs: remplies(classeur.champs),
    territoires: remplies(classeur.territoires),
    offres: remplies(classeur.offres),
    enjeux: remplies(classeur.enjeux),
    axes: remplies(classeur.axes),
    objectifs: remplies(classeur.objectifs),
    actions: remplies(classeur.actions),
    jalons: remplies(classeur.jalons),
    financements: remplies(classeur.financements),
    indicateurs: remplies(classeur.indicateurs),
    mesures: remplies(classeur.mesures),
    evaluations: remplies(classeur.evaluations),
    bilans: remplies(classeur.bilans),
    avenants: remplies(classeur.avenants),
    observations: remplies(classeur.observations),
    diagnostic: remplies(classeur.diagnostic),
    justifications: remplies(classeur.justifications),
  };
}

/** Empty text, no code, or a number or date whose cell shows nothing. */
export function isCelluleVide(valeur: unknown): boolean {
  if (typeof valeur === 'string') return valeur.trim() === '';
  if (Array.isArray(valeur)) return valeur.every(isCelluleVide);
  if (typeof valeur === 'object' && valeur !== null && 'texte' in valeur) return isCelluleVide(valeur.texte);
  return valeur === null || valeur === undefined;
}
