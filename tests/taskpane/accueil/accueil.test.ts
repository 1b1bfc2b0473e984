/** What the home page decides: the next step, and the groups of what would be created. */
import type { FeuillePrevue, RapportStructure } from '../../../src/commands';
import { countColonnesManquantes, groupFeuilles } from '../../../src/taskpane/accueil/group-feuilles';
import { summarizeStructure } from '../../../src/taskpane/accueil/resultat-structure';
import { suggestEtape } from '../../../src/taskpane/accueil/suggest-etape';

describe('suggestEtape', () => {
  it.each([
    ['the territory first', { codeTerritoire: ' ', observations: 12, actions: 3 }, 'territoire', 'donnees'],
    ['then the figures', { codeTerritoire: '66136', observations: 0, actions: 3 }, 'chiffres', 'donnees'],
    ['then the actions', { codeTerritoire: '66136', observations: 12, actions: 0 }, 'actions', 'controles'],
    [
      'then the controls',
      { codeTerritoire: '66136', observations: 12, actions: 3 },
      'controles',
      'controles',
    ],
  ])('suggests %s', (_, etat, cle, page) => {
    expect(suggestEtape(etat)).toEqual({ cle, page });
  });
});

function buildFeuille(id: string, plus: Partial<FeuillePrevue> = {}): FeuillePrevue {
  return {
    id,
    titre: id,
    but: `But de ${id}.`,
    voulue: true,
    creer: true,
    place: null,
    noyau: true,
    visible: true,
    tables: [],
    ...plus,
  };
}

const ACTIONS = buildFeuille('actions');
const FINANCEMENTS = buildFeuille('financements', { noyau: false, voulue: false, creer: false });
const CHAMPS = buildFeuille('champs', { noyau: false });
const LISTES = buildFeuille('listes', { visible: false });
const AXES = buildFeuille('axes', {
  creer: false,
  tables: [{ nom: 'tAxes', libelle: 'Axes', etat: 'a-creer', colonnesManquantes: [] }],
});
const EVALUATION = buildFeuille('evaluation', {
  creer: false,
  tables: [
    { nom: 'tEval', libelle: 'Évaluation', etat: 'incomplete', colonnesManquantes: ['Note', 'Suite'] },
  ],
});
const FEUILLES = [ACTIONS, FINANCEMENTS, CHAMPS, LISTES, AXES, EVALUATION];

describe('groupFeuilles', () => {
  it('puts each sheet in one group', () => {
    expect(groupFeuilles({ feuilles: FEUILLES })).toEqual({
      noyau: [ACTIONS, CHAMPS],
      auChoix: [FINANCEMENTS],
      service: [LISTES],
      tables: [AXES],
      presentes: [EVALUATION],
    });
  });

  it('counts the columns that tables already there lack', () => {
    expect(countColonnesManquantes({ feuilles: FEUILLES })).toBe(2);
    expect(countColonnesManquantes({ feuilles: [] })).toBe(0);
  });
});

describe('summarizeStructure', () => {
  const rapport: RapportStructure = {
    feuillesCreees: ['Actions'],
    tablesCreees: ['tActions', 'tAxes'],
    tablesPresentes: [],
    colonnesAjoutees: [],
    lignesEcrites: 0,
    exempleCharge: null,
    conflits: [],
    migration: null,
    rienAEcrire: false,
  };

  it('says only what was done', () => {
    expect(summarizeStructure(rapport)).toBe('1\u00A0feuille créée, 2\u00A0tables créées.');
  });

  it('says that nothing was written', () => {
    expect(summarizeStructure({ ...rapport, feuillesCreees: [], tablesCreees: [], rienAEcrire: true })).toBe(
      'Rien n’a été écrit.',
    );
  });
});
