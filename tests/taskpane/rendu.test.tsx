/** What the pages' parts put on screen, read as markup: words, roles, and no figure without its truth. */
import { FluentProvider } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { ApercuStructure, EtatAccueil } from '../../src/commands';
import { EtatClasseur } from '../../src/taskpane/convention/etat-classeur';
import { PlanPrevu } from '../../src/taskpane/convention/plan-prevu';
import { AnnoncesProvider } from '../../src/taskpane/annonces';
import { CommandesProvider } from '../../src/taskpane/commandes-context';
import { BarreEchec } from '../../src/taskpane/components/barre-echec';
import HorsExcel from '../../src/taskpane/hors-excel';
import { COMMANDES } from './commandes-fictives';

/** The words of the markup, tags taken away, entities and odd spaces read. */
function render(element: ReactElement): { readonly html: string; readonly texte: string } {
  const html = renderToStaticMarkup(
    <FluentProvider>
      <AnnoncesProvider>
        <CommandesProvider commandes={COMMANDES}>{element}</CommandesProvider>
      </AnnoncesProvider>
    </FluentProvider>,
  );
  const texte = html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#x27;/g, "'")
    .replace(/\s+/g, ' ');
  return { html, texte };
}

const ETAT: EtatAccueil = {
  structure: true,
  intitule: 'Convention territoriale globale',
  territoire: 'Perpignan',
  codeTerritoire: '66136',
  phase: 'mise-en-oeuvre',
  phaseDeduite: true,
  prochainCopil: { valeur: null, precision: 'inconnue', texte: '' },
  axes: 0,
  actions: 6,
  observations: 1234,
  defauts: [],
};

describe('the state of the workbook', () => {
  it('says that the phase is deduced and the copil not known', () => {
    const { texte } = render(<EtatClasseur etat={ETAT} />);
    expect(texte).toContain('Mise en œuvre (déduite)');
    expect(texte).toContain('Prochain copil non renseigné');
    expect(texte).toContain('Perpignan (66136)');
  });

  it.each([
    [{ valeur: '2025-06-12', precision: 'jour', texte: '12/06/2025' }, '12 juin 2025'],
    [{ valeur: '2025-06-01', precision: 'mois', texte: 'juin 2025' }, 'juin 2025'],
    [{ valeur: null, precision: 'inconnue', texte: 'Mars 20424' }, 'Mars 20424'],
  ] as const)('shows the copil of %p as %p', (prochainCopil, attendu) => {
    expect(render(<EtatClasseur etat={{ ...ETAT, prochainCopil }} />).texte).toContain(
      `Prochain copil ${attendu} `,
    );
  });

  it('lists the faults of structure', () => {
    const defauts = ['La colonne « Pilote » manque.', 'La table tAxes manque.'];
    const { texte } = render(<EtatClasseur etat={{ ...ETAT, defauts }} />);
    defauts.forEach((defaut) => expect(texte).toContain(defaut));
  });
});

describe('what structuring will create', () => {
  const plan: ApercuStructure = {
    migration: null,
    dejaStructure: false,
    classeurEtranger: false,
    feuilles: [
      {
        id: 'actions',
        titre: 'Actions (CTG)',
        but: 'Le plan.',
        voulue: true,
        creer: true,
        place: 0,
        noyau: true,
        visible: true,
        tables: [],
      },
    ],
    conflits: [
      { code: 'nom-pris', message: 'Une feuille « Actions » existe déjà : elle reste telle quelle.' },
    ],
  };
  const show = (un: ApercuStructure) =>
    render(<PlanPrevu plan={un} attend={false} onStructurer={() => undefined} onFermer={() => undefined} />);

  it('names sheets, conflicts, and the promise to overwrite nothing', () => {
    const { texte } = show(plan);
    expect(texte).toContain('Feuilles à créer : 1');
    expect(texte).toContain('Actions (CTG)');
    expect(texte).toContain('elle reste telle quelle');
    expect(texte).toContain('Aucune cellule déjà saisie n’est modifiée');
    expect(texte).toContain('Structurer le classeur');
  });

  it('offers nothing to do when all is there', () => {
    const { texte } = show({ ...plan, dejaStructure: true, feuilles: [], conflits: [] });
    expect(texte).toContain('La structure est complète');
    expect(texte).not.toContain('Structurer le classeur');
    expect(texte).not.toContain('Compléter le classeur');
  });

  it('offers the sheets that come when needed, with what each is for', () => {
    const offre = {
      ...(plan.feuilles[0] ?? missing()),
      id: 'offre',
      titre: 'Offre',
      but: 'Les équipements du territoire.',
      voulue: false,
      creer: false,
    };
    const { texte } = show({ ...plan, dejaStructure: true, feuilles: [offre], conflits: [] });
    expect(texte).toContain('Feuilles à la demande : 1');
    expect(texte).toMatch(/Offre Les équipements du territoire\./);
    expect(texte).toContain('Compléter le classeur');
  });

  it('advises a copy of a workbook that is not ours, and says what an update does', () => {
    const etranger = {
      ...plan,
      classeurEtranger: true,
      migration: { phrases: ['Version 1 vers version 2.'] },
    };
    const { texte } = show(etranger);
    expect(texte).toContain('« Enregistrer une copie »');
    expect(texte).toContain('Version 1 vers version 2.');
    expect(show(plan).texte).not.toContain('Enregistrer une copie');
  });
});

function missing(): never {
  throw new Error('The plan of these tests has a sheet.');
}

it('shows a failure whole: what, what to do, try again, details to pass on', () => {
  const echec = {
    code: 'saisie',
    message: 'Une cellule est en cours de saisie.',
    aide: 'Terminez la saisie (Entrée).',
  };
  const { texte } = render(<BarreEchec echec={echec} onRetry={() => undefined} />);
  expect(texte).toContain(
    'Une cellule est en cours de saisie. Terminez la saisie (Entrée). Réessayer Copier les détails',
  );
});

it('says what the page is when it is opened outside Excel', () => {
  const { texte } = render(<HorsExcel />);
  expect(texte).toContain('Ce volet s’ouvre dans Excel');
  expect(texte).toContain('« CTG »');
});
