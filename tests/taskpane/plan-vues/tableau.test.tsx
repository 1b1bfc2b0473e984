/** The board on screen: every statut has its column, every card its name and its ways to move. */
import type { PlanLu } from '../../../src/commands/read-plan';
import { STATUTS_ACTION } from '../../../src/domain/listes';
import { buildColonnes } from '../../../src/evaluation/colonnes-statuts';
import { FILTRE_VIDE } from '../../../src/taskpane/plan/filtre-plan';
import { moveCarte } from '../../../src/taskpane/plan-vues/move-carte';
import { nextStatut } from '../../../src/taskpane/plan-vues/use-cartes';
import VueTableau from '../../../src/taskpane/plan-vues/vue-tableau';
import { buildAction, buildClasseur, date, nombre, ref } from '../../support/builders';
import { render } from '../controles/render';

const plain = (texte: string): string => texte.replace(/[\u00A0\u202F]/g, ' ');
const rien = () => undefined;
const statuts = (...mots: readonly string[]) =>
  mots.map((statut, rang) =>
    buildAction({ ref: ref('tActions', `a-${String(rang)}`), code: `A${String(rang)}`, statut }),
  );

function show(actions: PlanLu['classeur']['actions'], texte = '') {
  const classeur = buildClasseur({ actions });
  const plan: PlanLu = {
    structure: true,
    classeur,
    aujourdhui: '2026-11-22',
    formules: new Map(),
    colonnes: new Set(),
  };
  const rendu = render(
    <VueTableau plan={plan} filtre={{ ...FILTRE_VIDE, texte }} onOuvrir={rien} onStatut={rien} />,
  );
  return { html: plain(rendu.html), texte: plain(rendu.texte) };
}

describe('the board', () => {
  it('has a column for each statut, with its count, closed when it is empty', () => {
    const { html, texte } = show(statuts('En cours', 'En cours', 'Réalisée'));
    for (const statut of STATUTS_ACTION) expect(texte).toContain(statut);
    expect(texte).toContain('En cours 2 actions');
    expect(texte).toContain('Bloquée 0 action');
    expect(html.match(/<details[^>]* open=""/g)).toHaveLength(2);
  });

  it('keeps what says nothing and words of no list in columns of their own', () => {
    const { texte } = show(statuts('', 'Gelée'));
    expect(texte).toContain('Sans statut 1 action');
    expect(texte).toContain('Gelée 1 action');
    expect(texte).toContain('Ce mot n’est pas dans la liste des statuts');
  });

  it('tells of a card who pilots, when, how far and how late', () => {
    const { texte } = show([
      buildAction({ fin: date('mars 2026'), avancement: nombre(0.4), pilote: '', structure_pilote: 'Ville' }),
    ]);
    expect(texte).toContain('Pilote : Ville');
    expect(texte).toContain('du 1er septembre 2024 à mars 2026');
    expect(texte).toContain('avancement 40 %, en retard');
  });

  it('has one card in the order of tabs in each column, with the button that changes its statut', () => {
    const { html } = show(statuts('En cours', 'En cours', 'Réalisée'));
    expect(html.match(/<button[^>]*id="carte-[^>]*tabindex="0"/g)).toHaveLength(2);
    expect(html.match(/aria-label="Changer le statut : A\d [^"]*"/g)).toHaveLength(3);
  });

  it('says when the filters keep nothing', () => {
    expect(show(statuts('En cours'), 'zzz').texte).toContain('Aucune action à montrer');
  });
});

it('names the structure where no person pilots', () => {
  const actions = [
    buildAction({ pilote: ' ', structure_pilote: 'Ville' }),
    buildAction({ pilote: 'Mme Petit' }),
  ];
  const colonnes = buildColonnes(buildClasseur({ actions }), '2026-01-01', actions);
  expect(colonnes.flatMap(({ elements }) => elements.map(({ pilote }) => pilote))).toEqual([
    'Ville',
    'Mme Petit',
  ]);
});

it.each([
  ['ArrowDown', 0, 0, [0, 1]],
  ['ArrowDown', 0, 2, null],
  ['ArrowUp', 0, 2, [0, 1]],
  ['ArrowUp', 0, 0, null],
  ['ArrowRight', 0, 2, [2, 0]],
  ['ArrowRight', 2, 0, null],
  ['ArrowLeft', 2, 0, [0, 0]],
  ['Home', 0, 2, [0, 0]],
  ['End', 0, 0, [0, 2]],
  ['Enter', 0, 0, null],
])('%s from column %d, card %d', (touche, colonne, rang, attendu) => {
  const vers = moveCarte({ colonne, rang }, touche, [3, 0, 1, 0]);
  expect(vers === null ? null : [vers.colonne, vers.rang]).toEqual(attendu);
});

it.each([
  ['En cours', 'ArrowRight', 'En pause'],
  ['En cours', 'ArrowLeft', 'À venir'],
  ['À discuter', 'ArrowLeft', null],
  ['Abandonnée', 'ArrowRight', null],
  [null, 'ArrowRight', 'À discuter'],
  [null, 'ArrowLeft', 'Abandonnée'],
  ['En cours', 'ArrowDown', null],
] as const)('from %s, Alt with %s goes to %s', (statut, touche, attendu) => {
  expect(nextStatut(statut, touche)).toBe(attendu);
});
