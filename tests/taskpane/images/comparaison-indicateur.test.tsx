/** A figure of the territory drawn beside the levels above: words where there is no figure, source and year told. */
import type { ComparaisonDessinee } from '../../../src/diagnostic/comparaisons';
import { ComparaisonIndicateur } from '../../../src/taskpane/images/comparaison-indicateur';
import { render } from '../controles/render';

const COMPARAISON: ComparaisonDessinee = {
  code: 'TAUX_PAUVRETE',
  champ: 'Portrait du territoire',
  libelle: 'Taux de pauvreté',
  millesime: '2023',
  source: 'Insee, Filosofi',
  zero: 0,
  prudence: 'Région : dernier chiffre en 2021, non comparé.',
  phrase: 'Taux de pauvreté, 2023. Perpignan : 36,0 %.',
  points: [
    { cle: 'territoire', nom: 'Perpignan', texte: '36,0 %', place: 1 },
    { cle: 'departement', nom: 'Département', texte: 'secret', place: null },
    { cle: 'france', nom: 'France', texte: '18,0 %', place: 0.5 },
  ],
};

it('says its message, its year, its source and its cautions', () => {
  const { html, texte } = render(<ComparaisonIndicateur comparaison={COMPARAISON} />);
  expect(html).toContain(`role="img" aria-label="${COMPARAISON.phrase}"`);
  expect(texte).toMatch(/2023\. Source\s: Insee, Filosofi\./);
  expect(texte).toContain('Région : dernier chiffre en 2021, non comparé.');
});

it('draws a figure and never a word', () => {
  const { html } = render(<ComparaisonIndicateur comparaison={COMPARAISON} />);
  expect(html.match(/<svg class/g)).toHaveLength(2);
  expect(html).toMatch(/Département.*secret/);
  expect(html).toContain('x="50%"');
});
