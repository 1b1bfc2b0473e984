import type { Observation } from '../../src/domain/observation';
import { anneeOf, isSourcePublique } from '../../src/rules/observations';
import { VIDE } from '../../src/domain/valeurs';
import { buildClasseur, buildConvention, buildObservation, nombre, ref } from '../support/builders';
import { checkSummary } from './check-regle';

const donnees = (...lignes: readonly Partial<Observation>[]) =>
  buildClasseur({
    observations: lignes.map((ligne, rang) =>
      buildObservation({ ref: ref('tDonnees', `d-${rang}`, 5 + rang), ...ligne }),
    ),
  });

describe('what a row of figures says', () => {
  it.each([
    ['2021', 2021],
    ['décembre 2024', 2024],
    ['2024-12', 2024],
    ['2019-2021', 2021],
    ['en cours', null],
    ['20424', null],
  ])('« %s » is of %j', (millesime, annee) => expect(anneeOf(millesime)).toBe(annee));

  it.each<[Partial<Pick<Observation, 'source' | 'producteur'>>, boolean]>([
    [{ source: 'Insee, Filosofi' }, true],
    [{ source: '', producteur: 'Cnaf' }, true],
    [{ source: 'Cnaf, data.caf.fr (s_ben_com_f)' }, true],
    [{ source: 'Caf, données transmises aux partenaires' }, false],
    [{ source: 'saisie locale' }, false],
  ])('%j is public: %j', (ligne, attendu) => {
    expect(isSourcePublique({ source: '', producteur: '', ...ligne })).toBe(attendu);
  });
});

describe('DIAG-04', () => {
  it.each<Partial<Observation>[][]>([
    [[{ millesime: '2019' }]],
    [[{ millesime: '2011' }, { millesime: '2021' }]],
    [[]],
  ])('%j is recent enough for 2024', (lignes) => {
    expect(checkSummary('DIAG-04', donnees(...lignes))).toEqual([]);
  });

  it('tells the latest of a series that is too old', () => {
    const ancienne = { territoire: '34', nom_territoire: 'Hérault' };
    expect(
      checkSummary(
        'DIAG-04',
        donnees(
          { millesime: '2018' },
          { ...ancienne, millesime: '2010' },
          { ...ancienne, millesime: '2015' },
        ),
      ),
    ).toEqual([
      'tDonnees 5 millesime: Donnée de 2018 pour « Taux de pauvreté » (Frontignan) : plus de 5 ans avant le début de la convention.',
      'tDonnees 7 millesime: Donnée de 2015 pour « Taux de pauvreté » (Hérault) : plus de 5 ans avant le début de la convention.',
    ]);
  });

  it('says what it lacks', () => {
    expect(checkSummary('DIAG-04', donnees({ millesime: '' }, { millesime: '2021' }))).toEqual([
      '? Le millésime manque ou ne se lit pas pour « Taux de pauvreté ».',
    ]);
    expect(checkSummary('DIAG-04', { ...donnees({}), convention: buildConvention({ debut: '' }) })).toEqual([
      '? La date de début de la convention n’est pas connue.',
    ]);
  });
});

describe('DIAG-05', () => {
  it.each<Partial<Observation>>([
    { valeur: nombre(0) },
    { valeur: nombre('100 %') },
    { indicateur: 'TAUX_COUV_PE', valeur: nombre(130), unite: 'pour 100 enfants' },
    { indicateur: 'INDICE_VIEILLISSEMENT', valeur: nombre(240) },
    { indicateur: 'TAUX_EVOL_POPULATION', valeur: nombre(-1.2) },
    { indicateur: 'L-01', libelle: 'Part locale', valeur: nombre(130) },
    { valeur: nombre('secret') },
  ])('%j is within its bounds', (ligne) => expect(checkSummary('DIAG-05', donnees(ligne))).toEqual([]));

  it.each<[Partial<Observation>, string]>([
    [{ valeur: nombre('101,5') }, 'Valeur « 101,5 » hors de 0–100 % pour « Taux de pauvreté ».'],
    [
      { valeur: nombre(-3), indicateur: 'taux_pauvrete' },
      'Valeur « -3 » hors de 0–100 % pour « Taux de pauvreté ».',
    ],
    [
      { indicateur: 'INDICE_GINI', libelle: '', unite: '', valeur: nombre(29) },
      'Valeur « 29 » hors de 0–1 pour « INDICE_GINI ».',
    ],
  ])('%j is told', (ligne, message) => {
    expect(checkSummary('DIAG-05', donnees(ligne))).toEqual([`tDonnees 5 valeur: ${message}`]);
  });
});

describe('DIAG-06', () => {
  const dep = (seuil: string, valeur: number, plus: Partial<Observation> = {}): Partial<Observation> => ({
    indicateur: `PART_ALLOC_DEP${seuil}`,
    libelle: `Dépendance à ${seuil} %`,
    valeur: nombre(valeur),
    ...plus,
  });

  it.each<Partial<Observation>[][]>([
    [[dep('100', 12), dep('50', 21)]],
    [[dep('100', 12), dep('50', 12)]],
    [[dep('100', 22), dep('50', 21, { millesime: '2020' })]],
    [[dep('100', 22), dep('50', 21, { territoire: '34' })]],
    [[{ numerateur: nombre(40), denominateur: nombre(40) }]],
    [
      [
        {
          indicateur: 'INDICE_VIEILLISSEMENT',
          libelle: 'Indice',
          numerateur: nombre(90),
          denominateur: nombre(40),
        },
      ],
    ],
    [[{ numerateur: nombre(90), denominateur: VIDE }]],
  ])('%j is coherent', (lignes) => expect(checkSummary('DIAG-06', donnees(...lignes))).toEqual([]));

  it.each<[Partial<Observation>[], string]>([
    [
      [dep('100', 22.5), dep('50', 21)],
      'tDonnees 5 valeur: « Dépendance à 100 % » (22,5) est supérieur à « Dépendance à 50 % » (21).',
    ],
    [
      [
        { indicateur: 'POPULATION', libelle: 'Population', unite: 'habitants', valeur: nombre(900) },
        { indicateur: 'NB_MOINS_3_ANS', libelle: 'Moins de 3 ans', unite: 'enfants', valeur: nombre(1200) },
      ],
      'tDonnees 6 valeur: « Moins de 3 ans » (1200) est supérieur à « Population » (900).',
    ],
    [
      [{ numerateur: nombre(120), denominateur: nombre(100) }],
      'tDonnees 5 numerateur: Le numérateur de « Taux de pauvreté » (120) est supérieur à son dénominateur (100).',
    ],
    [
      [{ indicateur: 'L-02', libelle: 'Part des inscrits', numerateur: nombre(12), denominateur: nombre(8) }],
      'tDonnees 5 numerateur: Le numérateur de « Part des inscrits » (12) est supérieur à son dénominateur (8).',
    ],
  ])('%j is told', (lignes, attendu) => {
    expect(checkSummary('DIAG-06', donnees(...lignes))).toEqual([attendu]);
  });
});

describe('DIAG-07', () => {
  const herault = (plus: Partial<Observation> = {}): Partial<Observation> => ({
    territoire: '34',
    nom_territoire: 'Hérault',
    maille: 'département',
    ...plus,
  });

  it.each<Partial<Observation>[][]>([
    [[{}, herault()]],
    [[{}, herault(), herault({ millesime: '2019' })]],
    [[{ millesime: '2019' }, {}, herault()]],
    [[{}, herault({ millesime: '2019', commentaire: 'Millésime différent, dit en séance' })]],
    [[{}, herault({ indicateur: 'AUTRE', millesime: '2019' })]],
    [[{}, herault({ millesime: '' })]],
    [
      [
        { territoire: '200066355', maille: 'EPCI' },
        { territoire: 'FRANCE', maille: 'France' },
      ],
    ],
    [
      [
        { territoire: '2A004' },
        { territoire: 'REG-76', maille: 'région' },
        { territoire: 'QN01', maille: 'QPV' },
      ],
    ],
  ])('%j compares alike', (lignes) => expect(checkSummary('DIAG-07', donnees(...lignes))).toEqual([]));

  it.each<[Partial<Observation>[], string]>([
    [
      [herault({ millesime: '2020' }), {}],
      'tDonnees 5 millesime: « Taux de pauvreté » : « Frontignan » est en 2021, « Hérault » en 2020.',
    ],
    [
      [
        { nom_territoire: 'Sète', territoire: '34301' },
        herault({ millesime: '2018' }),
        herault({ millesime: '2019' }),
      ],
      'tDonnees 7 millesime: « Taux de pauvreté » : « Sète » est en 2021, « Hérault » en 2019.',
    ],
    [
      [{ territoire: '200066355', nom_territoire: 'Sète Agglopôle' }],
      'tDonnees 5 maille: « Taux de pauvreté » : « Sète Agglopôle » (code « 200066355 ») est donné pour la maille « commune ».',
    ],
    [
      [herault({ maille: 'commune' })],
      'tDonnees 5 maille: « Taux de pauvreté » : « Hérault » (code « 34 ») est donné pour la maille « commune ».',
    ],
  ])('%j is told', (lignes, attendu) => {
    expect(checkSummary('DIAG-07', donnees(...lignes))).toEqual([attendu]);
  });
});

describe('DIAG-08', () => {
  const local = {
    source: 'saisie locale',
    indicateur: 'L-03',
    libelle: 'Familles suivies',
    unite: 'familles',
  };

  it.each<Partial<Observation>>([
    { ...local, valeur: nombre(11) },
    { ...local, valeur: nombre(0) },
    { ...local, valeur: nombre(4), diffusable: 'Non' },
    { ...local, valeur: VIDE, marque: 's' },
    { ...local, valeur: nombre(4), source: 'Insee, Filosofi' },
    { ...local, valeur: nombre(4), libelle: 'Crèches', unite: 'structures' },
    { ...local, valeur: nombre(4.5), libelle: 'Enfants par place', unite: 'enfants par place' },
    { ...local, valeur: nombre(5), libelle: 'Familles suivies', unite: '%', numerateur: nombre(40) },
  ])('%j may be shown', (ligne) => expect(checkSummary('DIAG-08', donnees(ligne))).toEqual([]));

  it.each<[Partial<Observation>, string]>([
    [{ ...local, valeur: nombre(4) }, 'valeur: Effectif inférieur à 11 (« 4 »)'],
    [{ ...local, valeur: nombre(7), unite: '' }, 'valeur: Effectif inférieur à 11 (« 7 »)'],
    [
      { ...local, valeur: nombre(5), unite: '%', numerateur: nombre(3) },
      'numerateur: Effectif inférieur à 11 (« 3 »)',
    ],
    [{ ...local, valeur: nombre(40), marque: 'secret' }, 'valeur: Effectif marqué secret (« 40 »)'],
  ])('%j is told', (ligne, debut) => {
    expect(checkSummary('DIAG-08', donnees(ligne))).toEqual([
      `tDonnees 5 ${debut} pour « Familles suivies » (Frontignan) : à masquer avant diffusion.`,
    ]);
  });

  it('says what it lacks', () => {
    expect(checkSummary('DIAG-08', donnees({ ...local, valeur: nombre(4), source: '' }))).toEqual([
      '? La source du petit effectif « Familles suivies » (Frontignan) manque : on ne sait pas si elle est publique.',
    ]);
  });
});

describe('DIAG-09', () => {
  const caf = {
    indicateur: 'PART_ALLOC_RSA',
    libelle: 'Part au RSA',
    source: 'Cnaf, data.caf.fr',
    numerateur: nombre(45),
    denominateur: nombre(400),
  };

  it.each<Partial<Observation>>([
    { ...caf, numerateur: nombre(50) },
    { ...caf, numerateur: nombre(0) },
    { ...caf, numerateur: VIDE },
    { ...caf, source: 'Insee, recensement de la population' },
    { ...caf, source: 'Café des parents' },
  ])('%j is sure enough', (ligne) => expect(checkSummary('DIAG-09', donnees(ligne))).toEqual([]));

  it.each<[Partial<Observation>, string]>([
    [caf, '(45), taux donné à ± 0,5 points.'],
    [
      { ...caf, source: '', producteur: 'Caf de l’Hérault', numerateur: nombre(5), denominateur: nombre(40) },
      '(5), taux donné à ± 5 points.',
    ],
  ])('%j is told', (ligne, fin) => {
    expect(checkSummary('DIAG-09', donnees(ligne))).toEqual([
      `tDonnees 5 numerateur: « Part au RSA » (Frontignan) : numérateur arrondi à 5 et inférieur à 50 ${fin}`,
    ]);
  });

  it('says what it lacks', () => {
    expect(checkSummary('DIAG-09', donnees({ ...caf, denominateur: VIDE }))).toEqual([
      '? Le dénominateur de « Part au RSA » (Frontignan) manque.',
    ]);
  });
});

describe('DIAG-10', () => {
  const allocataires = {
    indicateur: 'PART_FAMILLES_ALLOC_PAUVRES',
    libelle: 'Familles allocataires sous le seuil de pauvreté',
    source: 'Caf de l’Hérault',
  };

  it.each<Partial<Observation>[][]>([
    [[{}, allocataires]],
    [[{}, {}]],
    [[allocataires, { ...allocataires, territoire: '34' }]],
    [
      [
        {
          ...allocataires,
          indicateur: 'TAUX_PAUVRETE',
          commentaire: 'Définition de la Caf, à ne pas rapprocher',
        },
      ],
    ],
    [[{ libelle: 'Foyers allocataires', indicateur: 'NB_FOYERS_ALLOCATAIRES', source: 'Insee et Cnaf' }]],
  ])('%j mixes nothing', (lignes) => expect(checkSummary('DIAG-10', donnees(...lignes))).toEqual([]));

  it.each<[Partial<Observation>[], number[]]>([
    [[{ ...allocataires, indicateur: 'TAUX_PAUVRETE' }], [5]],
    [[{ ...allocataires, source: 'Insee, Filosofi' }], [5]],
    [
      [
        { indicateur: '', libelle: 'Taux de pauvreté', source: 'Insee', territoire: 'FRANCE' },
        { indicateur: '', libelle: 'Taux de pauvreté', source: 'Caf de l’Hérault' },
      ],
      [6],
    ],
  ])('%j is told on rows %j', (lignes, rangs) => {
    const dits = checkSummary('DIAG-10', donnees(...lignes));
    expect(dits.map((dit) => dit.split(':')[0])).toEqual(rangs.map((rang) => `tDonnees ${rang} libelle`));
    for (const dit of dits)
      expect(dit).toContain('Deux définitions différentes de la pauvreté sont comparées');
  });
});
