/** Controls on plans of growing size: the time of the whole report, and whether it grows with the number of actions. */
import { performance } from 'node:perf_hooks';
import type { Classeur } from '../src/domain/classeur';
import { controlClasseur } from '../src/rules/controler';
import {
  buildAction,
  buildClasseur,
  buildFinancement,
  buildIndicateur,
  buildObjectif,
  date,
  ref,
} from '../tests/support/builders';

const TAILLES = [1000, 2500, 5000, 10_000] as const;
const BUDGET_MS = 150;
const PASSES = 15;
/** Ten times the actions may cost this many times more: linear, with room for caches and a shared machine. */
const CROISSANCE_MAX = 14;

interface Ligne {
  readonly nom: string;
  readonly mesure: string;
  readonly reference?: string;
  readonly budget?: string;
  readonly tenu?: boolean;
}

export async function run(): Promise<{ titre: string; lignes: Ligne[] }> {
  const temps = TAILLES.map((taille) => ({ taille, ms: measure(buildPlan(taille)) }));
  const lignes = temps.map(({ taille, ms }, rang): Ligne => {
    const precedent = temps[rang - 1];
    const tenu = taille === 1000 ? { budget: `${BUDGET_MS} ms`, tenu: ms <= BUDGET_MS } : {};
    const reference = precedent
      ? { reference: `× ${(ms / precedent.ms).toFixed(1)} pour × ${taille / precedent.taille}` }
      : {};
    return { nom: `${taille} actions`, mesure: `${ms.toFixed(1)} ms`, ...reference, ...tenu };
  });
  const [petit] = temps;
  const grand = temps.at(-1);
  if (petit && grand) {
    const croissance = grand.ms / petit.ms;
    lignes.push({
      nom: 'croissance de 1 000 à 10 000 actions',
      mesure: `× ${croissance.toFixed(1)}`,
      budget: `≤ × ${CROISSANCE_MAX}`,
      tenu: croissance <= CROISSANCE_MAX,
    });
  }
  return { titre: 'Contrôles', lignes };
}

/** Median of the passes, after a first one that is not counted. */
function measure(classeur: Classeur): number {
  const passes = Array.from({ length: PASSES + 1 }, () => {
    const debut = performance.now();
    controlClasseur(classeur, { date: '2025-06-12' });
    return performance.now() - debut;
  });
  return passes.slice(1).sort((a, b) => a - b)[Math.floor(PASSES / 2)] ?? Number.NaN;
}

/** Half of the actions have something wrong; each has a funding and an indicator, ten share an objective. */
function buildPlan(taille: number): Classeur {
  const rangs = Array.from({ length: taille }, (_, rang) => rang);
  const fautes = { structure_pilote: '', fin: date('bientôt'), objectif: 'O0 ; absent' };
  return buildClasseur({
    objectifs: rangs
      .filter((rang) => rang % 10 === 0)
      .map((rang) => buildObjectif({ ref: ref('tObjectifs', `o-${rang}`, rang + 5), code: `O${rang / 10}` })),
    actions: rangs.map((rang) =>
      buildAction({
        ref: ref('tActions', `a-${rang}`, rang + 5),
        code: `A${rang}`,
        intitule: `Action de terrain n° ${rang}`,
        objectif: `O${Math.floor(rang / 10)}`,
        ...(rang % 2 === 0 ? fautes : {}),
      }),
    ),
    financements: rangs.map((rang) =>
      buildFinancement({ ref: ref('tFin', `f-${rang}`, rang + 5), action: `A${rang}` }),
    ),
    indicateurs: rangs.map((rang) =>
      buildIndicateur({ ref: ref('tIndic', `i-${rang}`, rang + 5), rattachement: `a${rang}` }),
    ),
    mesures: [],
  });
}
