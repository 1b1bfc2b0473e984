/** Formulas brought back to the names of the catalogue, and formulas written for the person. */
import {
  corrigerFormule,
  fromFormuleLocale,
  readSaisie,
  separateursOf,
  toFormuleLocale,
  writeFormule,
} from '../../../src/indicators/formule';
import type { ArgumentFormule } from '../../../src/indicators/formule';

const IDS = ['TAUX_PAUVRETE', 'POPULATION', 'TAUX_COUV_AM', 'TAUX_COUV_PE', 'EVOLUTION', 'NB_AM', 'TCAM'];

describe('corrigerFormule', () => {
  it.each<[string, string, RegExp]>([
    ['=_xldudf_CTG_TAUX_PAUVRETE("66136",2021)', '=CTG.TAUX_PAUVRETE("66136",2021)', /tel que le fichier/],
    ['=_xlfn._xldudf_ctg_population()*2', '=CTG.POPULATION()*2', /tel que le fichier/],
    ['=[2]!_xldudf_CTG_POPULATION(A1)', '=CTG.POPULATION(A1)', /tel que le fichier/],
    ["='C:\\outils\\[x.xlam]Feuil'!CTG.POPULATION(A1)", '=CTG.POPULATION(A1)', /autre fichier/],
    ['=ctg.taux_pauvrete()', '=CTG.TAUX_PAUVRETE()', /n’est pas écrit/],
    ['=CTG.TAUX_PAUVRETÉ()', '=CTG.TAUX_PAUVRETE()', /n’est pas écrit/],
    ['=CTG.TAUX_PAUVERTE()', '=CTG.TAUX_PAUVRETE()', /la plus proche est CTG\.TAUX_PAUVRETE/],
    ['=CTG.NB_PM()', '=CTG.NB_AM()', /la plus proche/],
    ['=CTG.TAUX_COUV_A()', '=CTG.TAUX_COUV_AM()', /la plus proche/],
    ['=TAUX_PAUVRETE()', '=CTG.TAUX_PAUVRETE()', /manque devant/],
    ['=TAUX_PAUVERTE()', '=CTG.TAUX_PAUVRETE()', /la plus proche/],
    ['=CTG_TAUX_PAUVRETE()', '=CTG.TAUX_PAUVRETE()', /manque devant/],
    ['=CGT.POPULATION("CTG.X()")', '=CTG.POPULATION("CTG.X()")', /commence mal/],
    [
      '=CTG.EVOLUTION(ctg.POPULATION(A1),POPULATION(B1))',
      '=CTG.EVOLUTION(CTG.POPULATION(A1),CTG.POPULATION(B1))',
      /manque|écrit/,
    ],
    ['=CTG.POPULATION(A1)', '=CTG.POPULATION(A1)', /juste, mais la cellule/],
    ['=SOMM(CTG.POPULATION())', '=SOMM(CTG.POPULATION())', /un autre nom y est mal écrit/],
    ['=CTG.POPULATION(Comune)', '=CTG.POPULATION(Comune)', /un autre nom y est mal écrit/],
  ])('%s at #NAME? is %s', (formule, attendue, raison) => {
    const correction = corrigerFormule(formule, IDS, { nomInconnu: true });
    expect(correction).toMatchObject({ type: 'proposee', formule: attendue });
    expect(correction.type === 'proposee' && correction.raisons.join(' ')).toMatch(raison);
  });

  it.each([
    ['=CTG.TAUX_COUV_AE()', 'CTG.TAUX_COUV_AE', ['TAUX_COUV_AM', 'TAUX_COUV_PE']],
    ['=CTG.TAUX_INVENTE()', 'CTG.TAUX_INVENTE', []],
    ['=1+_xldudf_ctg_tcom()', '_xldudf_ctg_tcom', []],
  ])('%s is never guessed', (formule, nom, candidats) => {
    expect(corrigerFormule(formule, IDS, { nomInconnu: true })).toEqual({ type: 'inconnue', nom, candidats });
  });

  it.each([
    ['=CTG.POPULATION()', false],
    ['=POPULATION()', false],
    ['=SUM(A1)', true],
    ['=ECART.TYPE(A1)', true],
    ['=T.TEST(1,2,3,4)', true],
    ['="_xldudf_CTG_POPULATION()"', true],
    ['=TRUC()', true],
  ])('%s (at #NAME?: %s) is left alone', (formule, nomInconnu) => {
    expect(corrigerFormule(formule, IDS, { nomInconnu })).toEqual({ type: 'aucune' });
  });

  it('corrects what answers all the same: a file keeps such names', () => {
    expect(corrigerFormule('=_xldudf_ctg_population()', IDS, { nomInconnu: false })).toMatchObject({
      formule: '=CTG.POPULATION()',
    });
  });

  it('types again a formula kept as a text, the French signs read', () => {
    const correction = corrigerFormule('=ctg.taux_pauvrete("66136";2021)', IDS, {
      nomInconnu: false,
      isTexte: true,
    });
    expect(correction).toMatchObject({ formule: '=CTG.TAUX_PAUVRETE("66136",2021)' });
    expect(correction.type === 'proposee' && correction.raisons[0]).toMatch(/comme un texte/);
  });
});

describe('writing', () => {
  const FRANCAIS = separateursOf(',');
  it.each<[string, ArgumentFormule[], string, string]>([
    [
      'TAUX_PAUVRETE',
      ['66136', 2021],
      '=CTG.TAUX_PAUVRETE("66136",2021)',
      '=CTG.TAUX_PAUVRETE("66136";2021)',
    ],
    ['TAUX_PAUVRETE', [null, null], '=CTG.TAUX_PAUVRETE()', '=CTG.TAUX_PAUVRETE()'],
    ['TAUX_PAUVRETE', [null, 2021], '=CTG.TAUX_PAUVRETE(,2021)', '=CTG.TAUX_PAUVRETE(;2021)'],
    ['EVOLUTION', [{ reference: 'A1' }, 1.5], '=CTG.EVOLUTION(A1,1.5)', '=CTG.EVOLUTION(A1;1,5)'],
    ['X', ['dit "Gard", 2.5', true], '=CTG.X("dit ""Gard"", 2.5",TRUE)', '=CTG.X("dit ""Gard"", 2.5";VRAI)'],
    ['X', [{ reference: '{4,2.5;3,1}' }], '=CTG.X({4,2.5;3,1})', '=CTG.X({4.2,5;3.1})'],
  ])('%s', (id, args, excel, locale) => {
    expect(writeFormule(id, args)).toBe(excel);
    expect(toFormuleLocale(excel, FRANCAIS)).toBe(locale);
    expect(toFormuleLocale(excel, separateursOf('.'))).toBe(excel);
  });

  it.each([
    ['=CTG.EVOLUTION(1,5;A1)', '=CTG.EVOLUTION(1.5,A1)'],
    ['=CTG.X("a;b,c";VRAI)', '=CTG.X("a;b,c",TRUE)'],
    ['=CTG.EVOLUTION(1,5)', '=CTG.EVOLUTION(1,5)'],
    ['=CTG.SCORE_EVALUATION({4;2})', '=CTG.SCORE_EVALUATION({4;2})'],
  ])('%s typed in French', (saisie, excel) => {
    expect(fromFormuleLocale(saisie)).toBe(excel);
  });

  it.each<[string, 'texte' | 'nombre' | 'plage', ArgumentFormule]>([
    ['66136', 'texte', '66136'],
    ['01001', 'texte', '01001'],
    ['2021', 'nombre', 2021],
    ['1,5', 'nombre', 1.5],
    ['EPCI', 'texte', 'EPCI'],
    ['Perpignan', 'texte', 'Perpignan'],
    ['« Perpignan »', 'texte', 'Perpignan'],
    ['"A2"', 'texte', 'A2'],
    ['A2', 'texte', { reference: 'A2' }],
    ['=$A$2', 'nombre', { reference: '$A$2' }],
    ["'Mes chiffres'!A2:A9", 'plage', { reference: "'Mes chiffres'!A2:A9" }],
    ['tActions[Statut]', 'plage', { reference: 'tActions[Statut]' }],
    ['Statuts', 'plage', { reference: 'Statuts' }],
    ['', 'texte', null],
  ])('%s typed for a %s', (saisie, type, argument) => {
    expect(readSaisie(saisie, { type })).toEqual(argument);
  });
});
