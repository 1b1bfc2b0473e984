/** Figures that look wrong once read: out of the bounds of their indicator, or fractions where a percentage is published. */
import { fr } from '../../domain/typographie';
import type { FicheComplete } from '../../indicators/define';
import { formatValeur } from '../../indicators/format-valeur';
import type { NouvelleObservation } from '../nouvelle-observation';
import { listCourte } from './assembler';

/** Fewer could truly be shares under 1 %. */
const FRACTIONS_AU_MOINS = 3;

export function tellValeurs(
  observations: readonly NouvelleObservation[],
  fiches: readonly Pick<FicheComplete, 'id' | 'libelle' | 'unite' | 'borne'>[],
): readonly string[] {
  const parId = new Map(fiches.map((fiche) => [fiche.id, fiche]));
  const hors: string[] = [];
  const publies = new Map<string, number[]>();
  for (const { indicateur, territoire, valeur, unite, numerateur } of observations) {
    const fiche = parId.get(indicateur);
    if (valeur === null || fiche === undefined) continue;
    const { borne } = fiche;
    if (borne !== null && (valeur < borne.min || valeur > borne.max))
      hors.push(fr`${fiche.libelle}, ${territoire} : ${formatValeur(valeur, unite)}`);
    if (!unite.startsWith('%') || numerateur !== null) continue;
    const autres = publies.get(fiche.libelle);
    if (autres === undefined) publies.set(fiche.libelle, [valeur]);
    else autres.push(valeur);
  }
  const fractions = [...publies].filter(
    ([, valeurs]) =>
      valeurs.length >= FRACTIONS_AU_MOINS &&
      valeurs.every((valeur) => valeur >= 0 && valeur <= 1) &&
      valeurs.some((valeur) => valeur > 0 && valeur < 1),
  );
  return [
    ...(hors.length > 0
      ? [fr`Des valeurs sortent des bornes de leur indicateur et sont à vérifier : ${listCourte(hors)}.`]
      : []),
    ...(fractions.length > 0
      ? [
          fr`Des taux sont tous inférieurs à 1 (${listCourte(fractions.map(([libelle]) => libelle))}) : le fichier donne sans doute 0,34 pour 34 %, par un tableur. Reprenez le fichier tel que téléchargé.`,
        ]
      : []),
  ];
}
