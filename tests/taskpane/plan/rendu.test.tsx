/** The plan as markup: cards, a fiche read and edited, the forms of its gestures, and what is said when there is nothing. */
import { findByCle } from '../../../src/domain/cle-action';
import { AbandonnerAction } from '../../../src/taskpane/plan/abandonner-action';
import { toBrouillon } from '../../../src/taskpane/plan/brouillon';
import { CartePlan, sayDates } from '../../../src/taskpane/plan/carte-plan';
import { convertDate } from '../../../src/taskpane/plan/champ-date';
import { CHAMPS, listGroupes } from '../../../src/taskpane/plan/champs-fiche';
import { Conflits } from '../../../src/taskpane/plan/conflits';
import { CreerAction } from '../../../src/taskpane/plan/creer-action';
import { DeplacerAction } from '../../../src/taskpane/plan/deplacer-action';
import { openEtat, typeIn } from '../../../src/taskpane/plan/etat-fiche';
import Fiche from '../../../src/taskpane/plan/fiche';
import { FILTRE_VIDE, SANS, filterActions } from '../../../src/taskpane/plan/filtre-plan';
import { FiltresPlan, optionsOf } from '../../../src/taskpane/plan/filtres-plan';
import { FormulaireFiche } from '../../../src/taskpane/plan/formulaire-fiche';
import { sayCopie } from '../../../src/taskpane/plan/gestes-fiche';
import { groupByAxe } from '../../../src/taskpane/plan/group-axes';
import { PlanVide } from '../../../src/taskpane/plan/plan-vide';
import { Proposee } from '../../../src/taskpane/plan/proposee';
import { sayEdition } from '../../../src/taskpane/plan/say-edition';
import { sayStatut } from '../../../src/taskpane/plan/say-statut';
import { buildSuggestions, listCodesPris } from '../../../src/taskpane/plan/suggestions';
import type { FicheOuverte } from '../../../src/taskpane/plan/use-fiche';
import { FERMEE, LISTE, reduceOuverture } from '../../../src/taskpane/plan/use-ouverture';
import { VueFiches } from '../../../src/taskpane/plan/vue-fiches';
import { PREMIERES } from '../../../src/taskpane/plan-vues/use-progressif';
import { buildAction, buildAxe, buildObjectif, date, nombre, ref } from '../../support/builders';
import { render } from '../controles/render';
import { AUJOURDHUI, buildPlan } from './plan-lu';

const rien = () => undefined;
const jamais = () => Promise.reject(new Error('Nothing is written while drawing.'));

const PLAN = buildPlan(
  [
    {
      intitule: 'Ouvrir une crèche',
      axe: '1',
      objectif: '1.1',
      champs: ['PE'],
      pilote: 'Mme Roux',
      structure_pilote: 'Ville',
      statut: 'En cours',
      avancement: nombre(0.4),
      budget: nombre(12500),
      debut: date('2024'),
      fin: date('juin 2026'),
    },
    {
      intitule: '',
      axe: '2',
      objectif: '',
      champs: [],
      pilote: '',
      structure_pilote: '',
      statut: '',
      fin: date(''),
    },
    { axe: 'hors plan', statut: 'Réalisée', avancement: nombre(1) },
  ],
  {
    classeur: {
      axes: [
        buildAxe({ code: '1', intitule: 'Petite enfance' }),
        buildAxe({ ref: ref('tAxes', 'x-2', 6), code: '2', intitule: '' }),
      ],
      objectifs: [
        buildObjectif({ code: '1.1', axe: '1', intitule: 'Accueillir' }),
        buildObjectif({ ref: ref('tObjectifs', 'o-2', 6), code: '2.1', axe: '2', intitule: 'Animer' }),
      ],
    },
    formules: new Map([['a-1', new Set(['budget'])]]),
  },
);
const ACTION = findByCle(PLAN.classeur.actions, 'a-1') ?? buildAction();
const OUVERTURE = { cle: 'a-1', numero: 1, focus: false, abandon: false };

const plain = (texte: string): string => texte.replace(/[\u00A0\u202F]/g, ' ');

/** Without the theme that the markup begins with. */
const saidIn = (texte: string): string =>
  plain(texte)
    .replace(/^.*\{\}/, '')
    .trim();

describe('a card', () => {
  it('says what, whose, where it stands and when, as written', () => {
    const { html, texte } = render(
      <CartePlan action={ACTION} aujourdhui={AUJOURDHUI} constats={2} onOuvrir={rien} />,
    );
    expect(saidIn(texte)).toBe(
      'A1 · Ouvrir une crèche En cours en retard 40 % fait Mme Roux, Ville 2024 → juin 2026 objectif 1.1 2 constats',
    );
    expect(html.match(/<button/g)).toHaveLength(1);
  });

  it('says what is not known instead of leaving a hole', () => {
    const [, vide] = PLAN.classeur.actions;
    const { texte } = render(
      <CartePlan
        action={{ ...(vide ?? ACTION), avancement: nombre(''), debut: date('') }}
        aujourdhui={AUJOURDHUI}
        constats={null}
        onOuvrir={rien}
      />,
    );
    expect(saidIn(texte)).toBe(
      'A2 · Action sans intitulé statut non renseigné avancement non renseigné pilote non renseigné sans date',
    );
  });

  it.each([
    ['2024', '', 'à partir de 2024'],
    ['', 'au printemps', 'jusqu’à au printemps'],
  ])('gives the dates %j to %j as %j', (debut, fin, dit) => {
    expect(sayDates({ debut: date(debut), fin: date(fin) })).toBe(dit);
  });
});

describe('the cards', () => {
  const actions = filterActions(PLAN, FILTRE_VIDE);

  it('stand under their axis, those of no known axis last', () => {
    expect(
      groupByAxe(PLAN, actions).map(({ titre, actions: siennes }) => [plain(titre), siennes.length]),
    ).toEqual([
      ['1 · Petite enfance', 1],
      ['Axe 2', 1],
      ['Axe hors plan', 1],
    ]);
  });

  it('are folded by axis when the plan is long', () => {
    const long = buildPlan(Array.from({ length: 90 }, (_, rang) => ({ axe: rang < 30 ? '1' : '2' })));
    const { html } = render(
      <VueFiches
        plan={long}
        actions={long.classeur.actions}
        constats={null}
        onOuvrir={rien}
        onToutMontrer={rien}
      />,
    );
    // The first screenful of the axis that is open: the others of its cards come right after.
    expect(html.match(/<h3/g)).toHaveLength(PREMIERES);
    expect(html.match(/<details/g)).toHaveLength(2);
  });

  it('say when the filter keeps none', () => {
    const { texte } = render(
      <VueFiches plan={PLAN} actions={[]} constats={null} onOuvrir={rien} onToutMontrer={rien} />,
    );
    expect(texte).toContain('Aucune action ne répond à ces choix. Montrer toutes les actions');
  });
});

it('the filter shows what is active, and keeps a choice made in another workbook', () => {
  const filtre = { ...FILTRE_VIDE, axe: '9', pilote: SANS, enRetard: true };
  const { html, texte } = render(<FiltresPlan plan={PLAN} filtre={filtre} onFiltre={rien} />);
  expect(plain(texte)).toContain('Filtrer 3 filtres actifs');
  expect(html).toContain('type="search"');
  expect(optionsOf('axe', [{ valeur: '1', libelle: 'Un' }], '9').map(({ valeur }) => valeur)).toEqual([
    '',
    '1',
    '9',
    SANS,
  ]);
});

describe('a fiche', () => {
  it('is read first: what is said, and how much is not', () => {
    const { html, texte } = render(
      <Fiche
        plan={PLAN}
        ouverture={OUVERTURE}
        onFermer={rien}
        onSaisie={rien}
        onEcrit={jamais}
        onOuvrir={rien}
      />,
    );
    const dit = plain(texte);
    for (const part of [
      'Revenir au plan A1 · Ouvrir une crèche',
      'Modifier Aller à la ligne Dupliquer Changer d’axe Abandonner',
      'Statut En cours, en retard',
      'Avancement 40 %',
      'Axe 1 · Petite enfance Objectif 1.1 · Accueillir',
      'Début 2024 Fin juin 2026',
      'Budget 12 500 €',
      'champs sans réponse',
    ])
      expect(dit).toContain(part);
    expect(html).not.toContain('<input');
  });

  it('says when its row is gone', () => {
    const { texte } = render(
      <Fiche
        plan={PLAN}
        ouverture={{ ...OUVERTURE, cle: 'a-9' }}
        onFermer={rien}
        onSaisie={rien}
        onEcrit={jamais}
        onOuvrir={rien}
      />,
    );
    expect(texte).toContain('n’est plus dans le plan');
  });

  const buildFiche = (plus: Partial<FicheOuverte> = {}): FicheOuverte => ({
    etat: typeIn(openEtat(ACTION), 'avancement', '140'),
    setEtat: rien,
    edition: true,
    erreurs: new Map([['avancement', 'Trop.']]),
    conflits: [],
    geste: {
      etat: { etape: 'repos' },
      valeur: null,
      echec: null,
      attend: false,
      reussites: 0,
      run: jamais,
      retry: rien,
      reset: rien,
    },
    edit: rien,
    type: rien,
    cede: rien,
    renounce: rien,
    save: jamais,
    ...plus,
  });

  it('is edited with the control of each field, its help the sheet’s own, its error beside it', () => {
    const { html, texte } = render(
      <FormulaireFiche
        fiche={buildFiche()}
        groupes={listGroupes(PLAN.colonnes)}
        plan={PLAN}
        formules={new Set(['code'])}
      />,
    );
    const dit = plain(texte);
    expect(dit).toContain('La part déjà faite, entre 0 % et 100 %');
    expect(dit).toContain('Trop.');
    expect(dit).toContain('Remplacer la formule de Code');
    expect(dit).toContain('Enregistrer Renoncer 1 champ modifié');
    expect(html).toContain('type="range"');
    expect(html).toContain('<option value="Bloquée"');
    expect(plain(html)).toContain('>1 · Petite enfance</option>');
    expect(html).toMatch(/type="checkbox"[^>]*checked/);
  });

  it('shows each group of the sheet once, and only what it has columns for', () => {
    const groupes = listGroupes(PLAN.colonnes);
    expect(groupes.map(({ titre }) => titre)).toEqual([
      'L’essentiel',
      'Quand',
      'Qui',
      'Quoi',
      'Pourquoi',
      'Comment',
      'Avec qui',
      'Suivi',
    ]);
    const cles = groupes.flatMap(({ champs }) => champs.map(({ cle }) => cle));
    expect([...cles].sort()).toEqual(CHAMPS.map(({ cle }) => cle).sort());
    expect(listGroupes(new Set(['statut'])).map(({ champs }) => champs.length)).toEqual([1]);
    expect(Object.keys(toBrouillon(ACTION))).toEqual(expect.arrayContaining(cles));
  });

  it('leaves each conflict to the person', () => {
    const [champ] = CHAMPS.filter(({ cle }) => cle === 'pilote');
    if (champ === undefined) throw new Error('No pilote.');
    const { html, texte } = render(
      <Conflits conflits={[{ champ, feuille: 'Caf', saisie: '' }]} onFeuille={rien} onSaisie={rien} />,
    );
    expect(plain(texte)).toContain('Pilote : « Caf » dans la feuille, vide dans votre saisie.');
    expect(plain(html)).toContain('aria-label="Garder ma saisie : Pilote"');
  });
});

describe('gestures', () => {
  const geste = { action: ACTION, cle: 'a-1', plan: PLAN, onEcrit: jamais, onFermer: rien };

  it('move to another axis, under one of its objectives', () => {
    const { html } = render(<DeplacerAction {...geste} />);
    expect(html).not.toContain('<option value="1"');
    expect(html).toContain('<option value="2"');
    expect(html).toContain('<option value="2.1"');
    expect(html).not.toContain('<option value="1.1"');
  });

  it('say that there is no other axis', () => {
    const seul = buildPlan([{ axe: '1' }], { classeur: { axes: [buildAxe({ code: '1' })] } });
    expect(render(<DeplacerAction {...geste} plan={seul} />).texte).toContain('pas d’autre axe');
  });

  it('ask why an action is given up, with the reason it may already have', () => {
    const { html } = render(<AbandonnerAction {...geste} action={{ ...ACTION, motif: 'Pas de local' }} />);
    expect(html).toContain('Pas de local');
  });

  it('create under the axis that is looked at', () => {
    const { html, texte } = render(<CreerAction plan={PLAN} axe="2" onFermer={rien} onCree={jamais} />);
    expect(html).toMatch(/<option value="2"[^>]*selected/);
    expect(texte).toContain('Créer l’action Ne rien créer');
  });

  it('tell what was copied, what was written and what was left', () => {
    const copie = { cle: 'a-9', code: '1.3', feuille: 'Actions', cellule: 'C9', origine: '1.2' };
    expect(sayCopie({ ...copie, nonCopies: ['Budget', 'Motif'] })).toMatch(/copie de 1\.2.*Budget, Motif\.$/);
    const rapport = {
      cle: 'a-1',
      nom: 'A1',
      feuille: 'Actions',
      suivies: 0,
      nonSuivies: 0,
      ecrites: [],
      laissees: [],
    };
    const pilote = { champ: 'pilote', entete: 'Pilote', cellule: 'F5' };
    expect(plain(sayEdition({ ...rapport, ecrites: [pilote], suivies: 2 }))).toBe(
      '1 champ écrit : Pilote. 2 cellules d’autres feuilles citaient l’ancien code : le nouveau y est écrit. Vous pouvez l’annuler en haut du volet.',
    );
    expect(sayEdition(rapport)).toMatch(/Rien n’a été écrit/);
    const laisse = { ...pilote, raison: 'changee', actuel: 'Caf', voulu: 'Ville' } as const;
    expect(plain(sayStatut({ ...rapport, laissees: [laisse] }))).toContain('« Caf »');
    expect(sayStatut({ ...rapport, ecrites: [pilote] })).toMatch(/^Statut de l’action A1 écrit/);
  });
});

describe('nothing to show', () => {
  it.each([
    [false, 'Ouvrir la page Convention'],
    [true, 'Créer une action Reprendre mes tableaux'],
  ])('teaches what to do when the workbook is ours: %s', (structure, bouton) => {
    expect(render(<PlanVide structure={structure} onPage={rien} onCreer={rien} />).texte).toContain(bouton);
  });
});

describe('opening a fiche', () => {
  const ouvrir = { acte: 'ouvrir', cle: 'a-1', focus: true, saisie: false } as const;
  const ouverte = reduceOuverture(FERMEE, ouvrir);

  it('starts afresh at each action, and leaves alone the one that is there', () => {
    expect(ouverte.ouverte).toEqual({ cle: 'a-1', numero: 1, focus: true, abandon: false });
    expect(reduceOuverture(ouverte, ouvrir)).toEqual(ouverte);
    expect(reduceOuverture(ouverte, { ...ouvrir, cle: 'a-2' }).ouverte?.numero).toBe(2);
    expect(reduceOuverture(ouverte, { ...ouvrir, abandon: true }).ouverte?.abandon).toBe(true);
  });

  it('waits while words are unsaved, for an action as for the plan', () => {
    const attend = reduceOuverture(ouverte, { ...ouvrir, cle: 'a-2', saisie: true });
    expect([attend.ouverte?.cle, attend.proposee]).toEqual(['a-1', 'a-2']);
    expect(reduceOuverture(attend, { acte: 'rester' }).proposee).toBeNull();
    expect(reduceOuverture(ouverte, { acte: 'fermer', saisie: true })).toMatchObject({ proposee: LISTE });
    expect(reduceOuverture(attend, { acte: 'fermer', saisie: false })).toEqual(FERMEE);
    const ouverture = { proposee: 'a-2', open: () => 'ouverte' as const, stay: rien };
    expect(render(<Proposee plan={PLAN} ouverture={ouverture} onRenoncer={rien} />).texte).toContain(
      'Renoncer et ouvrir A2',
    );
    const liste = { ...ouverture, proposee: LISTE };
    expect(render(<Proposee plan={PLAN} ouverture={liste} onRenoncer={rien} />).texte).toContain(
      'revenir au plan',
    );
  });

  it('follows the key that a row is given', () => {
    expect(reduceOuverture(ouverte, { acte: 'renommer', cle: 'a-7' }).ouverte).toMatchObject({
      cle: 'a-7',
      numero: 1,
    });
  });
});

describe('suggestions', () => {
  it('offer the objectives of the axis chosen, names once, the champs of the convention', () => {
    const { codes, mots, champs } = buildSuggestions(PLAN);
    expect(codes('objectif', { axe: '2' }).map(({ valeur }) => valeur)).toEqual(['2.1']);
    expect(codes('objectif', { axe: '' }).map(({ valeur }) => valeur)).toEqual(['1.1', '2.1']);
    expect(codes('texte', {})).toEqual([]);
    expect(mots('structure_pilote')).toEqual(['Ville']);
    expect(champs().map(({ texte }) => plain(texte))[0]).toBe('PE · Petite enfance');
    expect(listCodesPris(PLAN, ACTION)).toEqual(['1', '2', '1.1', '2.1', 'A2', 'A3']);
  });

  it.each([
    ['2025-03-12', 'mois', '2025-03'],
    ['12/03/2025', 'année', '2025'],
    ['2025-03', 'inconnue', 'mars 2025'],
    ['2025', 'jour', '2025'],
    ['au printemps', 'mois', 'au printemps'],
  ] as const)('turn the date %j to the precision %s as %j', (texte, precision, suite) => {
    expect(convertDate(texte, precision)).toBe(suite);
  });
});
