/** Score pondéré d’évaluation. */
import { NOTE_MAX } from '../../domain/listes';
import { failure, success } from '../../domain/result';
import type { Echec, Result } from '../../domain/result';
import { fr } from '../../domain/typographie';
import { calculateScore } from '../../evaluation/score-evaluation';
import type { CritereNote } from '../../evaluation/score-evaluation';
import type { Argument } from '../define';
import type { Fiche } from '../define';
import { defineIndicateur } from '../define';
import { argumentInvalide } from '../echecs';
import type { EtatRegistre } from '../etat-registre';
import { formatValeur } from '../format-valeur';
import { checkTailles, flatten, isOmis, readNombre, readNombres } from '../lire-argument';
import { readPoids } from '../lire-poids';
import { CLASSEUR } from '../sources-publiques';

export default defineIndicateur({
  id: 'SCORE_EVALUATION',
  libelle: 'Score pondéré d’évaluation',
  mode: 'calcule',
  unite: 'sur 100',
  borne: { min: 0, max: 100 },
  niveaux: [],
  source: CLASSEUR,
  litClasseur: true,
  agregation: 'aucune',
  calculate(args, etat) {
    const max = readNombre(args[2], 'max');
    if (!max.ok) return max;
    const criteres = isOmis(args[0]) && isOmis(args[1]) ? success(fromClasseur(etat)) : fromArguments(args);
    if (!criteres.ok) return criteres;
    return scoreOf(criteres.value, max.value ?? NOTE_MAX);
  },
});

function scoreOf(criteres: readonly CritereNote[], max: number): Result<number, Echec> {
  if (max <= 0)
    return failure(argumentInvalide(fr`La note maximale doit être positive.`, fr`Indiquez par exemple 4.`));
  const hors = criteres.find(({ note }) => note !== null && (note < 0 || note > max));
  if (hors !== undefined) {
    return failure(
      argumentInvalide(
        fr`La note ${formatValeur(hors.note ?? 0, '')} n'est pas comprise entre 0 et ${formatValeur(max, '')}.`,
        fr`Corrigez la note, ou indiquez la note maximale en troisième argument.`,
      ),
    );
  }
  if (criteres.some(({ poids }) => poids < 0)) {
    return failure(
      argumentInvalide(
        fr`Score d'évaluation refusé : un poids est négatif.`,
        fr`Indiquez des poids positifs, ou nuls pour ne pas compter une ligne.`,
      ),
    );
  }
  const score = calculateScore(criteres, max);
  return score.ok ? success(score.score) : failure(incomplet(score.partNotee));
}

function fromArguments([notes, poids]: readonly Argument[]): Result<readonly CritereNote[], Echec> {
  const lues = readNombres(notes, 'notes');
  if (!lues.ok) return lues;
  const egales = checkTailles({ nom: 'notes', taille: lues.value.length }, [
    { nom: 'poids', taille: flatten(poids).length },
  ]);
  if (!egales.ok) return egales;
  const pesees = readPoids(poids, lues.value.length);
  if (!pesees.ok) return pesees;
  return success(lues.value.map((note, rang) => ({ note, poids: pesees.value[rang] ?? 1 })));
}

function fromClasseur({ classeur }: EtatRegistre): readonly CritereNote[] {
  return (classeur?.evaluations ?? [])
    .filter(({ critere, note }) => critere.trim() !== '' || note.valeur !== null)
    .map(({ note, poids }) => ({ note: note.valeur, poids: poids.valeur ?? 1 }));
}

function incomplet(partNotee: number): Echec {
  return {
    code: 'score-incomplet',
    message: fr`Score d'évaluation refusé : ${formatValeur(partNotee * 100, '%')} seulement du poids des critères est noté, il en faut au moins la moitié.`,
    aide: fr`Notez d'autres critères.`,
  };
}

export const fiche: Fiche = {
  description: 'Score sur 100 des critères notés, pondéré ; refusé si moins de la moitié du poids est notée.',
  serie: 'tEval',
  parametres: [
    {
      nom: 'notes',
      description: 'Note de chaque critère. Omis : les notes de la feuille Évaluation.',
      type: 'plage',
      optionnel: true,
    },
    {
      nom: 'poids',
      description: 'Poids de chaque critère. Omis : le même pour tous.',
      type: 'plage',
      optionnel: true,
    },
    { nom: 'max', description: 'Note maximale. Omis : 4.', type: 'nombre', optionnel: true },
  ],
  pieges: [
    'Une moyenne cache un zéro : montrer aussi le profil des notes.',
    'Un critère non noté n’est pas un zéro.',
  ],
  references: [],
  exemples: [
    { arguments: [[[4], [2]]], attendu: 75 },
    {
      arguments: [
        [[4], [0], ['']],
        [[1], [1], [1]],
      ],
      attendu: 50,
    },
    { arguments: [[[10], [5]], [], [[20]]], attendu: 37.5 },
    { arguments: [[[4], [''], ['']]], attendu: { echec: 'score-incomplet' } },
    { arguments: [[[5]]], attendu: { echec: 'argument-invalide' } },
  ],
};
