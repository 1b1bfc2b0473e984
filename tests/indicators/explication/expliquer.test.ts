/** What « Expliquer ce chiffre » says of a call, a row of Données and a row of Diagnostic. */
import { fiches } from '../../../src/indicators';
import type { Argument } from '../../../src/indicators';
import {
  expliquerAppel,
  expliquerDiagnostic,
  expliquerObservation,
  motAbsence,
} from '../../../src/indicators/explication';
import type { ContexteExplication, Explication } from '../../../src/indicators/explication';
import { findAppels } from '../../../src/indicators/formule';
import { buildObservation, nombre, ref } from '../../support/builders';
import { buildEtatChiffres, toObservation } from '../../support/etats';
import { openIndexReel } from '../../support/index-reel';

const PART_RSA = buildObservation({
  ref: ref('tDonnees', 'rsa', 9),
  indicateur: 'PART_ALLOC_RSA',
  libelle: 'Part des allocataires au RSA',
  territoire: '66136',
  nom_territoire: 'Perpignan',
  maille: 'commune',
  millesime: '2024',
  valeur: nombre(28.9),
  numerateur: nombre(11690),
  denominateur: nombre(40435),
  unite: '%',
  source: 'Cnaf, data.caf.fr (s_ben_com_f)',
  url: 'https://data.caf.fr/',
  diffusable: 'non',
  commentaire: 'extrait à la main',
});

const LIGNE = {
  ref: ref('tDiagnostic', 'd1'),
  indicateur: 'Part des allocataires au RSA',
  code_indicateur: 'PART_ALLOC_RSA',
  territoire: 'Perpignan',
  millesime: '2024',
  unite: '%',
  valeur: '28,9',
  prudence: 'régime général seul',
};

const SECRET = toObservation(['TAUX_PAUVRETE', '65233', '2021', 's']);

const VARIABLE = buildObservation({
  indicateur: 'MA_VARIABLE',
  libelle: 'Ma variable',
  territoire: '66136',
  millesime: '2024',
  valeur: nombre(12),
  unite: 'places',
  source: 'Mon service',
});

const contexte: ContexteExplication = {
  fiches,
  etat: buildEtatChiffres(openIndexReel(), ['66136'], [], {
    observations: [
      toObservation(['TAUX_PAUVRETE', '66136', '2021', 34]),
      toObservation(['TAUX_PAUVRETE', '65', '2021', 17.5]),
      SECRET,
      PART_RSA,
      VARIABLE,
    ],
  }),
};

const CELLULES: Readonly<Record<string, Argument>> = {
  A1: [['66136']],
  B1: [[2021]],
  'C1:C3': [['Réalisée'], ['En cours'], ['Abandonnée']],
};
const lire = (texte: string): Argument | null => CELLULES[texte] ?? null;

function explain(formule: string): Explication {
  const [appel] = findAppels(formule);
  if (appel === undefined) throw new Error(`No call in ${formule}`);
  return expliquerAppel(appel, lire, contexte);
}

describe('a call', () => {
  it('says the figure, its territory, year, source, calculation and limits', () => {
    const { titre, valeur, definition, source, territoire, millesime, calcul, limites, absence } =
      explain('=CTG.TAUX_PAUVRETE()');
    expect({ titre, valeur, territoire, millesime, absence }).toEqual({
      titre: 'Taux de pauvreté',
      valeur: '34,0\u00A0%',
      territoire: 'Perpignan (66136), commune',
      millesime: '2021 (le dernier dont dispose la convention)',
      absence: null,
    });
    expect(definition).toMatch(/60.% de la médiane/);
    expect(source?.libelle).toBe('Insee, Filosofi');
    expect(calcul.join(' ')).toContain('Lu dans la feuille Données, ligne 5');
    expect(limites.join(' ')).toMatch(/ne se moyenne pas.*La série change en 2023/s);
  });

  it('shows the two counts of a ratio, and what its row says to be careful about', () => {
    const { valeur, calcul, limites, source } = explain('=CTG.PART_ALLOC_RSA(A1,2024)');
    expect(valeur).toBe('28,91\u00A0%');
    expect(calcul).toContain('11\u202F690 / 40\u202F435 × 100 = 28,91\u00A0%.');
    expect(calcul).toContain('territoire\u00A0: A1, soit 66136.');
    expect(limites.join(' ')).toMatch(/sortir du copil.*extrait à la main/s);
    expect(source?.url).toBe('https://data.caf.fr/');
  });

  it.each([
    ['=CTG.TAUX_PAUVRETE("65233")', /secret statistique/],
    ['=CTG.TAUX_PAUVRETE("66136",2015)', /2021/],
    ['=CTG.TAUX_PAUVRETE("Saint-Denis")', /Saint-Denis/],
    ['=CTG.RAPPORT_INTERDECILE()', /ne? contient aucun chiffre/],
    ['=CTG.TAUX_PAUVRETE(#REF!)', /#REF!/],
    ['=CTG.TAUX_INVENTE()', /n’existe pas/],
  ])('%s says why there is no figure', (formule, raison) => {
    const { valeur, absence } = explain(formule);
    expect(valeur).toBe('');
    expect(absence?.message).toMatch(raison);
    expect(absence?.aide).not.toBe('');
  });

  it('proposes the nearest name for one that does not exist', () => {
    expect(explain('=CTG.TAUX_PAUVERTE()').absence?.aide).toContain('CTG.TAUX_PAUVRETE');
  });

  it('tells what a control of ranges is, and that it is no figure', () => {
    const { titre, valeur, definition, limites, absence } = explain('=CTG.PRET_COPIL(tActions[#All])');
    expect([titre, valeur, absence]).toEqual(['Le plan est-il prêt pour le copil', '', null]);
    expect(definition).toMatch(/^VRAI quand .* FAUX sinon\.$/);
    expect(limites.join(' ')).toContain('CONTROLER_PLAN');
    expect(explain('=CTG.NB_ERREUR(A1)').absence?.aide).toContain('CTG.NB_ERREURS');
  });

  it('tells what a computed figure was given, and follows nested calls', () => {
    expect(explain('=CTG.TAUX_REALISATION(C1:C3)')).toMatchObject({
      valeur: '50,0\u00A0%',
      territoire: '',
      millesime: '',
      calcul: ['statuts\u00A0: C1:C3, 3 cellules.'],
    });
    expect(explain('=CTG.EVOLUTION(CTG.TAUX_PAUVRETE(A1),0.51)').valeur).toBe('50,0\u00A0%');
  });

  it('does not guess what only Excel knows', () => {
    const { valeur, calcul, absence } = explain('=CTG.TAUX_PAUVRETE(LEFT(A1,5))');
    expect({ valeur, absence }).toEqual({ valeur: '', absence: null });
    expect(calcul.join(' ')).toContain('LEFT(A1,5), calculé par Excel');
  });

  it('follows a function of any indicator to the indicator it is given', () => {
    expect(explain('=CTG.INDICATEUR("taux_pauvrete",A1)')).toMatchObject({
      indicateur: 'TAUX_PAUVRETE',
      titre: 'Taux de pauvreté',
      valeur: '34,0\u00A0%',
      territoire: 'Perpignan (66136), commune',
    });
    expect(explain('=CTG.INDICATEUR("MA_VARIABLE")')).toMatchObject({
      indicateur: 'MA_VARIABLE',
      titre: 'Ma variable',
      valeur: '12\u00A0places',
    });
    expect(explain('=CTG.COMPARER("TAUX_PAUVRETE","66136 ; 65233")')).toMatchObject({
      indicateur: 'TAUX_PAUVRETE',
      valeur: '3 lignes de 3 colonnes',
      territoire: '',
    });
    expect(explain('=CTG.SERIE("TAUX_PAUVRETE")')).toMatchObject({
      valeur: expect.stringMatching(/lignes de \d colonnes/) as string,
      territoire: 'Perpignan (66136), commune',
      millesime: '',
    });
    expect(explain('=CTG.TERRITOIRE("66136","epci")')).toMatchObject({
      indicateur: '',
      valeur: expect.stringContaining('Perpignan Méditerranée') as string,
      source: null,
    });
    expect(explain('=CTG.TAUX_REALISATIO(C1)').absence?.aide).toContain('CTG.TAUX_REALISATION');
  });

  it('tells the row of a mark without calling it a figure', () => {
    expect(explain('=CTG.TAUX_PAUVRETE("65233")').calcul).toContain('Feuille Données, ligne 5.');
    expect(explain('=CTG.TAUX_PAUVRETE("FRANCE")').territoire).toBe('France');
  });

  it('names the level whose figure stands in for the one asked', () => {
    const { territoire, valeur, calcul } = explain('=CTG.INDICATEUR("TAUX_PAUVRETE","65233",,"repli")');
    expect({ territoire, valeur }).toEqual({
      territoire: expect.stringMatching(/\(65\), département/) as string,
      valeur: '17,5\u00A0%',
    });
    expect(calcul.join(' ')).toMatch(/Repli demandé par la formule.*Jarret \(65233\).*n’a pas ce chiffre/);
  });

  it('names the year of the index for a population', () => {
    expect(explain('=CTG.POPULATION("EPCI")')).toMatchObject({
      valeur: '279\u202F615\u00A0habitants',
      territoire: expect.stringMatching(/Perpignan Méditerranée.*EPCI/) as string,
      millesime: expect.stringMatching(/^2026/) as string,
    });
  });
});

describe('a row', () => {
  it('of Données says its number, source and counts', () => {
    expect(expliquerObservation(PART_RSA, contexte)).toMatchObject({
      nature: 'donnee',
      valeur: '28,9\u00A0%',
      territoire: 'Perpignan (66136), commune',
      millesime: expect.stringMatching(/^2024/) as string,
      absence: null,
    });
  });

  it('of Données says its mark, never zero', () => {
    const { valeur, absence } = expliquerObservation(SECRET, contexte);
    expect(valeur).toBe('secret statistique');
    expect(absence?.message).toMatch(/pas zéro/);
  });

  it('of Données that is not in the catalogue says what the row says', () => {
    const local = buildObservation({
      indicateur: 'MON_CHIFFRE',
      libelle: 'Mon chiffre',
      valeur: nombre(12),
      unite: 'places',
    });
    expect(expliquerObservation(local, contexte)).toMatchObject({
      indicateur: '',
      titre: 'Mon chiffre',
      valeur: '12\u00A0places',
      definition: '',
    });
  });

  it('of Diagnostic leads back to the row of Données', () => {
    const { nature, valeur, source, limites, calcul } = expliquerDiagnostic(LIGNE, contexte);
    expect({ nature, valeur }).toEqual({ nature: 'diagnostic', valeur: '28,9\u00A0%' });
    expect(source?.url).toBe('https://data.caf.fr/');
    expect(limites[0]).toBe('régime général seul');
    expect(calcul.join(' ')).toContain('11\u202F690');
  });
});

describe('motAbsence', () => {
  it.each([
    ['=CTG.TAUX_PAUVRETE("65233")', 'secret'],
    ['=IF(A1="",0,CTG.TAUX_PAUVRETE("65233"))*2', 'secret'],
    ['=CTG.RAPPORT_INTERDECILE()', 'non disponible'],
    ['=CTG.TAUX_PAUVRETE("66136",2015)', 'non disponible'],
  ])('%s is « %s »', (formule, mot) => {
    expect(motAbsence(formule, lire, contexte)).toBe(mot);
    expect(motAbsence(formule, lire, null)).toBe('non disponible');
  });
});
