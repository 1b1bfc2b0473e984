/** Where a convention stands: the next copil as it is written, and what moved as the dates say, nothing guessed. */
import { buildSituation, readCopil } from '../../src/evaluation';
import type { Situation } from '../../src/evaluation';
import {
  buildAction,
  buildClasseur,
  buildConvention,
  buildDecision,
  buildIndicateur,
  buildJalon,
  buildMesure,
  date,
} from '../support/builders';

const AUJOURDHUI = '2026-11-22';

describe('the next copil', () => {
  it.each([
    ['', { etat: 'a-fixer' }],
    ['bientôt', { etat: 'illisible', texte: 'bientôt' }],
    ['28 février', { etat: 'illisible', texte: '28 février' }],
    ['2026-12-02', { etat: 'jour', date: '2026-12-02', jours: 10 }],
    ['2026-11-22', { etat: 'jour', date: '2026-11-22', jours: 0 }],
    ['2026-11-21', { etat: 'jour', date: '2026-11-21', jours: -1 }],
    // Over a change of hour.
    ['2027-04-01', { etat: 'jour', date: '2027-04-01', jours: 130 }],
    ['mars 2027', { etat: 'periode', passe: false }],
    ['novembre 2026', { etat: 'periode', passe: false }],
    ['octobre 2026', { etat: 'periode', passe: true }],
    ['2026', { etat: 'periode', passe: false }],
    ['2025', { etat: 'periode', passe: true }],
  ])('« %s » is %p', (texte, attendu) => {
    expect(readCopil(date(texte), AUJOURDHUI)).toMatchObject(attendu);
  });
});

const build = (plus: Parameters<typeof buildClasseur>[0], dernierCopil: string | null = '2026-06-12') =>
  buildSituation(buildClasseur({ actions: [], jalons: [], mesures: [], decisions: [], ...plus }), {
    aujourdhui: AUJOURDHUI,
    dernierCopil: dernierCopil === null ? null : date(dernierCopil),
  });

const tell = ({ mouvements }: Situation) =>
  mouvements.groupes.map(({ genre, elements }) => [genre, ...elements.map(({ libelle }) => libelle)]);

describe('what moved', () => {
  it('is told from the last copil on, each thing by its own date', () => {
    const situation = build({
      actions: [
        buildAction({ code: 'A1', intitule: 'Crèche', statut: 'En cours', mise_a_jour: date('2026-09-01') }),
        buildAction({ code: 'A2', intitule: 'LAEP', statut: 'réalisée', mise_a_jour: date('2026-06-12') }),
        buildAction({ code: 'A3', statut: 'En cours', mise_a_jour: date('2026-06-11') }),
        buildAction({ code: 'A4', statut: 'Réalisée', mise_a_jour: date('2026-11-23') }),
      ],
      jalons: [
        buildJalon({ action: 'A1', libelle: 'Recruter', fait: 'oui', date_reelle: date('octobre 2026') }),
        buildJalon({ action: 'A1', libelle: 'Ouvrir', fait: 'non', date_reelle: date('2026-10-01') }),
      ],
      indicateurs: [buildIndicateur({ code: 'I1', intitule: 'Places' })],
      mesures: [
        buildMesure({ indicateur: 'i1', date: date('2026-07-01') }),
        buildMesure({ indicateur: 'I9', date: date('2024-07-01') }),
      ],
      decisions: [
        buildDecision({
          numero: '7',
          texte: 'Ouvrir',
          etat: 'soldée',
          date: date('2025-01-01'),
          date_solde: date('2026-11-22'),
        }),
        buildDecision({ numero: '8', texte: 'Recruter', etat: 'en cours', date: date('2026-06-12') }),
      ],
    });
    expect(tell(situation)).toEqual([
      ['realisees', 'A2 LAEP'],
      ['mises-a-jour', 'A1 Crèche'],
      ['jalons', 'A1 Recruter'],
      ['mesures', 'i1 Places'],
      ['decisions', '8 Recruter'],
      ['soldees', '7 Ouvrir'],
    ]);
    expect(situation.depuis).toMatchObject({ copil: true, date: { valeur: '2026-06-12' } });
    expect(situation.mouvements).toMatchObject({ indecis: 0, actionsSansDate: 0, jalonsSansDate: 0 });
  });

  it('is told over three months, and says so, when no copil is known', () => {
    const mise_a_jour = (jour: string) => buildAction({ code: jour, intitule: '', mise_a_jour: date(jour) });
    const situation = build({ actions: ['2026-08-21', '2026-08-22'].map(mise_a_jour) }, null);
    expect(situation.depuis).toMatchObject({ copil: false, date: { valeur: '2026-08-22' } });
    expect(tell(situation)).toEqual([['mises-a-jour', '2026-08-22']]);
  });

  it.each([
    ['juin 2026', 'indecis'],
    ['2026', 'indecis'],
    ['juillet 2026', 'dedans'],
    // The month goes on after today: what it says may be for later.
    ['novembre 2026', 'indecis'],
    ['mai 2026', 'dehors'],
    ['2025', 'dehors'],
    ['bientôt', 'sans'],
    ['', 'sans'],
  ])('an action updated in « %s » is %s', (texte, place) => {
    const { mouvements } = build({ actions: [buildAction({ mise_a_jour: date(texte) })] });
    expect([mouvements.groupes.length, mouvements.indecis, mouvements.actionsSansDate]).toEqual([
      place === 'dedans' ? 1 : 0,
      place === 'indecis' ? 1 : 0,
      place === 'sans' ? 1 : 0,
    ]);
  });

  it('begins after a copil of which the month only is known', () => {
    const { mouvements, depuis } = build(
      {
        actions: [
          buildAction({ mise_a_jour: date('2026-06-12') }),
          buildAction({ mise_a_jour: date('2026-07-02') }),
        ],
      },
      'juin 2026',
    );
    expect(depuis.date.texte).toBe('juin 2026');
    expect(mouvements.groupes[0]?.elements).toHaveLength(1);
  });

  it('counts the jalons said done without a day', () => {
    const { mouvements } = build({ jalons: [buildJalon({ fait: 'oui', date_reelle: date('') })] });
    expect([mouvements.groupes, mouvements.jalonsSansDate]).toEqual([[], 1]);
  });
});

describe('the convention', () => {
  it('is named, with its phase and whether it was deduced', () => {
    const convention = buildConvention({ phase: '', territoire: ' Perpignan ', code_territoire: '66136' });
    expect(build({ convention })).toMatchObject({
      territoire: 'Perpignan',
      codeTerritoire: '66136',
      phase: 'mise-en-oeuvre',
      phaseDeduite: true,
      periode: true,
    });
  });

  it.each([
    [{ debut: '' }, false],
    [{ fin: 'à définir' }, false],
    [{ fin: null }, false],
    [{ debut: 'mars 2024' }, true],
  ])('with %p, both ends of its period known: %p', (plus, periode) => {
    expect(build({ convention: buildConvention(plus) }).periode).toBe(periode);
  });

  it('is empty, not wrong, in a workbook that holds nothing', () => {
    expect(build({ convention: { rubriques: {} } }, null)).toMatchObject({
      intitule: '',
      copil: { etat: 'a-fixer' },
      phase: 'elaboration',
      statuts: [],
      actions: 0,
      periode: false,
      mouvements: { groupes: [], indecis: 0, actionsSansDate: 0 },
    });
  });
});
