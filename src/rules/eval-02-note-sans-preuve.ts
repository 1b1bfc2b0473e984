/** A mark given in evaluation is on the scale, and explained. */
import type { Evaluation } from '../domain/evaluation';
import { NOTE_MAX } from '../domain/listes';
import { indexTextes } from '../domain/texte-cellule';
import { fr } from '../domain/typographie';
import { constat, defineRegle } from './define';
import type { Observe } from './define';
import { replaceCellule } from './reparations/replace-cellule';
import { requireTables } from './tables-requises';

export default defineRegle({
  id: 'EVAL-02',
  gravite: 'avertissement',
  portee: 'evaluation',
  source: 'GK',
  enonce: fr`Une note d’évaluation est comprise entre 0 et 4, et commentée.`,
  pourquoi: fr`Une note seule ne se discute pas : c’est la preuve ou le commentaire que le copil lit.`,
  aide: fr`Choisissez une note de 0 à 4 et dites en une phrase sur quoi elle s’appuie.`,
  check: ({ classeur }) =>
    requireTables(classeur, ['tEval']) ?? classeur.evaluations.flatMap(checkEvaluation),
  repair: ({ classeur }) => {
    const texteOf = indexTextes(classeur);
    return ({ ref, champ }) => {
      const texte = ref === null || champ !== 'note' ? '' : (texteOf(ref, champ) ?? '');
      const note = SUR_QUATRE.exec(texte)?.[1];
      return note === undefined ? null : replaceCellule(ref, champ, texte, Number(note.replace(',', '.')));
    };
  },
});

/** "3/4", "3 sur 4", "3,5 / 4". */
const SUR_QUATRE = /^([0-3](?:[.,]\d{1,2})?|4)\s*(?:\/|sur)\s*4$/;

function checkEvaluation(evaluation: Evaluation): Observe[] {
  const { note, preuve, ref } = evaluation;
  const texte = note.texte.trim();
  if (texte === '') return [];
  const ou = describe(evaluation);
  const constats: Observe[] = [];
  if (note.valeur === null || note.valeur < 0 || note.valeur > NOTE_MAX) {
    constats.push(constat(ref, 'note', fr`Note « ${texte} » hors échelle${ou} : de 0 à ${NOTE_MAX}.`));
  }
  if (preuve.trim() === '')
    constats.push(constat(ref, 'preuve', fr`Note « ${texte} » sans commentaire${ou}.`));
  return constats;
}

function describe({ critere, code }: Evaluation): string {
  const mots = [critere, code].map((mot) => mot.trim()).filter((mot) => mot !== '');
  return mots.length === 0 ? '' : ` (${mots.join(', ')})`;
}
