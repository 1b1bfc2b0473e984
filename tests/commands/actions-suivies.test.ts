/** The actions as one pilote follows them: read on a given day, nothing guessed. */
import { listActions } from '../../src/commands/actions-suivies';
import { indexRattachements } from '../../src/rules/rattachements';
import { buildAction, buildClasseur, date, nombre } from '../support/builders';

function list(plus: Parameters<typeof buildAction>[0], jour = '2026-07-01') {
  const classeur = buildClasseur({ actions: [buildAction(plus)] });
  return listActions(classeur, jour, indexRattachements(classeur));
}

it.each([
  ['open and past', { fin: date('juin 2026'), statut: 'En cours' }, true],
  ['a month that is not over', { fin: date('juillet 2026'), statut: 'En cours' }, false],
  ['done', { fin: date('juin 2026'), statut: 'Réalisée' }, false],
  ['given up', { fin: date('juin 2026'), statut: 'abandonnee' }, false],
  ['without statut, which is still open', { fin: date('juin 2026'), statut: '' }, true],
  ['without end', { fin: date(''), statut: 'En cours' }, false],
  ['with an end nobody can read', { fin: date('un jour'), statut: 'En cours' }, false],
])('says whether it is late: %s', (_, plus, attendu) => {
  expect(list(plus)[0]?.enRetard).toBe(attendu);
});

it.each([
  [nombre(0.5), '50\u00A0%'],
  [nombre(0.125), '12,5\u00A0%'],
  [nombre(1), '100\u00A0%'],
  [nombre(''), ''],
  [nombre('à moitié'), 'à moitié'],
])('shows the progress %j as %p', (avancement, attendu) => {
  expect(list({ avancement })[0]?.avancement).toBe(attendu);
});

it('keeps the words of the cells', () => {
  const [action] = list({
    code: ' A1 ',
    fin: date('un jour'),
    pilote: ' Mme Roux ',
    structure_pilote: 'Ville',
  });
  expect(action).toMatchObject({
    code: 'A1',
    echeance: 'un jour',
    pilote: 'Mme Roux',
    structure: 'Ville',
    table: 'tActions',
    id: 'a-1',
    ligne: 5,
  });
});
