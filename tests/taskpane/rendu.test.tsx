/** What the pages' parts put on screen, read as markup: words, roles, and no figure without its truth. */
import { FluentProvider } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { ApercuStructure, ConstatLocalise, EtatAccueil } from '../../src/commands';
import type { Gravite } from '../../src/domain/listes';
import { EtatClasseur } from '../../src/taskpane/accueil/etat-classeur';
import { PlanPrevu } from '../../src/taskpane/accueil/plan-prevu';
import { AnnoncesProvider } from '../../src/taskpane/annonces';
import { CommandesProvider, type RapportControlePage } from '../../src/taskpane/commandes-context';
import { BarreEchec } from '../../src/taskpane/components/barre-echec';
import { Justifies, NonControlables } from '../../src/taskpane/controles/autres-verdicts';
import { Constats } from '../../src/taskpane/controles/constats';
import { TamponCopil } from '../../src/taskpane/controles/tampon-copil';
import { HorsExcel } from '../../src/taskpane/hors-excel';
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

function buildConstat(gravite: Gravite, rang: number): ConstatLocalise {
  return {
    regle: 'ACT-04',
    gravite,
    table: 'tActions',
    id: `a-${String(rang)}`,
    ligne: 5 + rang,
    champ: 'structure_pilote',
    message: `L’action « A${String(rang)} » n’a pas de pilote.`,
    aide: 'Renseigner une personne.',
    reparation: null,
    feuille: 'Actions',
    cellule: `K${String(5 + rang)}`,
  };
}

function buildRapport(plus: Partial<RapportControlePage> = {}): RapportControlePage {
  return {
    phase: 'mise-en-oeuvre',
    phaseDeduite: true,
    date: '2025-06-12',
    dateDuJour: false,
    pret: false,
    enonces: {},
    feuilleRapport: 'Contrôles',
    bilan: { erreurs: 1, avertissements: 1, infos: 0, nonControlables: 0, justifies: 0 },
    constats: [buildConstat('erreur', 0), buildConstat('avertissement', 1)],
    nonControlables: [],
    justifies: [],
    avis: [],
    ...plus,
  };
}

describe('the report', () => {
  it('says each finding, its advice, its rule, and where its button goes', () => {
    const { html, texte } = render(<Constats rapport={buildRapport()} />);
    expect(texte).toContain('L’action « A0 » n’a pas de pilote. Renseigner une personne. Aller à la cellule');
    expect(texte).toContain('Règle ACT-04');
    expect(html).toContain('aria-label="Aller à la cellule K6 de la feuille Actions"');
  });

  it('never says a gravité by colour alone', () => {
    const { texte } = render(<Constats rapport={buildRapport()} />);
    expect(texte).toMatch(/erreur Actions, K5/);
    expect(texte).toMatch(/avertissement Actions, K6/);
  });

  it('shows a long group a page at a time', () => {
    const constats = Array.from({ length: 60 }, (_, rang) => buildConstat('erreur', rang));
    const { texte } = render(<Constats rapport={buildRapport({ constats })} />);
    expect(texte.match(/n’a pas de pilote/g)).toHaveLength(25);
    expect(texte).toContain('Afficher les 25 suivants');
  });

  it('says so when there is no finding', () => {
    expect(render(<Constats rapport={buildRapport({ constats: [] })} />).texte).toContain('Aucun constat');
  });

  it('gives no way to a cell to a finding that has none', () => {
    const constat = { ...buildConstat('erreur', 0), table: null, feuille: null, cellule: null };
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
          ...buildConstat('erreur', 3),
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
