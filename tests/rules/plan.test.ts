import type { Action } from '../../src/domain/action';
import type { Champ } from '../../src/domain/champ';
import type { Classeur } from '../../src/domain/classeur';
import type { Objectif } from '../../src/domain/objectif';
import {
  buildAction,
  buildAxe,
  buildChamp,
  buildClasseur,
  buildIndicateur,
  buildObjectif,
  date,
  ref,
} from '../support/builders';
import { checkSummary } from './check-regle';

const withAction = (action: Partial<Action>): Classeur =>
  buildClasseur({ actions: [buildAction({ code: 'A1', intitule: 'Ouvrir un LAEP', ...action })] });
const withObjectif = (objectif: Partial<Objectif>): Classeur =>
  buildClasseur({
    axes: [buildAxe({ code: 'X1', intitule: 'Familles' }), buildAxe({ code: 'X2', intitule: 'Jeunesse' })],
    objectifs: [buildObjectif({ code: 'O1', intitule: 'Soutenir', ...objectif })],
  });

describe('AXE-04', () => {
  it('says a plan without axis', () => {
    expect(checkSummary('AXE-04', buildClasseur({ axes: [] }))).toEqual([
      'tAxes * intitule: Aucun axe stratégique n’est saisi.',
    ]);
  });

  it('is satisfied with one axis', () => {
    expect(checkSummary('AXE-04', buildClasseur({ axes: [buildAxe({ code: '' })] }))).toEqual([]);
  });
});

describe('OBJ-03', () => {
  it.each([
    [{ axe: '' }, 'L’objectif « O1 – Soutenir » n’est rattaché à aucun axe existant (aucun axe indiqué).'],
    [{ axe: ' ' }, 'L’objectif « O1 – Soutenir » n’est rattaché à aucun axe existant (aucun axe indiqué).'],
    [{ axe: 'X9' }, 'L’objectif « O1 – Soutenir » n’est rattaché à aucun axe existant (« X9 »).'],
    [
      { axe: '', code: '' },
      'L’objectif « Soutenir » n’est rattaché à aucun axe existant (aucun axe indiqué).',
    ],
    [
      { axe: '', code: '', intitule: '' },
      'L’objectif de la ligne 5 n’est rattaché à aucun axe existant (aucun axe indiqué).',
    ],
    [{ axe: 'X1 ; X9' }, 'L’objectif « O1 – Soutenir » n’est rattaché à aucun axe existant (« X1 ; X9 »).'],
  ])('%j', (objectif, message) => {
    expect(checkSummary('OBJ-03', withObjectif(objectif))).toEqual([`tObjectifs 5 axe: ${message}`]);
  });

  it.each(['X1', 'x1 ', 'Familles', 'familles', 'X1 ; X2'])('the axis « %s » exists', (axe) => {
    expect(checkSummary('OBJ-03', withObjectif({ axe }))).toEqual([]);
  });

  it('says each objective', () => {
    const objectifs = [1, 2, 3].map((n) =>
      buildObjectif({ ref: ref('tObjectifs', `o-${n}`, 4 + n), axe: '' }),
    );
    expect(checkSummary('OBJ-03', buildClasseur({ objectifs }))).toHaveLength(3);
  });
});

describe('CHAMP-01', () => {
  const check = (champ: Partial<Champ>, ...cellules: readonly (readonly string[])[]): string[] =>
    checkSummary(
      'CHAMP-01',
      buildClasseur({
        champs: [buildChamp({ libelle: 'Du logement', codes_nationaux: ['LOG'], ...champ })],
        actions: cellules.map((champs, rang) =>
          buildAction({ ref: ref('tActions', `a-${rang}`, 5 + rang), champs: [...champs] }),
        ),
      }),
    );
  const constat =
    'tChamps 5 libelle: Le champ « Du logement », retenu dans la convention, n’est couvert par aucune action.';

  it.each([
    [['LOG']],
    [['log']],
    [['PE', 'LOG']],
    [['Du logement']],
    [['DU LOGEMENT ']],
    [['Logement et cadre de vie']],
  ])('is covered by an action on %j', (champs) => {
    expect(check({}, [], champs)).toEqual([]);
  });

  it.each([[[]], [['PE']], [['Logements']]])('is not covered by an action on %j', (champs) => {
    expect(check({}, champs)).toEqual([constat]);
  });

  it('one of its national codes is enough', () => {
    expect(check({ libelle: 'Enfance et jeunesse', codes_nationaux: ['ENF', 'JEU'] }, ['JEU'])).toEqual([]);
  });

  it.each(['oui', '', 'Oui', 'inconnu'])('retenu « %s » counts as retained', (retenu) => {
    expect(check({ retenu }, ['PE'])).toEqual([constat]);
  });

  it('a champ that was not retained needs no action', () => {
    expect(check({ retenu: 'Non' }, ['PE'])).toEqual([]);
  });

  it('an empty plan covers what cannot be told: one cause, one finding', () => {
    expect(check({})).toEqual(['? Le plan d’actions est vide : on ne peut pas dire quels champs il couvre.']);
  });
});

describe('the fields an action needs', () => {
  it.each<[string, Partial<Action>, string]>([
    ['ACT-02', { intitule: '' }, 'intitule: Ligne 5 : l’intitulé de l’action manque.'],
    ['ACT-02', { intitule: '\u00a0 ' }, 'intitule: Ligne 5 : l’intitulé de l’action manque.'],
    [
      'ACT-04',
      { structure_pilote: '', pilote: '' },
      'structure_pilote: L’action « A1 – Ouvrir un LAEP » n’a pas de pilote.',
    ],
    [
      'ACT-04',
      { structure_pilote: ' ', pilote: '', code: '' },
      'structure_pilote: L’action « Ouvrir un LAEP » n’a pas de pilote.',
    ],
    [
      'ACT-04',
      { structure_pilote: '', pilote: 'Mme Roy' },
      'structure_pilote: L’action « A1 – Ouvrir un LAEP » n’a pas de structure pilote : seule la personne (« Mme Roy ») est indiquée.',
    ],
    [
      'ACT-06',
      { objectif: '' },
      'objectif: L’action « A1 – Ouvrir un LAEP » n’est rattachée à aucun objectif.',
    ],
    [
      'ACT-06',
      { objectif: ' ', intitule: '' },
      'objectif: L’action « A1 » n’est rattachée à aucun objectif.',
    ],
    ['ACT-09', { fin: date('') }, 'fin: L’action « A1 – Ouvrir un LAEP » n’a pas d’échéance.'],
    [
      'ACT-09',
      { debut: date(''), fin: date('') },
      'fin: L’action « A1 – Ouvrir un LAEP » n’a pas d’échéance.',
    ],
    ['ACT-09', { debut: date('') }, 'debut: L’action « A1 – Ouvrir un LAEP » n’a pas de date de début.'],
  ])('%s with %j', (id, action, suite) => {
    expect(checkSummary(id, withAction(action))).toEqual([`tActions 5 ${suite}`]);
  });

  it.each<[string, Partial<Action>]>([
    ['ACT-02', { intitule: 'x' }],
    ['ACT-04', { structure_pilote: 'CCAS', pilote: '' }],
    ['ACT-06', { objectif: 'inexistant' }],
    ['ACT-09', { debut: date('2024'), fin: date('juin 2026') }],
    ['ACT-09', { fin: date('bientôt') }],
  ])('%s is satisfied with %j', (id, action) => {
    expect(checkSummary(id, withAction(action))).toEqual([]);
  });

  it.each(['ACT-02', 'ACT-04', 'ACT-06', 'ACT-09'])('%s says every row', (id) => {
    const vide = { intitule: '', structure_pilote: '', pilote: '', objectif: '', fin: date('') };
    const actions = [5, 6, 7].map((ligne) =>
      buildAction({ ...vide, ref: ref('tActions', `a-${ligne}`, ligne) }),
    );
    expect(checkSummary(id, buildClasseur({ actions }))).toHaveLength(3);
  });

  it('shortens a very long wording', () => {
    const [texte = ''] = checkSummary('ACT-06', withAction({ objectif: '', intitule: 'très '.repeat(40) }));
    expect(texte).toContain('… »');
    expect(texte.length).toBeLessThan(170);
  });
});

describe('ACT-07', () => {
  it.each([
    ['01/09/2024', '31/08/2024', 'finit (31 août 2024) avant de commencer (1er septembre 2024).'],
    ['mars 2025', '2024', 'finit (2024) avant de commencer (mars 2025).'],
    ['2026', 'juin 2025', 'finit (juin 2025) avant de commencer (2026).'],
  ])('from %s to %s is an error', (debut, fin, suite) => {
    expect(checkSummary('ACT-07', withAction({ debut: date(debut), fin: date(fin) }))).toEqual([
      `tActions 5 fin: L’action « A1 – Ouvrir un LAEP » ${suite}`,
    ]);
  });

  it.each([
    ['01/09/2024', '01/09/2024'],
    ['2024', '2024'],
    ['juin 2025', '2025'],
    ['2025', 'juin 2025'],
    ['mars 2025', 'avril 2025'],
    ['', '2025'],
    ['2025', ''],
    ['', ''],
  ])('from « %s » to « %s » is conforme', (debut, fin) => {
    expect(checkSummary('ACT-07', withAction({ debut: date(debut), fin: date(fin) }))).toEqual([]);
  });

  it.each([
    [
      'mars 2025',
      'mars 2025',
      'Le jour manque aux dates de l’action « A1 – Ouvrir un LAEP » : « mars 2025 » et « mars 2025 » se recouvrent.',
    ],
    [
      '15/03/2025',
      'mars 2025',
      'Le jour manque aux dates de l’action « A1 – Ouvrir un LAEP » : « 15 mars 2025 » et « mars 2025 » se recouvrent.',
    ],
    ['bientôt', '2025', 'La date « bientôt » de l’action « A1 – Ouvrir un LAEP » ne se lit pas.'],
    ['2025', 'Mars 20424', 'La date « Mars 20424 » de l’action « A1 – Ouvrir un LAEP » ne se lit pas.'],
  ])('from « %s » to « %s » cannot be checked', (debut, fin, manque) => {
    expect(checkSummary('ACT-07', withAction({ debut: date(debut), fin: date(fin) }))).toEqual([
      `? ${manque}`,
    ]);
  });
});

describe('ACT-23', () => {
  it('says an empty plan', () => {
    expect(checkSummary('ACT-23', buildClasseur({ actions: [] }))).toEqual([
      'tActions * intitule: Le plan d’actions est vide.',
    ]);
    expect(checkSummary('ACT-23', buildClasseur())).toEqual([]);
  });
});

describe('IND-01', () => {
  it.each(['A1', 'a1 ', 'Ouvrir un LAEP', 'O1 ; A1'])(
    'an indicator on « %s » follows the action',
    (rattachement) => {
      expect(
        checkSummary('IND-01', { ...withAction({}), indicateurs: [buildIndicateur({ rattachement })] }),
      ).toEqual([]);
    },
  );

  it.each(['', 'A10', 'O1'])('an indicator on « %s » does not', (rattachement) => {
    expect(
      checkSummary('IND-01', { ...withAction({}), indicateurs: [buildIndicateur({ rattachement })] }),
    ).toEqual(['tActions 5 code: L’action « A1 – Ouvrir un LAEP » n’a aucun indicateur de suivi.']);
  });

  it('an action without code or wording is followed by nothing, not by an indicator without link', () => {
    const classeur = {
      ...withAction({ code: '', intitule: '' }),
      indicateurs: [buildIndicateur({ rattachement: '' })],
    };
    expect(checkSummary('IND-01', classeur)).toEqual([
      'tActions 5 code: L’action de la ligne 5 n’a aucun indicateur de suivi.',
    ]);
  });
});
