/** The diagnostic made of figures: fallback and its level, words for what is not there, comparisons, cautions. */
import { buildDiagnostic } from '../../src/diagnostic';
import type { FicheLue } from '../../src/diagnostic';
import { buildEtat } from '../../src/indicators/etat-registre';
import { fiches } from '../../src/indicators/fiches';
import { ref } from '../support/builders';
import { buildClasseurChiffres, buildEtatChiffres, toObservation } from '../support/etats';
import type { Ligne } from '../support/etats';
import { expectValue } from '../support/read-atelier';
import { POUR_CENT, PMM, TLP, caf, index, lineOf, plain, withObservations } from './diagnostics';

describe('a territory and the levels above', () => {
  const LIGNES: readonly Ligne[] = [
    ['TAUX_PAUVRETE', '66136', '2023', 36.2],
    ['TAUX_PAUVRETE', PMM, '2023', 30],
    ['TAUX_PAUVRETE', '66', '2023', 22.4],
    ['TAUX_PAUVRETE', 'REG-76', '2021', 17.2],
    ['TAUX_PAUVRETE', 'FRANCE', '2023', 15.9],
  ];
  const ligne = lineOf(buildEtatChiffres(index, ['66136'], LIGNES), 'TAUX_PAUVRETE');

  it('stands beside those of the same year, as published', () => {
    expect(ligne).toMatchObject({
      champ: 'Portrait du territoire',
      territoire: 'Perpignan',
      niveau: 'commune',
      millesime: '2023',
      valeur: 36.2,
      comparaisons: { epci: 30, departement: 22.4, region: '', france: 15.9 },
      codes: { epci: PMM, departement: '66', region: 'REG-76', france: 'FRANCE' },
    });
  });

  it('tells the gap with the widest in points', () => {
    expect(plain(ligne.comparaison)).toBe('20,3 points de plus que la France (15,9 %)');
  });

  it('says which level has another year, and does not compare it', () => {
    expect(plain(ligne.prudence)).toBe('Région : dernier chiffre en 2021, non comparé.');
  });

  it('names the territories people chose, their marks in words', () => {
    const chosen = (code: string, libelle: string, role = 'comparaison') => ({
      ref: ref('tTerritoires', code),
      ...{ code, libelle, role, maille: 'commune', commentaire: '' },
    });
    const lignes: Ligne[] = [
      ['TAUX_PAUVRETE', '66136', '2021', 34],
      ['TAUX_PAUVRETE', '66037', '2021', 18],
      ['TAUX_PAUVRETE', '65233', '2021', 's'],
      ['NB_FOYERS_ALLOCATAIRES', '66136', '2024', 40435],
      ['NB_FOYERS_ALLOCATAIRES', '66037', '2024', 3225],
    ];
    const territoires = [
      chosen('66136', '', 'étude'),
      chosen('66037', 'Canet'),
      chosen('65233', ''),
      chosen('34108', ''),
    ];
    const etat = buildEtatChiffres(index, ['66136'], lignes, { territoires });
    expect(plain(lineOf(etat, 'TAUX_PAUVRETE').autres)).toBe('Canet : 18,0 % ; Jarret : secret');
    expect(lineOf(etat, 'NB_FOYERS_ALLOCATAIRES').autres).toBe('');
  });

  it.each([
    ['NIVEAU_VIE_MEDIAN', 19110, 25920, '26,3 % de moins que la France (25 920 €)'],
    ['NIVEAU_VIE_MEDIAN', 25920, 25920, 'autant que la France (25 920 €)'],
    ['RAPPORT_INTERDECILE', 3.7, 3.4, '0,3 de plus que la France (3,4)'],
    ['TAUX_ESSAI', 59.5, 60.9, '1,4 point de moins que la France (60,9 pour 100)'],
    ['NB_FOYERS_ALLOCATAIRES', 10, 40, '25,0 % de la France (40 foyers)'],
  ])('compares %s %d with %d as its kind demands', (id, sien, france, attendu) => {
    const etat = buildEtatChiffres(
      index,
      ['66136'],
      [
        [id, '66136', '2023', sien],
        [id, 'FRANCE', '2023', france],
      ],
    );
    expect(plain(lineOf(etat, id, [POUR_CENT]).comparaison)).toBe(attendu);
  });
});

describe('a figure that the territory does not have', () => {
  it('is the EPCI’s, its level said, and secret is said', () => {
    const etat = buildEtatChiffres(
      index,
      ['65233'],
      [
        ['TAUX_PAUVRETE', '65233', '2021', 's'],
        ['TAUX_PAUVRETE', TLP, '2021', 17],
      ],
    );
    const ligne = lineOf(etat, 'TAUX_PAUVRETE');
    expect(ligne).toMatchObject({ territoire: 'Jarret', niveau: 'EPCI', valeur: 17, millesime: '2021' });
    expect(plain(ligne.prudence)).toContain('Commune : secret ; chiffre de l’EPCI (');
  });

  it('is the word where no level has it', () => {
    const etat = buildEtatChiffres(index, ['65233'], [['TAUX_PAUVRETE', '65233', '2021', 's']]);
    expect(lineOf(etat, 'TAUX_PAUVRETE')).toMatchObject({
      niveau: 'commune',
      valeur: 'secret',
      evolution: '',
    });
  });

  it.each([
    ['nd', 'non disponible'],
    ['ns', 'non significatif'],
    ['hors champ', 'hors champ de la source'],
  ])('says what the mark %s means', (marque, mots) => {
    const etat = buildEtatChiffres(index, ['65233'], [['TAUX_PAUVRETE', '65233', '2021', marque]]);
    expect(lineOf(etat, 'TAUX_PAUVRETE').valeur).toBe(mots);
  });

  it('is never a count of another level', () => {
    const etat = buildEtatChiffres(index, ['65233'], [['NB_FOYERS_ALLOCATAIRES', TLP, '2024', 20000]]);
    const ligne = lineOf(etat, 'NB_FOYERS_ALLOCATAIRES');
    expect(ligne.valeur).toBe('non disponible');
    expect(ligne.niveau).toBe('commune');
  });

  it('is not shown when nothing of it is held, and is told apart', () => {
    const etat = buildEtatChiffres(index, ['66136'], [['NIVEAU_VIE_MEDIAN', '66136', '2021', 17380]]);
    const { lignes, sansChiffre } = expectValue(buildDiagnostic({ fiches }, etat));
    expect(lignes.map(({ code }) => code)).toEqual(['POPULATION', 'NIVEAU_VIE_MEDIAN']);
    expect(sansChiffre.map(({ id }) => id)).toContain('TAUX_PAUVRETE');
  });
});

describe('counts of an EPCI', () => {
  const membres = index.membersOf('244900882');
  const foyers = (codes: readonly string[]): Ligne[] =>
    codes.map((code, rang) => ['NB_FOYERS_ALLOCATAIRES', code, '2024', 100 + rang]);

  it('add up when every commune is there', () => {
    const etat = buildEtatChiffres(index, ['244900882'], foyers(membres));
    expect(lineOf(etat, 'NB_FOYERS_ALLOCATAIRES')).toMatchObject({
      territoire: 'CC Baugeois Vallée',
      niveau: 'EPCI',
      valeur: 100 * membres.length + 21,
    });
  });

  it('say how many are there otherwise', () => {
    const etat = buildEtatChiffres(index, ['244900882'], foyers(membres.slice(1)));
    expect(lineOf(etat, 'NB_FOYERS_ALLOCATAIRES').valeur).toBe('6 communes sur 7');
  });
});

describe('a convention of several communes', () => {
  const communes = ['65286', '65233'];

  it('adds its counts', () => {
    const etat = buildEtatChiffres(index, communes, [
      ['NB_FOYERS_ALLOCATAIRES', '65286', '2024', 3735],
      ['NB_FOYERS_ALLOCATAIRES', '65233', '2024', 40],
    ]);
    expect(lineOf(etat, 'NB_FOYERS_ALLOCATAIRES')).toMatchObject({ niveau: '2 communes', valeur: 3775 });
  });

  it('divides its numerators by its denominators', () => {
    const etat = withObservations(communes, [caf('65286', '2024', 485, 3735), caf('65233', '2024', 5, 40)]);
    expect(lineOf(etat, 'PART_ALLOC_RSA').valeur).toBeCloseTo((490 / 3775) * 100, 10);
  });

  it('shows the EPCI’s for a rate, never a mean', () => {
    const etat = buildEtatChiffres(index, communes, [
      ['TAUX_PAUVRETE', '65286', '2021', 23],
      ['TAUX_PAUVRETE', '65233', '2021', 's'],
      ['TAUX_PAUVRETE', TLP, '2021', 17],
    ]);
    const ligne = lineOf(etat, 'TAUX_PAUVRETE');
    expect(ligne).toMatchObject({ niveau: 'EPCI', valeur: 17 });
    expect(plain(ligne.prudence)).toContain('2 communes : non calculable ; chiffre de l’EPCI');
  });
});

describe('caution', () => {
  it('gives the margin of a rate of few households, rounded to 5', () => {
    const ligne = lineOf(withObservations(['65233'], [caf('65233', '2024', 5, 40)]), 'PART_ALLOC_RSA');
    expect(plain(ligne.prudence)).toBe(
      'Calculé sur 5 cas, arrondis à 5 : à 5 points près. Régime Caf seul, sans la MSA.',
    );
  });

  it('says that a figure is estimated or must not go out', () => {
    const observation = {
      ...toObservation(['TAUX_PAUVRETE', '66136', '2021', 34]),
      marque: 'estimé',
      diffusable: 'non',
    };
    expect(plain(lineOf(withObservations(['66136'], [observation]), 'TAUX_PAUVRETE').prudence)).toBe(
      'Valeur estimée. À ne pas diffuser hors du copil.',
    );
  });

  it('says when the country is metropolitan France alone', () => {
    const france = {
      ...toObservation(['TAUX_PAUVRETE', 'FRANCE', '2021', 17]),
      nom_territoire: 'France métropolitaine',
    };
    const etat = withObservations(['66136'], [toObservation(['TAUX_PAUVRETE', '66136', '2021', 34]), france]);
    expect(plain(lineOf(etat, 'TAUX_PAUVRETE').prudence)).toBe('France : métropole seule.');
  });

  it('shows no rate of a few households for another territory either', () => {
    const etat = buildEtat({
      classeur: {
        ...buildClasseurChiffres(['66136'], []),
        observations: [caf('66136', '2024', 11690, 40435), caf('65233', '2024', 5, 40)],
        territoires: [
          {
            ref: ref('tTerritoires', 't'),
            code: '66136',
            libelle: '',
            maille: '',
            role: 'étude',
            commentaire: '',
          },
          {
            ref: ref('tTerritoires', 'u'),
            code: '65233',
            libelle: '',
            maille: '',
            role: 'comparaison',
            commentaire: '',
          },
        ],
      },
      index,
      echecTerritoires: null,
    });
    expect(plain(lineOf(etat, 'PART_ALLOC_RSA').autres)).toBe('Jarret : effectif trop petit');
  });

  it('asks to check a figure said twice otherwise', () => {
    const etat = buildEtatChiffres(
      index,
      ['66136'],
      [
        ['TAUX_PAUVRETE', '66136', '2021', 34],
        ['TAUX_PAUVRETE', '66136', '2021', 35],
      ],
    );
    expect(lineOf(etat, 'TAUX_PAUVRETE').valeur).toBe('à vérifier');
  });
});

describe('what is asked', () => {
  it('an unknown id is told', () => {
    const etat = buildEtatChiffres(index, ['66136'], []);
    const refus = buildDiagnostic({ fiches, indicateurs: ['POPULATION', 'TAUX_INVENTE'] }, etat);
    expect(refus).toMatchObject({ ok: false, error: { code: 'indicateur-inconnu' } });
    expect(!refus.ok && refus.error.message).toContain('TAUX_INVENTE');
  });

  it('a workbook without territory is told', () => {
    expect(buildDiagnostic({ fiches }, buildEtatChiffres(index, [], []))).toMatchObject({
      ok: false,
      error: { code: 'convention-sans-territoire' },
    });
  });

  it('what the workbook counts itself is counted', () => {
    const etat = buildEtatChiffres(index, ['66136'], []);
    const laep: FicheLue = {
      ...POUR_CENT,
      id: 'NB_LAEP',
      mode: 'calcule',
      unite: 'lieux',
      groupe: 'parentalite',
    };
    const demande = { fiches: [laep], indicateurs: ['NB_LAEP'], calculer: () => 3 };
    expect(expectValue(buildDiagnostic(demande, etat)).lignes[0]).toMatchObject({
      champ: 'Parentalité',
      valeur: 3,
    });
  });
});
