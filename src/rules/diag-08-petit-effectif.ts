/** A small count of people that no publisher made public is hidden before the copil sees it. */
import type { Observation } from '../domain/observation';
import { toComparable } from '../domain/texte-comparable';
import { fr } from '../domain/typographie';
import { constat, defineRegle, nonControlable } from './define';
import type { Observe } from './define';
import { describeObservation, isSourcePublique, parseMarque } from './observations';
import { requireTables } from './tables-requises';

/** Fewer people than this can be recognised. */
const SEUIL = 11;
/** What is counted are people or households: three crèches are no secret. */
const PERSONNES =
  /\b(?:habitant|personne|famille|foyer|menage|enfant|bebe|jeune|adolescent|eleve|allocataire|beneficiaire|parent|mere|pere|senior|aine|usager|inscrit|adherent|participant|naissance|monoparent|aidant)/;

export default defineRegle({
  id: 'DIAG-08',
  gravite: 'avertissement',
  portee: 'diagnostic',
  source: 'R15, W35',
  enonce: fr`Un effectif de moins de 11 personnes qui ne vient pas d’une source publique est masqué.`,
  pourquoi: fr`À moins de 11, des familles peuvent être reconnues par ceux qui vivent à côté d’elles.`,
  aide: fr`Remplacez le nombre par la marque « s », regroupez-le avec un autre, ou indiquez « non » dans « Diffusable ».`,
  check: ({ classeur }) =>
    requireTables(classeur, ['tDonnees']) ?? classeur.observations.flatMap(checkEffectif),
});

function checkEffectif(observation: Observation): Observe[] {
  const { ref, diffusable, source, producteur } = observation;
  const champ = findPetit(observation);
  if (champ === null || toComparable(diffusable) === 'non' || isSourcePublique(observation)) return [];
  const { nom, territoire } = describeObservation(observation);
  if (source.trim() === '' && producteur.trim() === '') {
    return [
      nonControlable(
        fr`La source du petit effectif ${nom} (${territoire}) manque : on ne sait pas si elle est publique.`,
        ref,
      ),
    ];
  }
  const texte = observation[champ].texte.trim();
  const quoi = parseMarque(observation.marque) === 's' ? 'marqué secret' : `inférieur à ${SEUIL}`;
  const message = fr`Effectif ${quoi} (« ${texte} ») pour ${nom} (${territoire}) : à masquer avant diffusion.`;
  return [constat(ref, champ, message)];
}

/** The cell that shows few people: a count, the cases behind a rate, or a number its author marked secret. */
function findPetit(observation: Observation): 'valeur' | 'numerateur' | null {
  const { valeur, numerateur, unite, libelle, marque } = observation;
  if (parseMarque(marque) === 's' && valeur.valeur !== null) return 'valeur';
  const sujet = toComparable(`${unite} ${libelle}`);
  if (!PERSONNES.test(sujet)) return null;
  if (isPetit(numerateur.valeur)) return 'numerateur';
  const isEffectif = unite.trim() === '' || PERSONNES.test(toComparable(unite));
  return isEffectif && !/pour|par|%|‰|€/.test(unite) && isPetit(valeur.valeur) ? 'valeur' : null;
}

function isPetit(nombre: number | null): boolean {
  return nombre !== null && Number.isInteger(nombre) && nombre > 0 && nombre < SEUIL;
}
