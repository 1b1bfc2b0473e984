/** The line of time on screen: a name in words for each bar, one stop in the order of tabs, the same as a table. */
import type { PlanLu } from '../../../src/commands/read-plan';
import { DATE_VIDE } from '../../../src/domain/valeurs';
import type { Classeur } from '../../../src/domain/classeur';
import { FILTRE_VIDE } from '../../../src/taskpane/plan/filtre-plan';
import { moveFocus } from '../../../src/taskpane/plan-vues/move-focus';
import VueFrise from '../../../src/taskpane/plan-vues/vue-frise';
import {
  buildAction,
  buildClasseur,
  buildConvention,
  buildJalon,
  date,
  nombre,
  ref,
} from '../../support/builders';
import { render } from '../controles/render';

const plain = (texte: string): string => texte.replace(/[\u00A0\u202F]/g, ' ');
const rien = () => undefined;

function show(plus: Partial<Classeur>, texte = ''): { readonly html: string; readonly texte: string } {
  const plan: PlanLu = {
    structure: true,
    classeur: buildClasseur({
      convention: buildConvention({ debut: '2024-01-01', fin: '2027-12-31' }),
      jalons: [],
      ...plus,
    }),
    aujourdhui: '2025-07-02',
    formules: new Map(),
    colonnes: new Set(),
  };
  const rendu = render(
    <VueFrise plan={plan} filtre={{ ...FILTRE_VIDE, texte }} onOuvrir={rien} onStatut={rien} />,
  );
  return { html: plain(rendu.html), texte: plain(rendu.texte) };
}

const CRECHE = buildAction({
  code: 'A3',
  intitule: 'Ouvrir une crèche',
  debut: date('septembre 2024'),
  fin: date('2027'),
  avancement: nombre(0.4),
});
const JALONS = [
  buildJalon({ action: 'A3', echeance: date('juin 2025') }),
  buildJalon({
    ref: ref('tJalons', 'k-2'),
    action: 'A3',
    libelle: 'Recruter',
    fait: 'oui',
    echeance: date('2025-01-10'),
  }),
];

describe('the line of time', () => {
  it('names each bar and each step in words', () => {
    const { html } = show({ actions: [CRECHE], jalons: JALONS });
    expect(html).toContain('aria-label="A3 Ouvrir une crèche, En cours, 40 %, de septembre 2024 à 2027"');
    expect(html).toContain('aria-label="Jalon Recruter : fait le 10 janvier 2025"');
    expect(html).toContain('aria-label="Jalon Choisir le lieu : prévu en juin 2025, en retard"');
  });

  it('has one stop in the order of tabs, the bar of its first action', () => {
    const { html } = show({
      actions: [CRECHE, buildAction({ ref: ref('tActions', 'a-2') })],
      jalons: JALONS,
    });
    const arrets = html.match(/<button[^>]*id="frise-[^>]*tabindex="0"/g) ?? [];
    expect(arrets).toHaveLength(1);
    expect(arrets[0]).toContain('id="frise-0--1"');
    expect(html.match(/id="frise-/g)).toHaveLength(4);
  });

  it('says its years, and when they are not those of the convention', () => {
    expect(show({ actions: [CRECHE] }).texte).toContain('Années de la convention : de 2024 à 2027.');
    const sans = { convention: buildConvention({ debut: '', fin: '' }) };
    expect(show({ ...sans, actions: [CRECHE] }).texte).toContain('d’après les dates des actions');
    const muette = buildAction({ debut: DATE_VIDE, fin: DATE_VIDE });
    expect(show({ ...sans, actions: [muette] }).texte).toContain('Aucune année n’est connue');
  });

  it('lists what has no place, and why, with the words of the cell', () => {
    const { texte } = show({
      actions: [
        CRECHE,
        buildAction({ ref: ref('tActions', 'a-2'), code: 'A9', debut: date('Mars 20424'), fin: DATE_VIDE }),
      ],
    });
    expect(texte).toContain('Sans place sur la frise : 1');
    expect(texte).toContain('aucune date lue, début « Mars 20424 » non lu');
  });

  it('opens the list of what has no place when there is nothing else, and says what to do', () => {
    const muettes = Array.from({ length: 9 }, (_, rang) =>
      buildAction({ ref: ref('tActions', `a-${String(rang)}`), debut: DATE_VIDE, fin: DATE_VIDE }),
    );
    const { html, texte } = show({ actions: muettes });
    expect(html).toMatch(/<details[^>]* open=""[^>]*><summary[^>]*>Sans place sur la frise : 9/);
    expect(texte).toContain('Ouvrez la fiche d’une action pour écrire son début et sa fin');
    expect(html).not.toContain('Lire la frise');
  });

  it('shows what the filters keep, and says when they keep nothing', () => {
    const actions = [CRECHE, buildAction({ ref: ref('tActions', 'a-2'), code: 'A9' })];
    expect(show({ actions }, 'creche').html).not.toContain('A9');
    expect(show({ actions }, 'zzz').texte).toContain('Aucune action à montrer');
  });
});

describe('the arrows', () => {
  it.each([
    ['ArrowDown', 0, -1, [1, -1]],
    ['ArrowDown', 0, 1, [1, -1]],
    ['ArrowDown', 2, -1, null],
    ['ArrowUp', 0, -1, null],
    ['ArrowUp', 2, 0, [1, -1]],
    ['ArrowRight', 0, -1, [0, 0]],
    ['ArrowRight', 0, 1, null],
    ['ArrowRight', 1, -1, null],
    ['ArrowLeft', 0, 0, [0, -1]],
    ['ArrowLeft', 0, -1, null],
    ['End', 0, 0, [2, -1]],
    ['Home', 2, -1, [0, -1]],
    ['Enter', 0, -1, null],
  ])('%s from line %d, step %d', (touche, ligne, jalon, attendu) => {
    const vers = moveFocus({ ligne, jalon }, touche, [2, 0, 1]);
    expect(vers === null ? null : [vers.ligne, vers.jalon]).toEqual(attendu);
  });
});
