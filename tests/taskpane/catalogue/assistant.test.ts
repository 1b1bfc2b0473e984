/** What the assistant makes of a person's choices: arguments, the figure they lead to, the years held. */
import { findFiche, type FicheComplete } from '../../../src/indicators';
import { writeFormule } from '../../../src/indicators/formule';
import {
  readArguments,
  SAISIE_VIDE,
  toValeurs,
  type SaisieArguments,
} from '../../../src/taskpane/catalogue/arguments-saisis';
import { heldMillesimes } from '../../../src/taskpane/catalogue/millesimes-tenus';
import { previewValeur } from '../../../src/taskpane/catalogue/preview-valeur';
import { buildEtatChiffres } from '../../support/etats';
import { openIndexReel } from '../../support/index-reel';

const ETAT = buildEtatChiffres(
  openIndexReel(),
  ['66136'],
  [
    ['TAUX_PAUVRETE', '66136', '2019', 32],
    ['TAUX_PAUVRETE', '66136', '2021', 34],
    ['TAUX_PAUVRETE', '65233', '2021', 's'],
  ],
);

function ficheOf(id: string): FicheComplete {
  const fiche = findFiche(id);
  if (fiche === null) throw new Error(`No ${id} in the catalogue.`);
  return fiche;
}

const PAUVRETE = ficheOf('TAUX_PAUVRETE');
const choose = (plus: Partial<SaisieArguments>) =>
  readArguments(PAUVRETE.parametres, { ...SAISIE_VIDE, ...plus });
const formuleOf = (plus: Partial<SaisieArguments>) =>
  writeFormule(
    'TAUX_PAUVRETE',
    choose(plus).map(({ ecrit }) => ecrit),
  );

describe('the formula of the choices', () => {
  it.each<[string, Partial<SaisieArguments>, string]>([
    ['nothing chosen', {}, '=CTG.TAUX_PAUVRETE()'],
    ['a word', { territoire: 'EPCI' }, '=CTG.TAUX_PAUVRETE("EPCI")'],
    ['a year', { millesime: '2021' }, '=CTG.TAUX_PAUVRETE(,2021)'],
    [
      'another commune',
      { territoire: 'autre', code: '01001', millesime: '2021' },
      '=CTG.TAUX_PAUVRETE("01001",2021)',
    ],
    [
      'cells',
      { territoire: 'cellule', millesime: 'cellule', textes: { territoire: 'A2', millesime: 'Feuille!B$1' } },
      '=CTG.TAUX_PAUVRETE(A2,Feuille!B$1)',
    ],
  ])('%s', (_, choix, attendu) => {
    expect(formuleOf(choix)).toBe(attendu);
  });

  it.each([{ territoire: 'autre' }, { territoire: 'cellule' }, { millesime: 'cellule' }])(
    'waits for what %p calls for',
    (choix) => {
      expect(choose(choix).some(({ manque }) => manque)).toBe(true);
    },
  );

  it('reads ranges, numbers and texts of the other parameters', () => {
    const { parametres } = ficheOf('TCAM');
    const textes = Object.fromEntries(
      parametres.map(({ nom }, rang) => [nom, ['B2', '12,5', '6'][rang] ?? '']),
    );
    const args = readArguments(parametres, { ...SAISIE_VIDE, textes });
    expect(
      writeFormule(
        'TCAM',
        args.map(({ ecrit }) => ecrit),
      ),
    ).toBe('=CTG.TCAM(B2,12.5,6)');
    expect(toValeurs(args)).toBeNull();
  });
});

describe('the preview', () => {
  it.each<[string, Partial<SaisieArguments>, string, RegExp]>([
    ['the latest figure', {}, 'valeur', /^34,0\u00A0%$/],
    ['the year asked for', { millesime: '2019' }, 'valeur', /^32,0\u00A0%$/],
    ['why there is none', { territoire: 'autre', code: '65233' }, 'absente', /secret/],
    [
      'that it depends on a cell',
      { territoire: 'cellule', textes: { territoire: 'A2' } },
      'inconnue',
      /cellules/,
    ],
    ['what is missing', { territoire: 'autre' }, 'inconnue', /Renseignez «\u00A0territoire/],
  ])('tells %s', (_, choix, etat, texte) => {
    const apercu = previewValeur(PAUVRETE, choose(choix), ETAT);
    expect(apercu.etat).toBe(etat);
    expect(apercu.texte).toMatch(texte);
  });
});

describe('the years held', () => {
  it('are those of the territory, the convention’s by default', () => {
    expect(heldMillesimes(PAUVRETE, ETAT)).toEqual(['2019', '2021']);
    expect(heldMillesimes(PAUVRETE, ETAT, [['65233']])).toEqual(['2021']);
    expect(heldMillesimes(PAUVRETE, ETAT, [['nulle part']])).toEqual([]);
  });

  it('of the population are the index’s too', () => {
    expect(heldMillesimes(ficheOf('POPULATION'), ETAT)).toEqual([ETAT.index?.cog]);
  });
});
