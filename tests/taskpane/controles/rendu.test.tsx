/** The page « Contrôles » read as markup: findings, verdicts, stamp. */
import { Justifies, NonControlables } from '../../../src/taskpane/controles/autres-verdicts';
import { Constats } from '../../../src/taskpane/controles/constats';
import { TamponCopil } from '../../../src/taskpane/controles/tampon-copil';
import { buildConstat, buildRapport } from './rapport-exemple';
import { render } from './render';

describe('the report', () => {
  it('says each finding, its advice, its rule, and where its button goes', () => {
    const { html, texte } = render(<Constats rapport={buildRapport()} />);
    expect(texte).toContain(
      'L’action « A0 » n’a pas de pilote. Renseigner une personne ou un service. Aller à la cellule',
    );
    expect(texte).toContain('Règle ACT-04');
    expect(html).toContain('aria-label="Aller à la cellule K6 de la feuille Actions"');
  });

  it('never says a gravité by colour alone', () => {
    const { texte } = render(<Constats rapport={buildRapport()} />);
    expect(texte).toMatch(/erreur Actions, K5/);
    expect(texte).toMatch(/avertissement Actions, K6/);
  });

  it('shows a long group a page at a time', () => {
    const constats = Array.from({ length: 60 }, (_, rang) => buildConstat({ id: `a-${String(rang)}` }));
    const { texte } = render(<Constats rapport={buildRapport({ constats })} />);
    expect(texte.match(/n’a pas de pilote/g)).toHaveLength(25);
    expect(texte).toContain('Afficher les 25 suivants');
  });

  it('says so when there is no finding', () => {
    expect(render(<Constats rapport={buildRapport({ constats: [] })} />).texte).toContain('Aucun constat');
  });

  it('gives no way to a cell to a finding that has none', () => {
    const constat = buildConstat({ table: null, feuille: null, cellule: null });
    const { texte } = render(<Constats rapport={buildRapport({ constats: [constat] })} />);
    expect(texte).toContain('Ensemble du plan');
    expect(texte).not.toContain('Aller à la cellule');
  });

  it.each([
    [{ pret: true }, 'Prêt pour le copil'],
    [{ pret: false }, 'Pas encore prêt pour le copil 1 erreur à corriger ou à justifier.'],
    [
      { pret: false, bilan: { erreurs: 0, avertissements: 0, infos: 0, nonControlables: 1, justifies: 0 } },
      'Pas encore prêt pour le copil Des contrôles d’erreur n’ont pas pu être faits.',
    ],
  ])('stamps %p', (plus, attendu) => {
    expect(render(<TamponCopil rapport={buildRapport(plus)} />).texte).toContain(attendu);
  });

  it('keeps what could not be checked and what was accepted apart', () => {
    const rapport = buildRapport({
      nonControlables: [
        { regle: 'ACT-07', manque: 'La date de fin est inconnue.', table: 'tActions', ligne: 9 },
      ],
      justifies: [
        {
          ...buildConstat(),
          motif: 'La Caf porte l’action.',
          auteur: 'M. Durand',
          justifieLe: '2025-05-02',
        },
      ],
    });
    expect(render(<NonControlables rapport={rapport} ouvert />).texte).toContain(
      'La date de fin est inconnue. Règle ACT-07, ligne 9',
    );
    expect(render(<Justifies rapport={rapport} ouvert />).texte).toContain(
      'Motif : La Caf porte l’action. Justifié par M. Durand, 2 mai 2025',
    );
  });
});
