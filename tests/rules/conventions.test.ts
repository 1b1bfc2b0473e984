/** Real conventions, as their documents say them: what the controls must say, and what they must not. */
import type { RapportControle } from '../../src/domain/constat';
import { controlClasseur } from '../../src/rules/controler';
import { readExemple } from '../support/classeur-exemple';
import { toPlain } from './check-regle';

const DATE = '2025-06-12';
const control = (nom: string): RapportControle => controlClasseur(readExemple(nom), { date: DATE });
const count = (rapport: RapportControle, id: string): number =>
  rapport.constats.filter(({ regle }) => regle === id).length;
const messagesOf = (rapport: RapportControle, id: string): string[] =>
  rapport.constats.filter(({ regle }) => regle === id).map(({ message }) => toPlain(message));

/** Rules that must fire, how many times, and those that must not. */
const ISSUES: readonly (readonly [nom: string, Readonly<Record<string, number>>, readonly string[]])[] = [
  [
    'perpignan',
    {
      'CONV-07': 1,
      'SIGN-03': 2,
      'AXE-04': 1,
      'ACT-04': 6,
      'ACT-06': 6,
      'ACT-09': 6,
      'IND-01': 6,
      'CAL-02': 1,
      'CHAMP-01': 7,
      'CHAMP-02': 6,
    },
    ['AVE-01', 'AVE-02', 'CAL-01', 'CAL-03', 'CONV-01', 'CONV-02', 'CONV-09', 'GOUV-01', 'GOUV-02', 'ACT-23'],
  ],
  [
    'frontignan',
    { 'CONV-05': 1, 'DIAG-11': 2, 'DIAG-03': 1, 'GOUV-01': 1, 'AXE-04': 1, 'ACT-23': 1 },
    ['CONV-04', 'CONV-08', 'CONV-10', 'SIGN-01', 'SIGN-02', 'SIGN-03', 'SIGN-06', 'DIAG-02', 'DIAG-10'],
  ],
  [
    'bauge',
    { 'CONV-07': 1, 'CONV-02': 2, 'SIGN-03': 2, 'ACT-23': 1, 'AXE-04': 1, 'OBJ-03': 10 },
    ['CONV-08', 'CONV-09', 'CONV-12', 'GOUV-01', 'OBJ-01'],
  ],
];

describe.each(ISSUES)('%s', (nom, attendus, tus) => {
  const rapport = control(nom);

  it('is told what its document lacks', () => {
    const nombres = Object.fromEntries(Object.keys(attendus).map((id) => [id, count(rapport, id)]));
    expect(nombres).toEqual(attendus);
  });

  it('is not told what its document says', () => {
    expect(tus.filter((id) => count(rapport, id) > 0)).toEqual([]);
  });
});

describe('Perpignan', () => {
  const rapport = control('perpignan');

  it('has its date « Mars 20424 » found on its row, with 2024-03 proposed and not written', () => {
    const [constat] = rapport.constats.filter(({ regle }) => regle === 'CONV-07');
    expect(constat).toMatchObject({
      table: 'tCalendrier',
      ligne: 6,
      champ: 'date',
      gravite: 'avertissement',
    });
    expect(toPlain(constat?.message ?? '')).toBe(
      'La date « Mars 20424 » est incomplète ou invalide (année 20424). Proposition à confirmer : 2024-03 (mars 2024).',
    );
  });

  it('has no action « Etc. »', () => {
    expect(rapport.constats.some(({ message }) => message.includes('Etc'))).toBe(false);
  });

  it('is in mise en œuvre even if nobody says so', () => {
    const classeur = readExemple('perpignan');
    const rubriques = { ...classeur.convention.rubriques };
    delete rubriques.phase;
    expect(controlClasseur({ ...classeur, convention: { rubriques } }, { date: DATE })).toMatchObject({
      phase: 'mise-en-oeuvre',
      phaseDeduite: true,
      bilan: rapport.bilan,
    });
  });
});

describe('Frontignan', () => {
  it('is told its retroactive signature as an info, with the words of the document', () => {
    const rapport = control('frontignan');
    expect(messagesOf(rapport, 'CONV-05')).toEqual([
      'Convention signée (6 mars 2024) après le début de la période (2023) : effet rétroactif.',
    ]);
    expect(messagesOf(rapport, 'DIAG-11')[1]).toContain('« 2,4millions »');
    expect(rapport.constats.filter(({ message }) => /Pôle emploi|Msa|Cpam/i.test(message))).toEqual([]);
  });
});

describe('Baugé-en-Anjou', () => {
  it('keeps the words of its date, and no year is guessed', () => {
    const rapport = control('bauge');
    expect(messagesOf(rapport, 'CONV-07')).toEqual([
      'La date « vendredi 28 février » est incomplète ou invalide (année absente).',
    ]);
    expect(JSON.stringify(rapport.constats)).not.toMatch(/2014|2020|2025/);
  });
});
