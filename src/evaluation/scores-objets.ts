/** The scores of what was evaluated: all the rows together, then each action, axis or the convention, with its profile. */
import type { Classeur } from '../domain/classeur';
import type { Evaluation } from '../domain/evaluation';
import { groupBy } from '../domain/group-by';
import { formatPourcent } from '../domain/nombre-ecrit';
import { keysOf } from '../domain/references';
import { toComparable } from '../domain/texte-comparable';
import { fr } from '../domain/typographie';
import type { Chiffre, ScoreObjet } from './bilan-evaluation';
import { joinPhrases, tellSur } from './phrases';
import { calculateProfil, isLigneNotee } from './profil-criteres';
import type { Profil, RefusScore } from './profil-criteres';

export function scoreTout({ evaluations }: Classeur): ScoreObjet {
  return toScore('', '', fr`Toutes les lignes de la feuille Évaluation`, evaluations);
}

export function listScores(classeur: Classeur): readonly ScoreObjet[] {
  const { axes, actions, evaluations } = classeur;
  const noms = new Map(
    [...axes, ...actions].flatMap((ligne) => keysOf(ligne).map((cle) => [cle, ligne.intitule])),
  );
  const groupes = groupBy(
    evaluations.filter(isLigneNotee),
    ({ objet, code }) => `${toComparable(objet)}\n${toComparable(code)}`,
  );
  return [...groupes.values()].map((lignes) => {
    const [objet = '', code = ''] = [lignes[0]?.objet.trim(), lignes[0]?.code.trim()];
    return toScore(objet, code, noms.get(toComparable(code))?.trim() ?? '', lignes);
  });
}

function toScore(
  objet: string,
  code: string,
  libelle: string,
  evaluations: readonly Evaluation[],
): ScoreObjet {
  const profil = calculateProfil(evaluations);
  return {
    objet,
    code,
    libelle,
    profil,
    score: toChiffreScore(profil, evaluations.filter(isLigneNotee).length),
  };
}

function toChiffreScore({ score, refus, partNotee }: Profil, lignes: number): Chiffre {
  if (score?.ok === true) {
    const phrase = joinPhrases(
      fr`notes pondérées, poids ramenés à ce qui est noté`,
      fr`${tellSur(score.notes, score.criteres, 'note', 'notes')}, ${formatPourcent(partNotee)} du poids`,
    );
    return { valeur: score.score, unite: 'sur 100', utilises: score.notes, comptes: score.criteres, phrase };
  }
  return {
    valeur: null,
    unite: 'sur 100',
    utilises: 0,
    comptes: lignes,
    phrase: whyRefused(refus, partNotee),
  };
}

function whyRefused(refus: RefusScore | null, partNotee: number): string {
  switch (refus) {
    case 'hors-echelle':
      return fr`score refusé : une note n’est pas comprise entre 0 et 4`;
    case 'poids-negatif':
      return fr`score refusé : un poids est négatif`;
    case 'moitie-du-poids':
      return fr`score refusé : ${formatPourcent(partNotee)} du poids est noté, il en faut au moins la moitié`;
    default:
      return fr`rien n’est noté`;
  }
}
