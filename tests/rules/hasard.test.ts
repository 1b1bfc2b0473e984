/**
 * Every control on random workbooks: none throws, none depends on those that ran before it. CTG_CLASSEURS says how many;
 * `npm run test:long` draws 10 000.
 */
import process from 'node:process';
import type { Observe, Regle } from '../../src/rules/define';
import { REGLES } from '../../src/rules/regles';
import { newHasard, newTirages } from '../support/classeur-aleatoire';

const CLASSEURS = Number(process.env['CTG_CLASSEURS'] ?? 1500);
/** Shuffled again on one workbook out of so many: a control that keeps something would show long before. */
const UN_SUR = 10;
const GRAINE = 20251122;

/** The same controls in an order drawn at random. */
function shuffle(hasard: ReturnType<typeof newHasard>): Regle[] {
  const restantes = [...REGLES];
  return REGLES.flatMap(() => restantes.splice(restantes.indexOf(hasard(restantes)), 1));
}

function digest(observes: readonly Observe[]): string {
  return observes
    .map((dit) =>
      dit.type === 'constat' ? `${dit.ref?.ligne ?? dit.table} ${dit.champ} ${dit.message}` : dit.manque,
    )
    .join('\n');
}

describe('the controls on random workbooks', () => {
  it(`none throws on ${String(CLASSEURS)} (CTG_CLASSEURS); on one out of ${UN_SUR}, each says the same whatever ran before it`, () => {
    const hasard = newHasard(GRAINE);
    const ordres = Array.from({ length: 8 }, () => shuffle(hasard));
    const newTirage = newTirages(hasard);
    const vues = new Set<string>();
    const fautes: string[] = [];
    for (let rang = 0; rang < CLASSEURS; rang += 1) {
      const contexte = newTirage();
      if (rang % UN_SUR !== 0) {
        for (const { id, check } of REGLES) if (check(contexte).length > 0) vues.add(id);
        continue;
      }
      const dits = new Map(REGLES.map(({ id, check }) => [id, digest(check(contexte))]));
      for (const { id, check } of hasard(ordres)) {
        if (digest(check(contexte)) !== dits.get(id)) fautes.push(`${id} (workbook ${rang})`);
      }
    }
    expect(fautes).toEqual([]);
    // The draw is rich enough to make every control speak.
    expect(REGLES.map(({ id }) => id).filter((id) => !vues.has(id))).toEqual([]);
  });
});
