/** What structuring shows: the groups of what would be created, and what was done. */
import type { FeuillePrevue, RapportStructure } from '../../../src/commands';
import { countColonnesManquantes, groupFeuilles } from '../../../src/taskpane/convention/group-feuilles';
import { summarizeStructure } from '../../../src/taskpane/convention/resultat-structure';

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
