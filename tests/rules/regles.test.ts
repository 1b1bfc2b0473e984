/** What holds for all the controls together. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { CLASSEUR_VIDE } from '../../src/domain/classeur';
import { TABLES_CLASSEUR } from '../../src/domain/tables';
import { applyTypographie } from '../../src/domain/typographie';
import { REGLES } from '../../src/rules/regles';
import { buildClasseur, buildLignesVides } from '../support/builders';
import { DATE } from './check-regle';

const FICHIERS = readdirSync(path.join(__dirname, '../../src/rules')).filter((nom) =>
  /^[a-z]+-\d\d-/.test(nom),
);
const FAMILLES: Readonly<Record<string, readonly string[]>> = {
  CONV: ['01', '02', '03', '05', '07', '09', '10'],
  SIGN: ['01', '03'],
  CAL: ['02'],
  DIAG: ['01', '02', '03', '11'],
  AXE: ['04'],
  OBJ: ['03'],
  CHAMP: ['01'],
  ACT: ['02', '04', '06', '07', '09', '23'],
  FIN: ['01'],
  IND: ['01'],
  EVAL: ['02'],
  DATA: ['01'],
};

describe('the controls', () => {
  it('are the first 27, in the order of the report', () => {
    const attendus = Object.entries(FAMILLES).flatMap(([famille, numeros]) =>
      numeros.map((n) => `${famille}-${n}`),
    );
    expect(attendus).toHaveLength(27);
    expect(REGLES.map(({ id }) => id)).toEqual(attendus);
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
