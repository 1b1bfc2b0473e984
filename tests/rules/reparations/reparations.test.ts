/** What each control offers to put right, and what it leaves to a person. */
import type { Classeur } from '../../../src/domain/classeur';
import type { Reparation } from '../../../src/domain/reparation';
import { REGLES } from '../../../src/rules/regles';
import {
  buildAction,
  buildAxe,
  buildChamp,
  buildClasseur,
  buildEvaluation,
  buildFinancement,
  buildIndicateur,
  buildJalon,
  buildMembre,
  buildObservation,
  date,
  nombre,
  ref,
} from '../../support/builders';
import { DATE, toPlain } from '../check-regle';

function repair(id: string, plus: Partial<Classeur>): Reparation[] {
  const contexte = { classeur: buildClasseur(plus), date: DATE, phase: 'mise-en-oeuvre' } as const;
  const regle = REGLES.find((candidate) => candidate.id === id);
  const prepared = regle?.repair?.(contexte);
  if (regle === undefined || prepared === undefined) throw new Error(`${id} repairs nothing.`);
  return regle.check(contexte).flatMap((observe) => {
    const reparation = observe.type === 'constat' ? prepared(observe) : null;
    return reparation === null ? [] : [reparation];
  });
}

/** "5 statut: fini → Réalisée", with « ? » before what a person has to confirm. */
function tell(reparations: readonly Reparation[]): string[] {
  return reparations.map(({ aConfirmer, retouches }) => {
    const cellules = retouches.map(
      ({ ligne, champ, avant, apres }) => `${ligne} ${champ}: ${avant} → ${apres}`,
    );
    return `${aConfirmer ? '? ' : ''}${cellules.join(' | ')}`;
  });
}

const tellRepairs = (id: string, plus: Partial<Classeur>): string[] => tell(repair(id, plus));
const lieu = (rang: number) => ref('tActions', `a-${rang}`, 4 + rang);

describe('a word of a list', () => {
  it.each([
    ['Terminée', 'Réalisée'],
    ['Relaisée', 'Réalisée'],
    ['en court', 'En cours'],
    ['à faire', 'À venir'],
    ['Suspendu.', 'En pause'],
    ['• annulée', 'Abandonnée'],
  ])('ACT-10: « %s » is « %s »', (statut, attendu) => {
    expect(tellRepairs('ACT-10', { actions: [buildAction({ statut })] })).toEqual([
      `5 statut: ${statut} → ${attendu}`,
    ]);
  });

  it.each(['?', 'bof', 'ok', 'presque terminée', 'non réalisée', 'inachevée', 'Réalisée ou reportée', 'fin'])(
    'ACT-10 leaves « %s » to a person',
    (statut) => {
      expect(tellRepairs('ACT-10', { actions: [buildAction({ statut })] })).toEqual([]);
    },
  );

  it.each([
    ['priorite', 'haute', 'Élevée'],
    ['priorite', 'Moyene', 'Moyenne'],
    ['nature', 'nouvelle action', 'création'],
  ])('DATA-03: %s « %s » is « %s »', (champ, avant, apres) => {
    expect(tellRepairs('DATA-03', { actions: [buildAction({ [champ]: avant })] })).toEqual([
      `5 ${champ}: ${avant} → ${apres}`,
    ]);
  });

  it('DATA-03 says nothing of a word with no neighbour, nor of another list’s wording', () => {
    expect(
      tellRepairs('DATA-03', { actions: [buildAction({ priorite: 'zut', nature: 'ouverture' })] }),
    ).toEqual([]);
  });

  it.each([
    ['augmentation', 'hausse'],
    ['basse', 'baisse'],
    ['↑', 'hausse'],
  ])('IND-04: « %s » is « %s »', (sens, attendu) => {
    const indicateurs = [buildIndicateur({ sens })];
    expect(tellRepairs('IND-04', { indicateurs })).toEqual([`5 sens: ${sens} → ${attendu}`]);
  });

  it('DIAG-02 mends a mark, never words in the place of a number', () => {
    const observations = [buildObservation({ marque: 'estimee.', valeur: nombre('34 environ') })];
    expect(tellRepairs('DIAG-02', { observations })).toEqual(['5 marque: estimee. → estimé']);
  });
});

describe('a date', () => {
  it.each([
    ['juin2024', 'juin 2024'],
    ['06 2024', 'juin 2024'],
    ['2024 juin', 'juin 2024'],
    ['setpembre 2025', 'septembre 2025'],
    ['6 mars, 2024', '2024-03-06'],
    ['06-03 2024', '2024-03-06'],
    ['1ermars 2024', '2024-03-01'],
    ['06/03/2o24', '2024-03-06'],
  ])('CONV-07: « %s » reads « %s » only', (texte, attendu) => {
    expect(tellRepairs('CONV-07', { actions: [buildAction({ fin: date(texte) })] })).toEqual([
      `5 fin: ${texte} → ${attendu}`,
    ]);
  });

  it('« Mars 20424 » is proposed, to be confirmed', () => {
    const [reparation] = repair('CONV-07', { actions: [buildAction({ fin: date('Mars 20424') })] });
    expect(reparation).toMatchObject({
      aConfirmer: true,
      retouches: [{ avant: 'Mars 20424', apres: 'mars 2024' }],
    });
    expect(toPlain(reparation?.phrase ?? '')).toBe('Remplacer « Mars 20424 » par « mars 2024 ».');
  });

  it.each([
    'vendredi 28 février',
    '31/02/2024',
    'vendredi 6 mars 2024',
    'juin-juillet 2024',
    '2024/2025',
    '1924',
    'à définir',
    'marz 2024',
  ])('« %s » is left to a person', (texte) => {
    expect(tellRepairs('CONV-07', { actions: [buildAction({ fin: date(texte) })] })).toEqual([]);
  });
});

describe('a code', () => {
  it('missing: the one that « Proposer les codes » would give', () => {
    const actions = [
      buildAction(),
      buildAction({ ref: lieu(2), code: '', axe: '', objectif: '', intitule: 'Ludothèque' }),
    ];
    expect(tellRepairs('ACT-01', { actions })).toEqual(['6 code:  → A2']);
  });

  it('missing, the next one being cited already: to confirm', () => {
    const actions = [
      buildAction({ actions_liees: 'A2' }),
      buildAction({ ref: lieu(2), code: '', axe: '', objectif: '' }),
    ];
    expect(tellRepairs('ACT-01', { actions })).toEqual(['? 6 code:  → A2']);
  });

  it('doubled and cited by nothing: the next rows take the next numbers', () => {
    const actions = ['un', 'deux', 'trois', 'quatre'].map((intitule, rang) =>
      buildAction({ ref: lieu(rang + 1), intitule, code: rang === 3 ? 'B7' : 'B2' }),
    );
    const vide = { indicateurs: [], evaluations: [], financements: [], jalons: [] };
    expect(tellRepairs('ACT-01', { ...vide, actions })).toEqual(['6 code: B2 → B8 | 7 code: B2 → B9']);
  });

  it('doubled and cited: to confirm, saying what stays with the first row', () => {
    const actions = [buildAction(), buildAction({ ref: lieu(2), intitule: 'Ludothèque' })];
    const plus = { actions, indicateurs: [], evaluations: [], financements: [], jalons: [buildJalon()] };
    const [reparation] = repair('ACT-01', plus);
    expect(toPlain(reparation?.phrase ?? '')).toBe(
      'Renuméroter : « A2 » ligne 6. Ce qui cite « A1 » (2 cellules) reste à la ligne 5.',
    );
    expect(reparation?.aConfirmer).toBe(true);
  });

  it('of a row typed twice: left to a person', () => {
    expect(tellRepairs('ACT-01', { actions: [buildAction(), buildAction({ ref: lieu(2) })] })).toEqual([]);
  });

  it('that cannot be cited loses its odd signs, and what cites it follows', () => {
    const plus = {
      actions: [buildAction({ code: 'A4 (bis)' })],
      indicateurs: [buildIndicateur({ rattachement: 'a4 (BIS)' })],
      jalons: [buildJalon({ action: 'X1 ; A4 (bis)' })],
      financements: [buildFinancement({ action: 'A4' })],
      evaluations: [],
    };
    expect(tellRepairs('ACT-01', plus)).toEqual([
      '5 code: A4 (bis) → A4 bis | 5 rattachement: a4 (BIS) → A4 bis | 5 action: X1 ; A4 (bis) → X1 ; A4 bis',
    ]);
  });

  it('of an axis: doubled with another wording, renumbered', () => {
    const axes = [
      buildAxe({ code: 'Z1' }),
      buildAxe({ ref: ref('tAxes', 'x-2', 6), code: 'z1', intitule: 'Jeunes' }),
    ];
    expect(tellRepairs('AXE-03', { axes })).toEqual(['6 code: z1 → z2']);
  });
});

describe('a link', () => {
  it.each([
    ['X-1', 'X1'],
    ['x 01', 'X1'],
    ['Familes', 'X9'],
  ])('DATA-01: « %s » and the one row it means', (axe, attendu) => {
    const trouves = tellRepairs('DATA-01', { actions: [buildAction({ axe })] });
    expect(trouves).toEqual(attendu === 'X9' ? [] : [`5 axe: ${axe} → ${attendu}`]);
  });

  it('mends the part that is lost, keeps the other', () => {
    const actions = [buildAction(), buildAction({ ref: lieu(2), code: 'A2' })];
    const jalons = [buildJalon({ action: 'A2 ; A-1' })];
    expect(tellRepairs('DATA-01', { actions, jalons, financements: [], indicateurs: [] })).toEqual([
      '5 action: A2 ; A-1 → A2 ; A1',
    ]);
  });

  it('« 1.1 » is not « 11 », and two rows that answer are none', () => {
    const axes = [
      buildAxe({ code: 'X-2' }),
      buildAxe({ ref: ref('tAxes', 'x-2', 6), code: 'X.2' }),
      buildAxe({ ref: ref('tAxes', 'x-3', 7), code: '1.1' }),
    ];
    const actions = [buildAction({ axe: 'X2' }), buildAction({ ref: lieu(2), code: 'A2', axe: '11' })];
    expect(tellRepairs('DATA-01', { axes, actions })).toEqual([]);
  });
});

describe('a name', () => {
  const write = (...noms: readonly string[]) => ({
    signataires: [],
    membres: [],
    actions: noms.map((structure_pilote, rang) =>
      buildAction({ ref: lieu(rang + 1), structure_pilote, pilote: '' }),
    ),
  });

  it('written in two ways takes the more frequent', () => {
    expect(tellRepairs('ACT-19', write('Ccas', 'CCAS', 'CCAS'))).toEqual(['5 structure_pilote: Ccas → CCAS']);
  });

  it('takes the one of the signatories first', () => {
    const membres = [buildMembre({ structure: 'CCAS', nom: '' })];
    expect(tellRepairs('ACT-19', { ...write('ccas', 'ccas', 'CCAS'), membres })).toEqual([
      '5 structure_pilote: ccas → CCAS | 6 structure_pilote: ccas → CCAS',
    ]);
  });

  it('as often one way as the other is left to a person', () => {
    expect(tellRepairs('ACT-19', write('ccas', 'CCAS'))).toEqual([]);
  });

  it('that differs by its letters is to confirm', () => {
    expect(tellRepairs('ACT-19', write('Centre communal d’action sociale', 'CCAS', 'CCAS'))).toEqual([
      '? 5 structure_pilote: Centre communal d’action sociale → CCAS',
    ]);
  });

  it('FIN-04: a financeur one slip away from a signatory, to confirm', () => {
    const financements = [
      buildFinancement({ action: '', financeur: 'Ville de Frontignam' }),
      buildFinancement({ ref: ref('tFin', 'f-2', 6), financeur: 'Mécène' }),
    ];
    expect(tellRepairs('FIN-04', { financements })).toEqual([
      '? 5 financeur: Ville de Frontignam → Ville de Frontignan',
    ]);
  });

  it.each([
    [['Petite enfnace'], ['5 champs: Petite enfnace → Petite enfance']],
    [['Jeunese', 'Parentalitée'], ['5 champs: Jeunese ; Parentalitée → Jeunesse ; Parentalité']],
    [['Jeunese', 'Culture'], []],
    [[], []],
  ])('CHAMP-02: an action of %j', (champs, attendu) => {
    expect(tellRepairs('CHAMP-02', { actions: [buildAction({ champs })] })).toEqual(attendu);
  });

  it('CONV-10: a champ named as the national one, or by a known wording to confirm', () => {
    const champs = [
      buildChamp({ libelle: 'petite Enfance', codes_nationaux: [] }),
      buildChamp({ ref: ref('tChamps', 'c-2', 6), libelle: 'Lien social', codes_nationaux: [] }),
      buildChamp({ ref: ref('tChamps', 'c-3', 7), libelle: 'Vivre ensemble', codes_nationaux: [] }),
    ];
    expect(tellRepairs('CONV-10', { champs })).toEqual([
      '5 codes_nationaux:  → PE',
      '? 6 codes_nationaux:  → AVS',
    ]);
  });
});

describe('a number', () => {
  it.each([
    [60, 'En cours', ['5 avancement: 60 → 0.6']],
    [1.5, 'En cours', []],
    [100, 'En cours', []],
    [1, 'En cours', []],
    [0.5, 'Réalisée', []],
  ])('ACT-13: an avancement of %s, %s', (avancement, statut, attendu) => {
    const actions = [buildAction({ statut, avancement: nombre(avancement) })];
    expect(tellRepairs('ACT-13', { actions })).toEqual(attendu);
  });

  it.each([
    ['50 %', ['5 etp: 50 % → 0.5']],
    ['50', []],
    ['2', []],
    ['150 %', []],
  ])('FIN-10: an ETP of « %s »', (etp, attendu) => {
    expect(tellRepairs('FIN-10', { membres: [buildMembre({ etp: nombre(etp) })] })).toEqual(attendu);
  });

  it.each([
    ['3/4', ['5 note: 3/4 → 3']],
    ['3,5 sur 4', ['5 note: 3,5 sur 4 → 3.5']],
    ['12/20', []],
    ['5', []],
  ])('EVAL-02: a note of « %s »', (note, attendu) => {
    expect(tellRepairs('EVAL-02', { evaluations: [buildEvaluation({ note: nombre(note) })] })).toEqual(
      attendu,
    );
  });
});

describe('the controls that repair', () => {
  it('are these, and no other', () => {
    expect(REGLES.filter((regle) => regle.repair !== undefined).map(({ id }) => id)).toEqual([
      'CONV-07',
      'CONV-10',
      'DIAG-02',
      'AXE-03',
      'CHAMP-02',
      'ACT-01',
      'ACT-10',
      'ACT-13',
      'ACT-19',
      'FIN-04',
      'FIN-10',
      'IND-04',
      'EVAL-02',
      'DATA-01',
      'DATA-03',
    ]);
  });
});
