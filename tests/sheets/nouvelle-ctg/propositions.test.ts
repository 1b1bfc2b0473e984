/** What « Nouvelle CTG » proposes: the end of the period, the calendar, the structures that sign. */
import { parseDatePartielle } from '../../../src/domain/date-partielle';
import {
  checkPeriode,
  nameTerritoires,
  proposeCalendrier,
  proposeFin,
  proposeSignataires,
  typeOfTerritoires,
} from '../../../src/sheets/nouvelle-ctg';

describe('proposeFin', () => {
  it.each([
    ['2025', 4, '2028'],
    ['2025', 1, '2025'],
    ['mars 2025', 4, 'février 2029'],
    ['01/2025', 4, 'décembre 2028'],
    ['01/01/2025', 4, '31 décembre 2028'],
    ['6 mars 2025', 5, '5 mars 2030'],
    ['1er mars 2023', 1, '29 février 2024'],
    ['29/02/2024', 1, '28 février 2025'],
    ['Mars 20424', 4, ''],
    ['', 4, ''],
  ])('of %p for %p years is %p', (debut, annees, attendu) => {
    expect(proposeFin(debut, annees)).toBe(attendu);
  });

  it('always reads back as a date as precise as the beginning', () => {
    for (const debut of ['2025', 'mars 2025', '06/03/2025']) {
      const fin = parseDatePartielle(proposeFin(debut, 4), '');
      expect(fin.precision).toBe(parseDatePartielle(debut, '').precision);
    }
  });
});

describe('checkPeriode', () => {
  it.each([
    ['2025', '2028'],
    ['2025', '2029'],
    ['01/01/2025', '31/12/2029'],
    ['', ''],
    ['2025', ''],
  ])('says nothing of %p to %p', (debut, fin) => {
    expect(checkPeriode(debut, fin)).toEqual([]);
  });

  it.each([
    ['2028', '2025', /avant le début/],
    ['2025', '2032', /dépasse cinq ans/],
    ['Mars 20424', '2028', /Le début « Mars 20424 » ne se lit pas/],
    ['2025', 'bientôt', /La fin « bientôt » ne se lit pas/],
  ])('warns of %p to %p', (debut, fin, attendu) => {
    const phrases = checkPeriode(debut, fin);
    expect(phrases).toHaveLength(1);
    expect(phrases[0]?.replace(/\u00A0/g, ' ')).toMatch(attendu);
  });
});

describe('proposeCalendrier', () => {
  const aujourdhui = '2026-01-15';
  const datesOf = (signature: string, fin: string) =>
    Object.fromEntries(
      proposeCalendrier({ signature, fin, aujourdhui }).map(({ etapes, date }) => [
        `${etapes.join('+')} ${date}`,
        date,
      ]),
    );

  it('counts the steps back from the signature, and the copils to the end', () => {
    const etapes = proposeCalendrier({ signature: '06/03/2027', fin: '2030', aujourdhui });
    expect(etapes.map(({ etapes: noms, date }) => [noms[0], date])).toEqual([
      ['préparation', 'mars 2026'],
      ['diagnostic', 'mai 2026'],
      ['restitution', 'septembre 2026'],
      ['séminaire', 'octobre 2026'],
      ['axes', 'novembre 2026'],
      ['objectifs', 'décembre 2026'],
      ['plan d’actions', 'janvier 2027'],
      ['délibération', 'février 2027'],
      ['signature', '6 mars 2027'],
      ['copil', 'mars 2028'],
      ['copil', 'mars 2029'],
      ['copil', 'mars 2030'],
      ['évaluation finale', 'juin 2030'],
      ['renouvellement', 'septembre 2030'],
    ]);
  });

  it('says which dates are its own: all but the signature', () => {
    const etapes = proposeCalendrier({ signature: '06/03/2027', fin: '2030', aujourdhui });
    expect(etapes.filter(({ proposee }) => !proposee).map(({ etapes: noms }) => noms)).toEqual([
      ['signature'],
    ]);
  });

  it('never dates what is already past: only people know when it took place', () => {
    const etapes = proposeCalendrier({ signature: 'mars 2026', fin: '2029', aujourdhui });
    const avant = etapes.filter(({ date }) => date === '').map(({ etapes: noms }) => noms[0]);
    expect(avant).toEqual(['préparation', 'diagnostic', 'restitution', 'séminaire', 'axes', 'objectifs']);
    expect(etapes.find(({ etapes: noms }) => noms[0] === 'plan d’actions')?.date).toBe('janvier 2026');
  });

  it('dates nothing around a signature known to the year, or not at all', () => {
    for (const signature of ['2027', '', 'bientôt']) {
      const dates = datesOf(signature, '');
      expect(Object.values(dates).filter((date) => date !== '')).toEqual(signature === '' ? [] : [signature]);
    }
  });
});

describe('proposeSignataires', () => {
  const perpignan = { code: '66136', libelle: 'Perpignan', maille: 'commune' } as const;
  const donnees = { caf: 'Caf des Pyrénées-Orientales', departement: 'Département des Pyrénées-Orientales' };

  it('ticks the Caf and the territory, offers the others, and names no person', () => {
    const offerts = proposeSignataires({ ...donnees, territoires: [perpignan] });
    expect(offerts.filter(({ dOffice }) => dOffice).map(({ structure, type }) => [structure, type])).toEqual([
      ['Caf des Pyrénées-Orientales', 'Caf'],
      ['Perpignan', 'commune'],
    ]);
    expect(offerts.filter(({ dOffice }) => !dOffice).map(({ type }) => type)).toEqual([
      'Département',
      'État',
      'MSA',
      'CPAM',
      'CCAS',
    ]);
  });

  it('takes each commune of a group, and leaves a Caf that is not known to be named', () => {
    const autre = { code: '66037', libelle: 'Canet-en-Roussillon', maille: 'commune' } as const;
    const offerts = proposeSignataires({ caf: '', departement: '', territoires: [perpignan, autre] });
    expect(offerts.filter(({ dOffice }) => dOffice).map(({ structure }) => structure)).toEqual([
      'Caf',
      'Perpignan',
      'Canet-en-Roussillon',
    ]);
    expect(typeOfTerritoires([perpignan, autre])).toBe('groupe de communes');
    expect(nameTerritoires([perpignan, autre])).toBe('Perpignan et Canet-en-Roussillon');
    expect([typeOfTerritoires([]), nameTerritoires([])]).toEqual(['', '']);
  });
});
