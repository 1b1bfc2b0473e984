/** What explaining, repairing, freezing and the catalogue put on screen: no figure without its source, nothing hidden of what will change. */
import { FluentProvider } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { ExplicationCellule } from '../../../src/commands/expliquer-chiffre';
import { findFiche } from '../../../src/indicators';
import { AnnoncesProvider } from '../../../src/taskpane/annonces';
import { FicheIndicateur } from '../../../src/taskpane/catalogue/fiche-indicateur';
import { CommandesProvider } from '../../../src/taskpane/commandes-context';
import { Rempli } from '../../../src/taskpane/donnees/diagnostic';
import { Cellule } from '../../../src/taskpane/formules/expliquer';
import { Feuilles } from '../../../src/taskpane/formules/figer';
import { Propositions } from '../../../src/taskpane/formules/reparer';
import { TexteAvecLiens } from '../../../src/taskpane/components/texte-avec-liens';
import { COMMANDES } from '../commandes-fictives';

const nothing = () => undefined;

function render(element: ReactElement): { readonly html: string; readonly texte: string } {
  const html = renderToStaticMarkup(
    <FluentProvider>
      <AnnoncesProvider>
        <CommandesProvider commandes={COMMANDES}>{element}</CommandesProvider>
      </AnnoncesProvider>
    </FluentProvider>,
  );
  return {
    html,
    texte: html
      .replace(/<[^>]+>/g, ' ')
      .replace(/&#x27;/g, "'")
      .replace(/\s+/g, ' '),
  };
}

const CELLULE: ExplicationCellule = {
  feuille: 'Accueil',
  cellule: 'H40',
  affiche: '#N/A',
  formule: '=CTG.TAUX_PAUVRETE("65233")',
  explications: [
    {
      nature: 'fonction',
      indicateur: 'TAUX_PAUVRETE',
      titre: 'Taux de pauvreté',
      valeur: '',
      definition: 'Part des personnes pauvres.',
      source: { libelle: 'Insee, Filosofi', url: 'https://www.insee.fr', extraitLe: '12/06/2025' },
      territoire: 'Jarret (65233), commune',
      millesime: '2021',
      calcul: ['Lu dans la feuille Données, ligne 5.'],
      limites: ['Le secret n’est pas zéro.'],
      absence: { message: 'Chiffre couvert par le secret.', aide: 'Prenez celui de l’EPCI.' },
      references: [],
    },
  ],
  erreur: null,
  notes: ['La formule fait un calcul autour de ce chiffre.'],
};

it('explains a cell: formula, absence, territory, year, source with its date, calculation, limits', () => {
  const { texte, html } = render(<Cellule cellule={CELLULE} />);
  for (const mot of [
    'Cellule H40, feuille « Accueil »',
    '=CTG.TAUX_PAUVRETE(&quot;65233&quot;)',
    'Chiffre couvert par le secret.',
    'Prenez celui de l’EPCI.',
    'Jarret (65233), commune',
    'extrait le 12/06/2025',
    'Lu dans la feuille Données, ligne 5.',
    'Le secret n’est pas zéro.',
    'La formule fait un calcul autour',
  ]) {
    expect(texte).toContain(mot);
  }
  expect(html).toMatch(
    /href="https:\/\/www\.insee\.fr"[^>]*target="_blank"|target="_blank"[^>]*href="https:\/\/www\.insee\.fr"/,
  );
});

describe('repairing', () => {
  const proposition = {
    feuille: 'Suivi',
    cellule: 'B4',
    avant: '=_xldudf_ctg_population()',
    apres: '=CTG.POPULATION()',
    raisons: ['Nom laissé par un autre logiciel.'],
    texte: false,
  };
  const show = (textes: readonly boolean[]) =>
    render(
      <Propositions
        apercu={{
          propositions: textes.map((texte, rang) => ({ ...proposition, cellule: `B${String(rang)}`, texte })),
          sansSolution: [
            { feuille: 'Suivi', cellule: 'C9', formule: '=CTG.X()', phrase: 'Deux noms proches.' },
          ],
        }}
        attend={false}
        onEcrire={nothing}
        onFermer={nothing}
      />,
    );

  it('shows each cell before and after, and does not tick a formula somebody keeps as a text', () => {
    const { texte, html } = show([false, true]);
    expect(texte).toContain('Suivi, B0 =_xldudf_ctg_population() devient =CTG.POPULATION()');
    expect(texte).toContain('Réparer 1 formule');
    expect(html.match(/checked=""/g)).toHaveLength(1);
    expect(texte).toContain('À corriger à la main : 1');
  });

  it('cuts a long list, and says how many are left', () => {
    const { texte } = show(Array.from({ length: 25 }, () => false));
    expect(texte.match(/devient/g)).toHaveLength(20);
    expect(texte).toContain('et 5 autres');
    expect(texte).toContain('Réparer 25 formules');
  });
});

it('freezes sheet by sheet: a protected one is not ticked, words for absences and formulas left are told', () => {
  const { texte, html } = render(
    <Feuilles
      apercu={{
        feuilles: [
          { feuille: 'Suivi', formules: 12, protegee: false },
          { feuille: 'Bilan', formules: 3, protegee: true },
        ],
        formules: 15,
        mots: [{ feuille: 'Suivi', cellule: 'B2', mot: 'secret' }],
        laissees: [{ feuille: 'Suivi', cellule: 'B3', formule: '=CTG.X()', phrase: 'En erreur.' }],
      }}
      attend={false}
      onEcrire={nothing}
      onFermer={nothing}
    />,
  );
  expect(texte).toContain('Figer 12 formules');
  expect(texte).toContain('feuille protégée');
  expect(html.match(/checked=""/g)).toHaveLength(1);
  expect(texte).toContain('1 cellule sans chiffre recevra un mot');
  expect(texte).toContain('Suivi, B3 : =CTG.X() En erreur.');
});

it('shows of an indicator its definition, function, source, traps, and that it is a favourite', () => {
  const fiche = findFiche('TAUX_PAUVRETE');
  if (fiche === null) throw new Error('No poverty rate.');
  const { texte } = render(<FicheIndicateur fiche={fiche} isFavori onFavori={nothing} onRetour={nothing} />);
  expect(texte).toContain(fiche.description.replace(/\s/g, ' '));
  expect(texte).toContain('Retirer des favoris');
  expect(texte).toContain('Insérer dans la cellule…');
  expect(texte).toContain(fiche.pieges[0]?.replace(/\s/g, ' '));
  expect(texte).toContain('TP60aa (aa : l’année sur deux chiffres)');
  expect(texte).toContain('aucun chiffre du territoire de la convention');
});

it('says what the diagnostic lacks, with the source to import', () => {
  const { texte } = render(
    <Rempli
      rapport={{
        feuille: 'Diagnostic',
        ajoutees: 2,
        modifiees: 1,
        inchangees: 0,
        sansChiffre: [
          {
            id: 'X',
            libelle: 'Taux de couverture',
            source: { organisme: 'Cnaf', libelle: 'Cnaf, couverture', url: '' },
          },
        ],
      }}
    />,
  );
  expect(texte).toContain('2 lignes ajoutées, 1 ligne mise à jour, 0 ligne inchangée');
  expect(texte).toContain('Sans chiffre dans ce classeur : 1');
});

it('makes links of addresses, not of the punctuation after them', () => {
  const { html } = render(
    <TexteAvecLiens texte="Allez sur https://data.caf.fr/explore/, puis sur https://insee.fr." />,
  );
  expect([...html.matchAll(/href="([^"]+)"/g)].map(([, url]) => url)).toEqual([
    'https://data.caf.fr/explore/',
    'https://insee.fr',
  ]);
});
