/** What the home puts on screen: a copil told as it is written, what blocks with a way to it, what moved and what is not known. */
import type { ReactElement } from 'react';
import { CLASSEUR_VIDE } from '../../../src/domain/classeur';
import { buildSituation, readCopil } from '../../../src/evaluation';
import type { Mouvement, Situation } from '../../../src/evaluation';
import { CeQuiABouge } from '../../../src/taskpane/accueil/ce-qui-a-bouge';
import { CeQuiBloque } from '../../../src/taskpane/accueil/ce-qui-bloque';
import { readDemarrage } from '../../../src/taskpane/accueil/demarrage';
import { EnBref } from '../../../src/taskpane/accueil/en-bref';
import PremiersPas from '../../../src/taskpane/accueil/premiers-pas';
import { tellCopil, tellDepuis } from '../../../src/taskpane/accueil/tell-situation';
import { date, ref } from '../../support/builders';
import { buildRapport } from '../controles/rapport-exemple';
import { render as renderPane } from '../controles/render';

const RAPPORT = buildRapport();
const render = (element: ReactElement) => renderPane(element).texte;
const onPage = () => undefined;
const SITUATION = buildSituation(CLASSEUR_VIDE, { aujourdhui: '2026-11-22', dernierCopil: null });

it.each([
  ['', 'à fixer'],
  ['bientôt', '« bientôt » ne se lit pas comme une date'],
  ['2026-11-22', 'aujourd’hui, le 22 novembre 2026'],
  ['2026-11-23', 'demain, le 23 novembre 2026'],
  ['2026-12-02', 'dans 10 jours, le 2 décembre 2026'],
  ['2026-11-21', 'passé depuis 1 jour, le 21 novembre 2026'],
  ['mars 2027', 'en mars 2027'],
  ['2025', 'en 2025, passé'],
])('a copil written « %s » is told « %s »', (texte, attendu) => {
  expect(tellCopil(readCopil(date(texte), '2026-11-22')).replace(/\s/g, ' ')).toBe(attendu);
});

describe('the convention in brief', () => {
  it('says what is not known, and offers to set the date', () => {
    const texte = render(<EnBref situation={SITUATION} />);
    expect(texte).toContain('Convention sans intitulé');
    expect(texte).toContain('Territoire non renseigné');
    expect(texte).toContain('Élaboration (déduite des dates)');
    expect(texte).toContain('à fixer Fixer la date');
  });

  it('offers to see a date that is set', () => {
    const copil = readCopil(date('2026-12-02'), '2026-11-22');
    const texte = render(<EnBref situation={{ ...SITUATION, copil, phaseDeduite: false }} />);
    expect(texte).toContain('Voir la date');
    expect(texte).not.toContain('déduite');
  });
});

describe('what blocks', () => {
  it('shows three errors at most, says how many others, and leads to each', () => {
    const [premier] = RAPPORT.constats;
    if (premier === undefined) throw new Error('The report of these tests has a finding.');
    const constats = [1, 2, 3, 4, 5].map((rang) => ({
      ...premier,
      gravite: 'erreur' as const,
      suivi: `s${String(rang)}`,
      table: rang === 1 ? 'tConvention' : 'tActions',
      id: `a-${String(rang)}`,
      message: `Constat ${String(rang)}.`,
    }));
    const texte = render(<CeQuiBloque rapport={{ ...RAPPORT, constats, pret: false }} onPage={onPage} />);
    expect(texte).toContain('5 erreurs à corriger ou à justifier :');
    expect(texte).toContain('Constat 1. Aller à la cellule');
    expect(texte).toContain('Constat 3. Ouvrir la fiche');
    expect(texte).not.toContain('Constat 4.');
    expect(texte).toContain('et 2 autres.');
  });

  it('says what could not be checked when that alone keeps the plan', () => {
    const bloquants = [
      { regle: 'ACT-01', manque: 'La colonne « Pilote » manque.', table: 'tActions', ligne: null },
    ];
    const texte = render(
      <CeQuiBloque rapport={{ ...RAPPORT, constats: [], bloquants, pret: false }} onPage={onPage} />,
    );
    expect(texte).toContain('1 contrôle d’erreur n’a pas pu être fait :');
    expect(texte).toContain('La colonne « Pilote » manque.');
  });

  it('says that the plan is ready, never without the warnings left', () => {
    const rapport = { ...RAPPORT, constats: [], pret: true, bilan: { ...RAPPORT.bilan, avertissements: 2 } };
    const texte = render(<CeQuiBloque rapport={rapport} onPage={onPage} />);
    expect(texte).toContain('Prêt pour le copil');
    expect(texte).toContain('2 avertissements à lire.');
  });
});

describe('what moved', () => {
  const mouvement = (libelle: string): Mouvement => ({
    ref: ref('tActions', libelle),
    libelle,
    date: date('2026-10-01'),
  });
  const moved = (plus: Partial<Situation['mouvements']>): Situation => ({
    ...SITUATION,
    actions: 2,
    mouvements: { ...SITUATION.mouvements, ...plus },
  });

  it('counts each kind, and says what the dates do not tell', () => {
    const groupes = [{ genre: 'mises-a-jour', elements: [mouvement('A1'), mouvement('A2')] }] as const;
    const texte = render(
      <CeQuiABouge
        situation={moved({ groupes, actionsSansDate: 1, indecis: 2, jalonsSansDate: 1 })}
        onPage={onPage}
      />,
    );
    expect(texte).toContain('2 autres actions mises à jour');
    expect(texte).toContain(
      '1 action n’a pas de date de mise à jour : le classeur ne dit pas si elle a bougé.',
    );
    expect(texte).toContain(
      '2 dates, des mois ou des années, sont trop larges pour dire si elles tombent dans cette période.',
    );
    expect(texte).toContain('1 jalon est dit fait sans date réelle.');
    expect(texte).toContain('Aucun copil passé');
  });

  it('says that nothing is dated in the period', () => {
    expect(render(<CeQuiABouge situation={moved({})} onPage={onPage} />)).toContain(
      'Aucune date du classeur ne tombe dans cette période.',
    );
  });

  it('says since which copil', () => {
    expect(tellDepuis({ date: date('2026-06-12'), copil: true })).toBe(
      'Ce qui a bougé depuis le copil du 12 juin 2026',
    );
    expect(tellDepuis({ date: date('juin 2026'), copil: true })).toBe(
      'Ce qui a bougé depuis le copil de juin 2026',
    );
  });
});

it('begins with three steps, the one to do with its gestures, the others said done or not', () => {
  const lue = { structure: false, situation: SITUATION, defauts: [], dejaControle: false };
  const texte = render(
    <PremiersPas demarrage={readDemarrage(lue)} onPage={onPage} onPasser={onPage} onEcrit={onPage} />,
  );
  for (const bouton of [
    'Commencer une nouvelle CTG',
    'Reprendre mes tableaux',
    'Regarder un exemple',
    'Passer ces étapes',
  ])
    expect(texte).toContain(bouton);
  expect(texte.match(/\(à faire\)/g)).toHaveLength(3);
});
