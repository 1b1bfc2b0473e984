/** Repairs and justifications as they are shown: what changes, what is ticked, what cannot be accepted. */
import { Choix } from '../../../src/taskpane/controles/reparations';
import { CarteConstat } from '../../../src/taskpane/controles/carte-constat';
import { ReparationConstat } from '../../../src/taskpane/controles/reparation-constat';
import { sayReparees, tellValeur } from '../../../src/taskpane/controles/say-reparations';
import type { Reparation } from '../../../src/domain/reparation';
import { buildConstat } from './rapport-exemple';
import { render } from './render';

const REPARATION: Reparation = {
  phrase: 'Remplacer « Réalisee » par « Réalisée ».',
  aConfirmer: false,
  retouches: [
    { table: 'tActions', id: 'a-1', ligne: 6, champ: 'statut', avant: 'Réalisee', apres: 'Réalisée' },
  ],
};
const prevue = (reparation: Reparation) => ({
  regle: 'ACT-10',
  message: 'Statut inconnu.',
  reparation,
  cellules: reparation.retouches.map(({ avant, apres }) => ({
    feuille: 'Actions',
    cellule: 'S6',
    avant,
    apres,
  })),
});
const nothing = () => undefined;

it('shows before and after of one repair, with its sentence', () => {
  const { texte } = render(<ReparationConstat reparation={REPARATION} onFermer={nothing} />);
  expect(texte).toContain('Remplacer « Réalisee » par « Réalisée ».');
  expect(texte).toContain('Ligne Avant Après ligne 6 Réalisee Réalisée');
  expect(texte).toContain('Appliquer la réparation');
  expect(texte).not.toContain('À confirmer');
});

it('ticks what is sure and leaves to the person what is to be confirmed', () => {
  const { html, texte } = render(
    <Choix
      apercu={{ reparations: [prevue(REPARATION), prevue({ ...REPARATION, aConfirmer: true })] }}
      attend={false}
      onAppliquer={nothing}
      onFermer={nothing}
    />,
  );
  expect(texte).toContain('2 réparations proposées');
  expect(texte).toContain('Actions, S6 Réalisee devient Réalisée');
  expect(texte).toContain('À confirmer');
  expect(html.match(/checked=""/g)).toHaveLength(1);
  expect(texte).toContain('Appliquer la réparation');
});

it('says that nothing is sure when nothing is', () => {
  const { texte } = render(
    <Choix apercu={{ reparations: [] }} attend={false} onAppliquer={nothing} onFermer={nothing} />,
  );
  expect(texte).toContain('Aucune réparation sûre');
});

it.each([
  [
    'a finding with a repair',
    { reparation: REPARATION },
    undefined,
    ['Aller à la cellule', 'Réparer', 'Justifier'],
  ],
  ['a finding without', {}, undefined, ['Aller à la cellule', 'Justifier']],
  ['a justified finding', {}, 'justifie', ['Aller à la cellule', 'Lever la justification']],
  ['a finding just solved', { reparation: REPARATION, etat: 'resolu' }, undefined, ['Aller à la cellule']],
] as const)('offers on %s what can be done', (_, plus, mode, attendus) => {
  const constat = { ...buildConstat(), ...plus };
  const { html } = render(<CarteConstat constat={constat} mode={mode ?? 'constat'} />);
  const boutons = [...html.matchAll(/<button[^>]*>([^<]*)/g)].map(([, nom]) => nom);
  expect(boutons).toEqual(attendus);
});

it.each([
  ['resolu', 'Résolu'],
  ['justifie', 'Justifié'],
  ['nouveau', 'Nouveau'],
] as const)('says « %s » with a word', (etat, mot) => {
  expect(render(<CarteConstat constat={{ ...buildConstat(), etat }} />).texte).toContain(mot);
});

it('says who lowered the weight of a finding, and why', () => {
  const constat = buildConstat({
    gravite: 'avertissement',
    abaissee: { depuis: 'erreur', auteur: 'chargée de coopération', motif: 'convenu avec la Caf' },
  });
  const { texte } = render(<CarteConstat constat={constat} />);
  expect(texte).toContain('ailleurs, ce serait une erreur. Par chargée de coopération : convenu avec la Caf');
});

it.each([
  ['', 'vide'],
  ['2024-03-06', '6 mars 2024'],
  ['Réalisée', 'Réalisée'],
  [0.5, '0,5'],
])('tells the value %p as %p', (valeur, attendu) => {
  expect(tellValeur(valeur)).toBe(attendu);
});

it('tells what was repaired and what was left, with its reason', () => {
  const laissees = [{ reparation: REPARATION, phrase: 'La cellule Actions!S6 a changé depuis.' }];
  expect(sayReparees({ reparees: [], cellules: 0, laissees })).toBe('La cellule Actions!S6 a changé depuis.');
  expect(sayReparees({ reparees: [REPARATION], cellules: 2, laissees: [] })).toMatch(
    /^2\scellules réparées\./,
  );
});
