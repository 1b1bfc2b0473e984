/** The evaluation of whole workbooks: groups, counts, sentences, aids; the same numbers as the functions of the add-in. */
import { CLASSEUR_VIDE } from '../../src/domain/classeur';
import type { Classeur } from '../../src/domain/classeur';
import { colorEcart } from '../../src/evaluation/ecart-avancement';
import { evaluateClasseur } from '../../src/evaluation/evaluate-classeur';
import type { BilanEvaluation, Chiffre } from '../../src/evaluation';
import {
  buildAction,
  buildAxe,
  buildChamp,
  buildClasseur,
  buildConvention,
  buildEnjeu,
  buildEvaluation,
  buildFinancement,
  buildIndicateur,
  buildMesure,
  buildObjectif,
  date,
  nombre,
  ref,
} from '../support/builders';
import { newHasard, newTirages } from '../support/classeur-aleatoire';

const JOUR = '2024-03-06';
let rang = 0;
const action = (code: string, plus: Partial<ReturnType<typeof buildAction>> = {}) =>
  buildAction({ ref: ref('tActions', code, (rang += 1)), code, intitule: `Action ${code}`, ...plus });

/** Two axes, an objective each, four actions: two champs, an axis that is gone, an axis known by the objective alone. */
const CLASSEUR: Classeur = {
  ...CLASSEUR_VIDE,
  convention: buildConvention({ debut: '2023', fin: '31/12/2027', prochain_copil: '06/03/2024' }),
  axes: [buildAxe({ code: 'X1', intitule: 'Familles' }), buildAxe({ code: 'X2', intitule: 'Jeunes' })],
  objectifs: [
    buildObjectif({ code: 'O1', axe: 'X1', intitule: 'Soutenir' }),
    buildObjectif({ code: 'O2', axe: 'Jeunes', intitule: 'Accueillir' }),
  ],
  champs: [
    buildChamp({ libelle: 'Bien grandir', codes_nationaux: ['PE', 'ENF'] }),
    buildChamp({ libelle: 'Logement', codes_nationaux: ['LOG'] }),
    buildChamp({ libelle: 'Mobilité', codes_nationaux: ['MOB'], retenu: 'non' }),
  ],
  actions: [
    action('A1', {
      axe: 'x1',
      objectif: 'O1',
      champs: ['PE', 'ENF', 'JEU'],
      statut: 'Réalisée',
      fin: date('2023'),
    }),
    action('A2', {
      axe: 'X1 ; X2',
      objectif: '',
      champs: ['ENF'],
      statut: 'En cours',
      fin: date('05/03/2024'),
    }),
    action('A3', { axe: '', objectif: 'O2', champs: ['jeunesse'], statut: 'Abandonnée' }),
    action('A4', { axe: 'X9', objectif: 'O9', champs: ['autre chose'], statut: 'À venir', fin: date('') }),
  ],
  financements: [
    buildFinancement({ action: 'A1', prevu: nombre(100), realise: nombre(100) }),
    buildFinancement({ action: 'A2', prevu: nombre(300), realise: nombre(100) }),
    buildFinancement({ action: 'A2', prevu: nombre('à définir'), realise: nombre(50) }),
    buildFinancement({ action: '', prevu: nombre(100), realise: nombre(0) }),
  ],
  indicateurs: [
    buildIndicateur({
      code: 'I1',
      intitule: 'Un',
      rattachement: 'A1',
      reference: nombre(0),
      cible: nombre(10),
    }),
    buildIndicateur({
      code: 'I2',
      intitule: 'Deux',
      rattachement: 'O2',
      reference: nombre(0),
      cible: nombre(10),
    }),
    buildIndicateur({
      code: 'I3',
      intitule: 'Trois',
      rattachement: '',
      reference: nombre(0),
      cible: nombre(10),
    }),
  ],
  mesures: [
    buildMesure({ indicateur: 'I1', date: date('2023'), valeur: nombre(5) }),
    buildMesure({ indicateur: 'I3', date: date('2023'), valeur: nombre(20) }),
  ],
};

const lu = ({ valeur, utilises, comptes }: Chiffre) => [
  valeur === null ? null : Number(valeur.toFixed(4)),
  utilises,
  comptes,
];
const groupe = (bilan: BilanEvaluation, objet: 'axes' | 'objectifs' | 'champs', libelle: string) => {
  const trouve = bilan[objet].find((un) => un.libelle === libelle);
  if (trouve === undefined) throw new Error(`${objet}: ${bilan[objet].map((un) => un.libelle).join(', ')}`);
  return trouve;
};

describe('a workbook evaluated', () => {
  const bilan = evaluateClasseur(CLASSEUR);

  it('is looked at on the day of the copil, and says its figures with their counts', () => {
    const { convention } = bilan;
    expect(bilan.jour).toBe(JOUR);
    expect(lu(convention.avancement)).toEqual([0.5, 3, 3]);
    expect(lu(convention.realisation)).toEqual([0.3333, 3, 4]);
    expect(lu(convention.engagement)).toEqual([0.6667, 3, 4]);
    expect(lu(convention.abandon)).toEqual([0.25, 4, 4]);
    expect(lu(convention.retard)).toEqual([0.5, 2, 4]);
    expect(lu(convention.consommation)).toEqual([0.4, 3, 4]);
    expect(lu(convention.atteinte)).toEqual([0.75, 2, 3]);
    expect(lu(bilan.tempsEcoule)).toEqual([0.236, 1, 1]);
    expect(lu(convention.ecart)).toEqual([26.3965, 3, 3]);
    expect(convention.ecart.couleur).toBe('vert');
    expect(convention.retard.phrase).toContain('1 sans date de fin, jamais en retard');
    expect(convention.retard.phrase).toContain('06/03/2024');
  });

  it.each<['axes' | 'objectifs' | 'champs', string, number, unknown, unknown, unknown]>([
    ['axes', 'Familles', 2, [0.75, 2, 2], [0.5, 2, 3], [0.5, 1, 1]],
    ['axes', 'Jeunes', 2, [0.5, 1, 1], [0.3333, 1, 2], [null, 0, 1]],
    ['axes', 'Sans axe', 1, [0, 1, 1], [null, 0, 0], [null, 0, 0]],
    ['objectifs', 'Soutenir', 1, [1, 1, 1], [1, 1, 1], [0.5, 1, 1]],
    ['objectifs', 'Accueillir', 1, [null, 0, 0], [null, 0, 0], [null, 0, 1]],
    ['objectifs', 'Sans objectif', 2, [0.25, 2, 2], [0.3333, 1, 2], [null, 0, 0]],
    ['champs', 'Bien grandir', 2, [0.75, 2, 2], [0.5, 2, 3], [0.5, 1, 1]],
    ['champs', 'Logement', 0, [null, 0, 0], [null, 0, 0], [null, 0, 0]],
    ['champs', 'Jeunesse', 2, [1, 1, 1], [1, 1, 1], [0.5, 1, 1]],
    ['champs', 'Sans champ', 1, [0, 1, 1], [null, 0, 0], [null, 0, 0]],
  ])('%s: « %s », %d actions', (objet, libelle, actions, avancement, consommation, atteinte) => {
    const un = groupe(bilan, objet, libelle);
    expect(un.actions).toBe(actions);
    expect(lu(un.avancement)).toEqual(avancement);
    expect(lu(un.consommation)).toEqual(consommation);
    expect(lu(un.atteinte)).toEqual(atteinte);
    expect(un.sans).toBe(libelle.startsWith('Sans'));
    expect(un.ref === null).toBe(un.sans || libelle === 'Jeunesse');
  });

  it('drops no action: each is in a group at least, of axes, objectives and champs', () => {
    const total = (groupes: BilanEvaluation['axes']) => groupes.reduce((somme, un) => somme + un.actions, 0);
    for (const groupes of [bilan.axes, bilan.objectifs, bilan.champs])
      expect(total(groupes)).toBeGreaterThanOrEqual(CLASSEUR.actions.length);
  });

  it('says of each action what its share was read from, and whether it is late', () => {
    expect(
      bilan.actions.map(({ code, valeur, base, horsCompte, enRetard }) => [
        code,
        valeur,
        base,
        horsCompte,
        enRetard,
      ]),
    ).toEqual([
      ['A1', 1, 'statut', false, null],
      ['A2', 0.5, 'statut', false, true],
      ['A3', null, null, true, null],
      ['A4', 0, 'statut', false, false],
    ]);
  });

  it('does not guess a day: without a copil nothing is compared to the calendar', () => {
    const convention = buildConvention({ debut: '2023', fin: '2027', prochain_copil: 'mars 2024' });
    const sans = evaluateClasseur({ ...CLASSEUR, convention });
    expect(sans.jour).toBeNull();
    for (const chiffre of [sans.tempsEcoule, sans.convention.ecart, sans.convention.retard]) {
      expect(chiffre.valeur).toBeNull();
      expect(chiffre.phrase).toContain('prochain copil');
    }
    expect(
      evaluateClasseur({ ...CLASSEUR, convention }, { date: JOUR }).convention.ecart.valeur,
    ).not.toBeNull();
    expect(sans.convention.ecart.couleur).toBeNull();
  });

  it('takes no account of the order of the rows', () => {
    const retourne = evaluateClasseur({
      ...CLASSEUR,
      actions: [...CLASSEUR.actions].reverse(),
      financements: [...CLASSEUR.financements].reverse(),
      indicateurs: [...CLASSEUR.indicateurs].reverse(),
    });
    expect(retourne.convention).toEqual(bilan.convention);
    for (const libelle of ['Familles', 'Jeunes', 'Sans axe'])
      expect(groupe(retourne, 'axes', libelle)).toEqual(groupe(bilan, 'axes', libelle));
  });
});

describe('the gap to the calendar', () => {
  it.each([
    [0, 'vert'],
    [-10, 'vert'],
    [(0.4 - 0.5) * 100, 'vert'],
    [-10.1, 'orange'],
    [-25, 'orange'],
    [-25.1, 'rouge'],
  ])('%d points: %s', (points, couleur) => {
    expect(colorEcart(points)).toBe(couleur);
  });

  it('has parameters', () => {
    expect(colorEcart(-6, { vert: -5, orange: -15 })).toBe('orange');
    const strict = evaluateClasseur(CLASSEUR, { seuils: { vert: 40, orange: 30 } });
    expect(strict.convention.ecart.couleur).toBe('rouge');
  });
});

describe('the targets of the State, as a workbook holds them', () => {
  const vecteurs = [
    [19.3, 19.9, 19.1, 1],
    [27.1, 27.4, 26.7, 1],
    [9.7, 9.0, 10.0, -0.429],
    [17.0, 16.6, 16.4, 1.5],
    [12.7, 12.4, 12.4, 1],
    [18.5, 18.4, 17.7, 8],
    [15.2, 12.9, 15.9, -0.304],
    [26.3, 28.8, 25.8, 1],
    [24.6, 25.3, 23.7, 1],
  ] as const;

  it('nine rates, four already met, and a mean of 7 in 9', () => {
    const { indicateurs, convention } = evaluateClasseur(
      buildClasseur({
        indicateurs: vecteurs.map(([reference, cible], i) =>
          buildIndicateur({
            code: `V${i}`,
            intitule: `Vecteur ${i}`,
            sens: 'baisse',
            unite: '%',
            reference: nombre(reference),
            cible: nombre(cible),
            date_reference: date('2022'),
            date_cible: date('2023'),
          }),
        ),
        mesures: vecteurs.map(([, , valeur], i) =>
          buildMesure({ indicateur: `V${i}`, date: date('2023'), valeur: nombre(valeur) }),
        ),
      }),
      { date: '2024-06-30' },
    );
    expect(indicateurs.map(({ taux }) => Number(taux?.toFixed(3)))).toEqual(
      vecteurs.map(([, , , taux]) => taux),
    );
    expect(indicateurs.filter(({ dejaAtteinte }) => dejaAtteinte)).toHaveLength(4);
    expect(convention.atteinte.valeur).toBeCloseTo(7 / 9, 10);
  });
});

describe('aids to each criterion', () => {
  const aides = (plus: Partial<Classeur>) =>
    new Map(evaluateClasseur({ ...CLASSEUR, ...plus }).aides.map((aide) => [aide.critere, aide]));

  it('links what is at stake to actions, champs to actions, actions to objectives', () => {
    const trouvees = aides({
      enjeux: [
        buildEnjeu({ code: 'E1', priorite: 'Élevée', reponse: 'X1' }),
        buildEnjeu({ code: 'E2', priorite: 'haute', reponse: 'X3', constat: 'Autre' }),
        buildEnjeu({ code: 'E3', priorite: 'Basse', reponse: '' }),
      ],
    });
    expect(trouvees.get('pertinence')?.chiffres.map(lu)).toEqual([[0.5, 2, 3]]);
    expect(trouvees.get('cohérence interne')?.chiffres.map(lu)).toEqual([
      [0.5, 2, 2],
      [0.5, 4, 4],
    ]);
  });

  it('brings rates of results, money beside work, and what moved', () => {
    const [un, deux, trois] = CLASSEUR.indicateurs.map((indicateur, i) => ({
      ...indicateur,
      nature: ['résultat', 'impact', 'Impact'][i] ?? '',
    }));
    const trouvees = aides({ indicateurs: [un, deux, trois].flatMap((ligne) => ligne ?? []) });
    expect(trouvees.get('efficacité')?.chiffres.map(lu)).toEqual([[0.5, 1, 1]]);
    expect(trouvees.get('impact')?.chiffres.map(lu)).toEqual([[1, 1, 2]]);
    expect(trouvees.get('utilité')).toMatchObject({ chiffres: trouvees.get('impact')?.chiffres });
    expect(trouvees.get('efficience')?.chiffres.map(lu)).toEqual([
      [0.4, 3, 4],
      [0.3333, 3, 4],
      [6.6667, 2, 2],
    ]);
  });

  it('never notes: where no figure speaks, it says that people must', () => {
    const trouvees = aides({});
    expect(trouvees.size).toBe(8);
    for (const critere of ['durabilité', 'cohérence externe'] as const)
      expect(trouvees.get(critere)).toMatchObject({
        chiffres: [],
        phrase: expect.stringContaining('Aucun calcul'),
      });
    expect(trouvees.get('efficience')?.phrase).toContain('la note et son commentaire restent les vôtres');
    expect(trouvees.get('pertinence')?.chiffres[0]?.phrase).toContain('la feuille Enjeux est vide');
  });
});

describe('scores', () => {
  const note = (critere: string, valeur: number | string, plus = {}) =>
    buildEvaluation({ critere, note: nombre(valeur), ...plus });
  const scores = (evaluations: Classeur['evaluations']) => evaluateClasseur({ ...CLASSEUR, evaluations });

  it('are those of each thing noted, then of all, over what is noted', () => {
    const { score, scores: parObjet } = scores([
      note('pertinence', 4),
      note('efficacité', 2),
      note('impact', ''),
      note('impact', 0, { objet: 'convention', code: '' }),
    ]);
    expect(
      parObjet.map(({ objet, code, libelle, score: sien }) => [objet, code, libelle, ...lu(sien)]),
    ).toEqual([
      ['action', 'A1', 'Action A1', 75, 2, 3],
      ['convention', '', '', 0, 1, 1],
    ]);
    expect(lu(score.score)).toEqual([50, 3, 4]);
    expect(score.score.phrase).toContain('3 notes sur 4, 75\u00a0% du poids');
  });

  it.each([
    [
      'under half of the weight',
      [note('pertinence', 4), note('impact', '', { poids: nombre(3) })],
      '25\u00a0% du poids',
    ],
    ['with a note off the scale', [note('pertinence', 9)], 'entre 0 et 4'],
    ['with a negative weight', [note('pertinence', 3, { poids: nombre(-1) })], 'poids est négatif'],
    ['when all weights are zero', [note('pertinence', 3, { poids: nombre(0) })], 'la moitié'],
    ['when nothing is noted', [], 'rien n’est noté'],
  ])('are refused %s', (_nom, evaluations, phrase) => {
    const { score } = scores(evaluations);
    expect(score.score.valeur).toBeNull();
    expect(score.score.phrase).toContain(phrase);
  });
});

describe('workbooks nobody wishes for', () => {
  it('an empty one says nothing, in sentences', () => {
    const bilan = evaluateClasseur(CLASSEUR_VIDE);
    expect(bilan).toMatchObject({
      jour: null,
      axes: [],
      objectifs: [],
      champs: [],
      actions: [],
      remarques: [],
    });
    const { avancement, realisation, retard, consommation, atteinte, completude } = bilan.convention;
    for (const chiffre of [avancement, realisation, retard, consommation, atteinte, completude]) {
      expect(chiffre).toMatchObject({ valeur: null, utilises: 0 });
      expect(chiffre.phrase).not.toBe('');
    }
  });

  it('400 drawn at random: nothing thrown, counts that hold, shares within bounds', () => {
    const tirer = newTirages(newHasard(5));
    for (let essai = 0; essai < 400; essai += 1) {
      const { classeur, date: jour } = tirer();
      const { convention, axes, objectifs, champs } = evaluateClasseur(classeur, { date: jour });
      for (const un of [convention, ...axes, ...objectifs, ...champs]) checkAgregat(un);
    }
  });
});

function checkAgregat(un: BilanEvaluation['convention']): void {
  const { avancement, realisation, engagement, retard, abandon, atteinte, completude, consommation } = un;
  for (const chiffre of [avancement, realisation, engagement, retard, abandon, atteinte, completude]) {
    if (chiffre.valeur !== null && !(chiffre.valeur >= 0 && chiffre.valeur <= 1))
      throw new Error(chiffre.phrase);
  }
  for (const { valeur, utilises, comptes, phrase } of [
    avancement,
    realisation,
    retard,
    atteinte,
    consommation,
  ]) {
    if (utilises > comptes || phrase === '' || (valeur !== null && !Number.isFinite(valeur)))
      throw new Error(`${utilises} / ${comptes}: ${phrase}`);
  }
}
