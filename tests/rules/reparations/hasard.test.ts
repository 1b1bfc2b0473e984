/** Repairs on random workbooks: none brings an error that was not there to be seen, and once all are made none is left. */
import process from 'node:process';
import type { Classeur } from '../../../src/domain/classeur';
import { keepLignesRemplies } from '../../../src/domain/lignes-remplies';
import type { Reparation } from '../../../src/domain/reparation';
import { indexTextes } from '../../../src/domain/texte-cellule';
import type { ContexteControle } from '../../../src/rules/define';
import { REGLES } from '../../../src/rules/regles';
import { applyReparationsTo } from '../../support/apply-reparations';
import { newHasard, newTirages } from '../../support/classeur-aleatoire';
import { newPlanMalTape } from '../../support/plan-mal-tape';

const CLASSEURS = Math.ceil(Number(process.env['CTG_CLASSEURS'] ?? 1500) / 6);
const PLANS = Math.ceil(CLASSEURS / 8);
const GRAINE = 20251123;
/** A repair may free another: a code mended, then the link that cites it. */
const TOURS_MAX = 4;

interface Controle {
  /** Rule → rows of its errors and of what it cannot check. */
  readonly erreurs: ReadonlyMap<string, number>;
  readonly reparations: readonly Reparation[];
}

function control(contexte: ContexteControle): Controle {
  const erreurs = new Map<string, number>();
  const reparations: Reparation[] = [];
  for (const { id, gravite, check, repair } of REGLES) {
    const observes = check(contexte);
    if (gravite === 'erreur') erreurs.set(id, observes.length);
    const prepared = repair?.(contexte);
    for (const observe of observes) {
      const reparation = observe.type === 'constat' ? (prepared?.(observe) ?? null) : null;
      if (reparation !== null) reparations.push(reparation);
    }
  }
  return { erreurs, reparations };
}

/** Rows are drawn with the same number twice now and then: each gets its own, as in a sheet. */
function withOwnLignes(classeur: Classeur): Classeur {
  const listes = Object.fromEntries(
    Object.entries(classeur).map(([cle, lignes]: [string, unknown]) => {
      if (!Array.isArray(lignes) || cle === 'tables' || cle === 'erreurs' || cle === 'defauts')
        return [cle, lignes];
      return [
        cle,
        lignes.map((ligne: { ref: object }, rang) => ({ ...ligne, ref: { ...ligne.ref, ligne: 5 + rang } })),
      ];
    }),
  );
  return keepLignesRemplies(listes as unknown as Classeur);
}

/**
 * Errors that were there, and that a rule could not see while a statut was no statut, a date no date, a link no link:
 * these rules only. On the random workbooks, whose rows are few, none.
 */
const REVELES: ReadonlySet<string> = new Set(['ACT-11', 'ACT-13', 'EVAL-01', 'FIN-01']);

interface Suite {
  readonly fautes: readonly string[];
  readonly champs: ReadonlySet<string>;
}

/** Makes the sure repairs, again and again until there are none. */
function repairAll(depart: ContexteControle, reveles: ReadonlySet<string> = new Set()): Suite {
  const fautes: string[] = [];
  const champs = new Set<string>();
  let contexte = depart;
  let avant = control(contexte);
  for (let tour = 0; ; tour += 1) {
    fautes.push(...checkLues(contexte.classeur, avant.reparations));
    for (const { retouches } of avant.reparations)
      for (const { table, champ } of retouches) champs.add(`${table}.${champ}`);
    const sures = avant.reparations.filter(({ aConfirmer }) => !aConfirmer);
    if (sures.length === 0) return { fautes, champs };
    const dites = sures.map(({ phrase }) => phrase).join(' ');
    if (tour === TOURS_MAX) return { fautes: [...fautes, `never ends: ${dites}`], champs };
    contexte = { ...contexte, classeur: applyReparationsTo(contexte.classeur, sures).classeur };
    const apres = control(contexte);
    for (const [id, nombre] of apres.erreurs) {
      const deja = avant.erreurs.get(id) ?? 0;
      if (nombre > deja && !reveles.has(id)) fautes.push(`${id}: ${deja} → ${nombre} after ${dites}`);
    }
    avant = apres;
  }
}

/** What a repair says that the cell holds is what it holds. */
function checkLues(classeur: Classeur, reparations: readonly Reparation[]): string[] {
  const texteOf = indexTextes(classeur);
  return reparations.flatMap(({ phrase, retouches }) => [
    ...(phrase === '' || retouches.length === 0 ? ['a repair that says or does nothing'] : []),
    ...retouches
      .filter(({ table, id, ligne, champ, avant }) => texteOf({ table, id, ligne }, champ) !== avant)
      .map(({ table, champ, avant }) => `${table}.${champ} does not read « ${avant} »`),
  ]);
}

describe('the repairs', () => {
  it(`leave no error more, nor anything to repair again, on ${String(CLASSEURS)} random workbooks`, () => {
    const newTirage = newTirages(newHasard(GRAINE));
    for (let rang = 0; rang < CLASSEURS; rang += 1) {
      const tirage = newTirage();
      const { fautes } = repairAll({ ...tirage, classeur: withOwnLignes(tirage.classeur) });
      expect({ rang, fautes }).toEqual({ rang, fautes: [] });
    }
  });

  it(`do as much on ${String(PLANS)} plans badly typed, and speak of every kind`, () => {
    const hasard = newHasard(GRAINE);
    const champs = new Set<string>();
    for (let rang = 0; rang < PLANS; rang += 1) {
      const classeur = keepLignesRemplies(newPlanMalTape(hasard));
      const suite = repairAll({ classeur, date: '2025-06-12', phase: 'mise-en-oeuvre' }, REVELES);
      expect({ rang, fautes: suite.fautes }).toEqual({ rang, fautes: [] });
      for (const champ of suite.champs) champs.add(champ);
    }
    expect([...champs].sort()).toEqual([
      'tActions.actions_liees',
      'tActions.avancement',
      'tActions.axe',
      'tActions.code',
      'tActions.fin',
      'tActions.objectif',
      'tActions.pilote',
      'tActions.priorite',
      'tActions.statut',
      'tActions.structure_pilote',
      'tAxes.code',
      'tEval.code',
      'tEval.note',
      'tFin.action',
      'tFin.financeur',
      'tIndic.rattachement',
      'tIndic.sens',
      'tJalons.action',
      'tJalons.fait',
    ]);
  });
});
