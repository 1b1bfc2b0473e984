/** Controls in cells: a plan of 200 and of 2 000 rows checked by one function, and 200 rows each by its own. */
import { calculateControle } from '../src/cellules';
import { findTable } from '../src/sheets';
import type { Argument, Cellule } from '../src/indicators/define';
import { measureBest, toLigne } from './banc';
import type { Banc } from './banc';

const LIGNES = 200;
const BUDGET_PLAN = 150;
const BUDGET_LIGNES = 1_000;
/** Ten times the rows may cost this many times more: linear, with room for the noise of a shared machine. */
const CROISSANCE_MAX = 15;

export async function run(): Promise<Banc> {
  const plan = buildPlan(LIGNES);
  const grand = buildPlan(LIGNES * 10);
  const [entetes = [], ...lignes] = plan;
  const date: Argument = [['12/06/2025']];
  const check = (plage: Argument): void => {
    if (!calculateControle('CONTROLER_PLAN', [plage, [], date]).ok) throw new Error('CONTROLER_PLAN');
  };
  const petit = measureBest(9, () => check(plan));
  const dixFois = measureBest(3, () => check(grand));
  const parLigne = measureBest(3, () => {
    for (const ligne of lignes) {
      if (!calculateControle('CONTROLER_ACTION', [[ligne], [entetes], date]).ok)
        throw new Error('CONTROLER_ACTION');
    }
  });
  return Promise.resolve({
    titre: 'Contrôles dans les cellules',
    lignes: [
      toLigne('CTG.CONTROLER_PLAN, 200 lignes', petit, BUDGET_PLAN, 'ms'),
      {
        nom: 'CTG.CONTROLER_PLAN, 2 000 lignes',
        mesure: `${dixFois.toFixed(1)} ms`,
        reference: `× ${(dixFois / petit).toFixed(1)} pour × 10`,
        budget: `≤ × ${String(CROISSANCE_MAX)}`,
        tenu: dixFois <= CROISSANCE_MAX * petit,
      },
      toLigne('CTG.CONTROLER_ACTION, 200 cellules', parLigne, BUDGET_LIGNES, 'ms'),
    ],
  });
}

/** One row in two has something wrong. */
function buildPlan(taille: number): Cellule[][] {
  const colonnes = findTable('tActions')?.colonnes ?? [];
  const lignes = Array.from(
    { length: taille },
    (_, rang): Readonly<Record<string, string | number>> => ({
      code: `A${String(rang)}`,
      intitule: `Action de terrain n° ${String(rang)}`,
      axe: '1',
      objectif: '1.1',
      public: 'familles',
      structure_pilote: rang % 2 === 0 ? '' : 'Ville',
      pilote: 'responsable petite enfance',
      elu_referent: 'adjointe à la petite enfance',
      partenaires: 'PMI ; Caf',
      debut: 45_352,
      fin: rang % 2 === 0 ? 'bientôt' : 46_387,
      statut: 'En cours',
      avancement: 0.4,
    }),
  );
  return [
    colonnes.map(({ entete }) => entete),
    ...lignes.map((ligne) => colonnes.map(({ cle }) => ligne[cle] ?? '')),
  ];
}
