/** What holds for all the controls together. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { CLASSEUR_VIDE } from '../../src/domain/classeur';
import { GRAVITES, PHASES } from '../../src/domain/listes';
import { TABLES_CLASSEUR } from '../../src/domain/tables';
import { applyTypographie } from '../../src/domain/typographie';
import { graviteInPhase } from '../../src/rules/phases';
import { REGLES } from '../../src/rules/regles';
import { buildClasseur, buildLignesVides } from '../support/builders';
import { CATALOGUE } from './catalogue';
import { DATE } from './check-regle';

const FICHIERS = readdirSync(path.join(__dirname, '../../src/rules')).filter((nom) =>
  /^[a-z]+-\d\d-/.test(nom),
);
describe('the controls', () => {
  it('are the 113 of the catalogue, in the order of the report, each with its weight', () => {
    expect(CATALOGUE.size).toBe(113);
    expect(REGLES.map(({ id, gravite }) => [id, gravite])).toEqual([...CATALOGUE]);
  });

  it('are each on in a phase at least, and never heavier there than in the catalogue', () => {
    for (const { id, gravite } of REGLES) {
      const poids = PHASES.flatMap((phase) => graviteInPhase(id, gravite, phase) ?? []);
      expect([id, poids.length > 0]).toEqual([id, true]);
      for (const pese of poids)
        expect(GRAVITES.indexOf(pese)).toBeGreaterThanOrEqual(GRAVITES.indexOf(gravite));
    }
  });

  it('are each in one file that carries their id, listed once (mend: add the line in src/rules/regles.ts)', () => {
    const ids = FICHIERS.map((nom) => nom.split('-').slice(0, 2).join('-').toUpperCase());
    expect([...ids].sort()).toEqual(REGLES.map(({ id }) => id).sort());
  });

  it.each(REGLES.map((regle) => [regle.id, regle] as const))(
    '%s speaks in sentences, with French typography',
    (_id, regle) => {
      for (const texte of [regle.enonce, regle.pourquoi, regle.aide]) {
        expect(texte).toMatch(/^[A-ZÀÉÊÎÔ].{10,}\.$/su);
        expect(texte).toBe(applyTypographie(texte));
      }
      expect(regle.source.trim()).not.toBe('');
    },
  );

  it('share no sentence', () => {
    const phrases = REGLES.flatMap(({ enonce, pourquoi, aide }) => [enonce, pourquoi, aide]);
    expect(new Set(phrases).size).toBe(phrases.length);
  });

  it.each(REGLES.map((regle) => [regle.id, regle] as const))(
    '%s does not throw on a half-empty workbook',
    (_id, regle) => {
      const tables = [...TABLES_CLASSEUR];
      const vides = [
        CLASSEUR_VIDE,
        { ...CLASSEUR_VIDE, tables },
        { ...CLASSEUR_VIDE, ...buildLignesVides(), tables },
      ];
      for (const classeur of vides) {
        for (const observe of regle.check({ classeur, date: DATE, phase: 'mise-en-oeuvre' })) {
          const texte = observe.type === 'constat' ? observe.message : observe.manque;
          expect(texte).toMatch(/\S.*[.]$/su);
          expect(texte).not.toMatch(/undefined|null|NaN|«\u00a0\u00a0»/u);
        }
      }
    },
  );

  it.each(REGLES.map((regle) => [regle.id, regle] as const))(
    '%s has nothing to say of a conforming workbook',
    (_id, regle) => {
      expect(regle.check({ classeur: buildClasseur(), date: DATE, phase: 'mise-en-oeuvre' })).toEqual([]);
    },
  );

  it.each(
    REGLES.filter(({ id }) => !['CONV-07', 'DATA-01'].includes(id)).map(
      (regle) => [regle.id, regle] as const,
    ),
  )('%s says which table it misses', (_id, regle) => {
    const observes = regle.check({
      classeur: { ...buildClasseur(), tables: [] },
      date: DATE,
      phase: 'mise-en-oeuvre',
    });
    expect(observes.length).toBeGreaterThan(0);
    for (const observe of observes) expect(observe).toMatchObject({ type: 'non-controlable' });
  });
});
