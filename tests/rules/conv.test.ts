import type { Classeur } from '../../src/domain/classeur';
import type { CleRubrique } from '../../src/domain/convention';
import {
  buildAction,
  buildAvenant,
  buildChamp,
  buildClasseur,
  buildConvention,
  buildEtape,
  buildIndicateur,
  buildSignataire,
  date,
  ref,
} from '../support/builders';
import { checkSummary } from './check-regle';

const withConvention = (rubriques: Partial<Record<CleRubrique, string | null>>): Classeur =>
  buildClasseur({ convention: buildConvention(rubriques) });
const withChamps = (...champs: readonly (readonly [string, string, string?])[]): Classeur =>
  buildClasseur({
    champs: champs.map(([libelle, codes, retenu = 'oui'], rang) =>
      buildChamp({
        ref: ref('tChamps', `c-${rang}`, 5 + rang),
        libelle,
        codes_nationaux: codes.split(' ').filter(Boolean),
        retenu,
      }),
    ),
  });

describe('CONV-01', () => {
  it.each<[CleRubrique, number, string]>([
    ['intitule', 5, 'Intitulé'],
    ['territoire', 6, 'Territoire'],
    ['departement', 10, 'Département'],
    ['caf', 11, 'Caf'],
  ])('an empty %s is said on its row', (cle, ligne, libelle) => {
    const attendu = [
      `tConvention ${ligne} valeur: « ${libelle} » n’est pas renseigné dans la feuille Convention.`,
    ];
    expect(checkSummary('CONV-01', withConvention({ [cle]: '' }))).toEqual(attendu);
    expect(checkSummary('CONV-01', withConvention({ [cle]: ' \u00a0' }))).toEqual(attendu);
  });

  it('a rubrique whose row was deleted is said on the table', () => {
    expect(checkSummary('CONV-01', withConvention({ caf: null }))).toEqual([
      'tConvention * valeur: « Caf » n’est pas renseigné dans la feuille Convention.',
    ]);
  });

  it('says all of them, and nothing of optional rubriques', () => {
    expect(
      checkSummary('CONV-01', withConvention({ intitule: '', caf: '', territoire: '', departement: '' })),
    ).toHaveLength(4);
    expect(checkSummary('CONV-01', withConvention({ site: '', population: null }))).toEqual([]);
  });
});

describe('CONV-02', () => {
  it('says each missing end', () => {
    expect(checkSummary('CONV-02', withConvention({ debut: '', fin: null }))).toEqual([
      'tConvention 14 valeur: La date de début de la convention manque : les contrôles de dates ne peuvent pas être faits.',
      'tConvention * valeur: La date de fin de la convention manque : les contrôles de dates ne peuvent pas être faits.',
    ]);
  });

  it.each(['2024', 'mars 2024', '01/01/2024', 'Mars 20424'])('« %s » is not missing', (debut) => {
    expect(checkSummary('CONV-02', withConvention({ debut }))).toEqual([]);
  });
});

describe('CONV-03', () => {
  it.each([
    ['2024', '2028'],
    ['2024', '2024'],
    ['01/01/2024', '2024'],
    ['mars 2024', '2024'],
    ['01/01/2024', '02/01/2024'],
  ])('from %s to %s is conforme', (debut, fin) => {
    expect(checkSummary('CONV-03', withConvention({ debut, fin }))).toEqual([]);
  });

  it.each([
    ['2024', '2023', 'La convention se termine (2023) avant son début (2024).'],
    ['6 mars 2024', '5 mars 2024', 'La convention se termine (5 mars 2024) avant son début (6 mars 2024).'],
    [
      '6 mars 2024',
      '6 mars 2024',
      'La convention se termine (6 mars 2024) le jour même de son début (6 mars 2024).',
    ],
    ['2024', 'décembre 2023', 'La convention se termine (décembre 2023) avant son début (2024).'],
  ])('from %s to %s is an error', (debut, fin, message) => {
    expect(checkSummary('CONV-03', withConvention({ debut, fin }))).toEqual([
      `tConvention 15 valeur: ${message}`,
    ]);
  });

  it.each([
    ['', '2028', '? La date de début de la convention n’est pas connue.'],
    ['2024', '', '? La date de fin de la convention n’est pas connue.'],
    ['28 février', '2028', '? La date de début de la convention n’est pas connue.'],
    [
      'mars 2024',
      'mars 2024',
      '? Le jour de début ou de fin de la convention manque : « mars 2024 » et « mars 2024 » se recouvrent.',
    ],
  ])('from « %s » to « %s » cannot be checked', (debut, fin, manque) => {
    expect(checkSummary('CONV-03', withConvention({ debut, fin }))).toEqual([manque]);
  });
});

describe('CONV-05', () => {
  it.each([
    [
      '6 mars 2024',
      '2023',
      'Convention signée (6 mars 2024) après le début de la période (2023) : effet rétroactif.',
    ],
    [
      'juillet 2024',
      '2024',
      'Convention signée (juillet 2024) après le début de la période (2024) : effet rétroactif.',
    ],
  ])('signed %s for %s is told', (date_signature, debut, message) => {
    expect(checkSummary('CONV-05', withConvention({ date_signature, debut }))).toEqual([
      `tConvention 18 valeur: ${message}`,
    ]);
  });

  it.each([
    ['1er mars 2024', '01/03/2024'],
    ['décembre 2023', '2024'],
    ['2023', '2024'],
  ])('signed %s for %s is not', (date_signature, debut) => {
    expect(checkSummary('CONV-05', withConvention({ date_signature, debut }))).toEqual([]);
  });

  it.each([
    ['', '2024', 'La date de signature de la convention n’est pas connue.'],
    ['vendredi 28 février', '2024', 'La date de signature de la convention n’est pas connue.'],
    ['2024', '', 'La convention n’a pas de date de début connue.'],
    ['2024', '2024', 'Le jour de signature manque : « 2024 » recouvre le début « 2024 ».'],
  ])('signed « %s » for « %s » cannot be checked', (date_signature, debut, manque) => {
    expect(checkSummary('CONV-05', withConvention({ date_signature, debut }))).toEqual([`? ${manque}`]);
  });

  it('says nothing of a convention that is not signed yet', () => {
    expect(checkSummary('CONV-05', withConvention({ date_signature: '' }), 'elaboration')).toEqual([]);
    expect(
      checkSummary('CONV-05', withConvention({ date_signature: '', signee: 'oui' }), 'elaboration'),
    ).toHaveLength(1);
  });
});

describe('CONV-07', () => {
  const withEtape = (texte: string, precision = ''): Classeur =>
    buildClasseur({ etapes: [buildEtape({ date: date(texte, precision) })] });

  it.each([
    [
      'Mars 20424',
      '« Mars 20424 » est incomplète ou invalide (année 20424). Proposition à confirmer : 2024-03 (mars 2024).',
    ],
    ['vendredi 28 février', '« vendredi 28 février » est incomplète ou invalide (année absente).'],
    ['mars', '« mars » est incomplète ou invalide (année absente).'],
    ['31/02/2024', '« 31/02/2024 » est incomplète ou invalide.'],
    ['mars 2008', '« mars 2008 » est incomplète ou invalide (année 2008, hors de 2009–2050).'],
    ['2051', '« 2051 » est incomplète ou invalide (année 2051, hors de 2009–2050).'],
  ])('« %s » is told', (texte, suite) => {
    expect(checkSummary('CONV-07', withEtape(texte))).toEqual([`tCalendrier 5 date: La date ${suite}`]);
  });

  it.each(['', '2009', '2050', 'janvier 2024', '6 mars 2024'])('« %s » is conforme', (texte) => {
    expect(checkSummary('CONV-07', withEtape(texte))).toEqual([]);
  });

  it('a date people call « inconnue » is theirs to call so when it can be read', () => {
    expect(checkSummary('CONV-07', withEtape('mars 2024', 'inconnue'))).toEqual([]);
    expect(checkSummary('CONV-07', withEtape('Mars 20424', 'inconnue'))).toHaveLength(1);
  });

  it('proposes no year far from the period, and none at all when several would do', () => {
    const classeur = {
      ...withEtape('Mars 20424'),
      convention: buildConvention({ debut: '2010', fin: '2013' }),
    };
    expect(checkSummary('CONV-07', classeur)[0]).not.toContain('Proposition');
    const sansPeriode = { ...withEtape('Mars 20424'), convention: buildConvention({ debut: '', fin: '' }) };
    expect(checkSummary('CONV-07', sansPeriode)[0]).not.toContain('Proposition');
  });

  it('looks at every date the convention holds', () => {
    const mauvaise = date('bientôt');
    const classeur = buildClasseur({
      convention: buildConvention({ date_signature: 'bientôt', prochain_copil: 'bientôt' }),
      signataires: [buildSignataire({ date_deliberation: mauvaise, date_signature: mauvaise })],
      champs: [buildChamp({ date_ajout: mauvaise })],
      actions: [buildAction({ debut: mauvaise, fin: mauvaise, mise_a_jour: mauvaise })],
      indicateurs: [buildIndicateur({ date_reference: mauvaise, date_cible: mauvaise })],
      avenants: [
        buildAvenant({ date_copil: mauvaise, date_deliberation: mauvaise, date_signature: mauvaise }),
      ],
    });
    expect(checkSummary('CONV-07', classeur).map((texte) => texte.split(':')[0])).toEqual([
      'tConvention 13 valeur',
      'tConvention 18 valeur',
      'tSignataires 5 date_deliberation',
      'tSignataires 5 date_signature',
      'tChamps 5 date_ajout',
      'tActions 5 debut',
      'tActions 5 fin',
      'tActions 5 mise_a_jour',
      'tIndic 5 date_reference',
      'tIndic 5 date_cible',
      'tAvenants 5 date_copil',
      'tAvenants 5 date_deliberation',
      'tAvenants 5 date_signature',
    ]);
  });
});

describe('CONV-09', () => {
  const phrase =
    'La CTG doit couvrir au minimum petite enfance, jeunesse et parentalité, plus un autre champ. Manque :';

  it.each([
    [
      [
        ['Petite enfance', 'PE'],
        ['Jeunesse', 'JEU'],
        ['Parentalité', 'PAR'],
        ['Logement', 'LOG'],
      ],
    ],
    [
      [
        ['Enfance et jeunesse', 'ENF JEU'],
        ['Familles', 'petite-enfance PE par'],
      ],
    ],
    [
      [
        ['a', 'pe'],
        ['b', 'Jeunesse'],
        ['c', 'Parentalité'],
        ['d', 'TRA'],
      ],
    ],
  ] as const)('is conforme with %j', (champs) => {
    expect(checkSummary('CONV-09', withChamps(...champs))).toEqual([]);
  });

  it.each([
    [
      [
        ['Petite enfance', 'PE'],
        ['Jeunesse', 'JEU'],
        ['Parentalité', 'PAR'],
      ],
      'un autre champ.',
    ],
    [
      [
        ['Petite enfance', 'PE'],
        ['Enfance', 'ENF'],
      ],
      'jeunesse, parentalité.',
    ],
    [
      [
        ['Petite enfance', 'PE', 'non'],
        ['Jeunesse', 'JEU'],
        ['Parentalité', 'PAR'],
        ['Logement', 'LOG'],
      ],
      'petite enfance.',
    ],
    [[], 'petite enfance, jeunesse, parentalité, un autre champ.'],
  ] as const)('with %j, names what is missing', (champs, manque) => {
    expect(checkSummary('CONV-09', withChamps(...champs))).toEqual([
      `tChamps * codes_nationaux: ${phrase} ${manque}`,
    ]);
  });

  it('cannot tell while a champ has no national code', () => {
    const classeur = withChamps(
      ['Petite enfance', 'PE'],
      ['Les jeunes', ''],
      ['Parentalité', 'PAR'],
      ['', 'XX'],
    );
    expect(checkSummary('CONV-09', classeur)).toEqual([
      '? Le rattachement à un champ national manque pour « Les jeunes », la ligne 8 ; sans lui, on ne sait pas si la CTG couvre : jeunesse, un autre champ.',
    ]);
  });
});

describe('CONV-10', () => {
  it.each(['', 'XYZ', 'Autre chose'])('codes "%s" are none', (codes) => {
    expect(checkSummary('CONV-10', withChamps(['Bien vieillir', codes]))).toEqual([
      'tChamps 5 codes_nationaux: Le champ « Bien vieillir » n’est rattaché à aucun champ national.',
    ]);
  });

  it.each(['PE', 'pe', 'ENF JEU', 'XYZ PE'])('codes "%s" are enough', (codes) => {
    expect(checkSummary('CONV-10', withChamps(['Enfance et jeunesse', codes]))).toEqual([]);
  });
});
