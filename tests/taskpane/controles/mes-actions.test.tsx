/** « Mes actions »: whose they are, where they stand, and what is said when there is nothing to show. */
import { keepActionsDe, listPilotes, type ActionSuivie } from '../../../src/commands/actions-suivies';
import { CarteAction } from '../../../src/taskpane/controles/carte-action';
import { ActionsDuPlan } from '../../../src/taskpane/controles/mes-actions';
import { buildConstat } from './rapport-exemple';
import { render } from './render';

function buildAction(plus: Partial<ActionSuivie> = {}): ActionSuivie {
  return {
    table: 'tActions',
    id: 'a-1',
    ligne: 5,
    action: 5,
    code: 'A1',
    intitule: 'Ouvrir une ludothèque',
    pilote: 'Mme Roux',
    structure: 'Ville',
    axe: 'X1 – Parents',
    statut: 'En cours',
    echeance: 'juin 2026',
    enRetard: false,
    avancement: '50\u00A0%',
    ...plus,
  };
}

const ACTIONS = [
  buildAction(),
  buildAction({ id: 'a-2', ligne: 6, pilote: 'Caf', structure: 'Caf' }),
  buildAction({ id: 'a-3', ligne: 7, pilote: 'ville', structure: 'ville' }),
  buildAction({ id: 'a-4', ligne: 8, pilote: '', structure: '' }),
];

it('lists persons and structures once, whatever their case, in alphabetical order', () => {
  expect(listPilotes(ACTIONS)).toEqual(['Caf', 'Mme Roux', 'Ville']);
});

it.each([
  ['Ville', ['a-1', 'a-3']],
  ['mme roux', ['a-1']],
  ['Caf', ['a-2']],
  ['Personne', []],
])('keeps the actions of %s', (nom, ids) => {
  expect(keepActionsDe(ACTIONS, nom).map(({ id }) => id)).toEqual(ids);
});

it.each([
  ['no action', [], 'Le plan ne compte encore aucune action.'],
  ['no pilote', [buildAction({ pilote: '', structure: '' })], 'Aucune action n’a de pilote.'],
  ['nobody chosen', ACTIONS, 'Choisissez un pilote pour voir ses actions.'],
])('teaches what to do with %s', (_, actions, attendu) => {
  expect(render(<ActionsDuPlan actions={actions} constats={[]} />).texte).toContain(attendu);
});

it('shows where an action stands, its findings counted, and the way to it', () => {
  const { html, texte } = render(
    <CarteAction action={buildAction({ enRetard: true })} constats={[buildConstat({ action: 5 })]} />,
  );
  expect(texte).toContain('A1 – Ouvrir une ludothèque Statut En cours Échéance juin 2026 en retard');
  expect(texte).toContain('Avancement 50 % Axe X1 – Parents 1 erreur');
  expect(html).toContain('aria-label="Aller à l’action A1 – Ouvrir une ludothèque"');
});

it('says what an action does not say', () => {
  const vide = buildAction({ code: '', intitule: '', statut: '', echeance: '', avancement: '', axe: '' });
  const { texte } = render(<CarteAction action={vide} constats={[]} />);
  expect(texte).toContain('Action sans intitulé Statut non renseigné Échéance non renseigné');
  expect(texte).toContain('Aucun constat.');
});
