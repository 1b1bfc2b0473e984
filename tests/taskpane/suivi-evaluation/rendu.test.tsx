/** What the page « Évaluation » puts on screen: words and figures, each with what it rests on, nothing by colour alone. */
import type { ReactElement } from 'react';
import { toEvaluationLue } from '../../../src/commands/read-evaluation';
import type { EvaluationLue } from '../../../src/commands';
import type { Classeur } from '../../../src/domain/classeur';
import { CLASSEUR_VIDE } from '../../../src/domain/classeur';
import { CRITERES_EVALUATION } from '../../../src/domain/listes';
import { VIDE } from '../../../src/domain/valeurs';
import { Aides } from '../../../src/taskpane/suivi-evaluation/aides';
import { Checklist } from '../../../src/taskpane/suivi-evaluation/checklist';
import { formatChiffre } from '../../../src/taskpane/suivi-evaluation/format-chiffre';
import { Noter } from '../../../src/taskpane/suivi-evaluation/noter';
import { Preparer, sayBilan } from '../../../src/taskpane/suivi-evaluation/preparer';
import { Profil } from '../../../src/taskpane/suivi-evaluation/profil';
import { VueAvancement } from '../../../src/taskpane/suivi-evaluation/vue-avancement';
import { VueIndicateurs } from '../../../src/taskpane/suivi-evaluation/vue-indicateurs';
import type { LectureClasseur } from '../../../src/workbook/read-classeur';
import {
  buildAction,
  buildClasseur,
  buildConvention,
  buildEvaluation,
  buildFinancement,
  buildIndicateur,
  buildMesure,
  nombre,
} from '../../support/builders';
import { render } from '../controles/render';

const lire = (classeur: Classeur): EvaluationLue =>
  toEvaluationLue({ classeur } as LectureClasseur, '2026-03-01');
const show = (element: ReactElement): string => render(element).texte.replace(/[\u00A0\u202F]/g, ' ');
const rien = () => undefined;

describe('a figure', () => {
  it.each([
    [{ valeur: 0.425, unite: 'part' }, '42,5 %'],
    [{ valeur: 1 / 3, unite: 'part' }, '33,3 %'],
    [{ valeur: 0, unite: 'part' }, '0 %'],
    [{ valeur: null, unite: 'part' }, 'non calculé'],
    [{ valeur: -12.04, unite: 'points' }, '−12 points'],
    [{ valeur: 1.46, unite: 'points' }, '+1,5 points'],
    [{ valeur: -0.01, unite: 'points' }, '0 points'],
    [{ valeur: 90000, unite: '€' }, '90 000 €'],
    [{ valeur: 65, unite: 'sur 100' }, '65 sur 100'],
  ] as const)('%j reads %s', (chiffre, texte) => {
    expect(formatChiffre(chiffre).replace(/[\u00A0\u202F]/g, ' ')).toBe(texte);
  });
});

function Avancement({ lue }: { readonly lue: EvaluationLue }) {
  return <VueAvancement bilan={lue.evaluation} statuts={lue.statuts} financements={lue.financements} />;
}

describe('progress', () => {
  it('has the way it is counted beside it, and the gap in words', () => {
    const actions = [buildAction({ statut: 'À venir', avancement: nombre(0) })];
    const convention = buildConvention({
      debut: '2020-01-01',
      fin: '2026-12-31',
      prochain_copil: '2026-03-01',
    });
    const lue = lire(buildClasseur({ actions, convention }));
    const { evaluation } = lue;
    const texte = show(<Avancement lue={lue} />);
    expect(texte).toContain(evaluation.convention.avancement.phrase.replace(/[\u00A0\u202F]/g, ' '));
    expect(evaluation.convention.ecart.couleur).toBe('rouge');
    expect(texte).toContain('loin derrière le calendrier');
    expect(texte).toContain('Territoires en Transitions');
    for (const { libelle } of evaluation.axes) expect(texte).toContain(libelle);
  });

  it('stands behind every bar as a table with headers', () => {
    const { html } = render(<Avancement lue={lire(buildClasseur())} />);
    expect(html).toContain('<th scope="row"');
    expect(html).toMatch(/<table[^>]*aria-label="Avancement par axe"/);
    expect(html.match(/aria-hidden="true"/g)?.length ?? 0).toBeGreaterThan(2);
  });

  it('draws the statuts and the money, each with its sentence', () => {
    const lue = lire(buildClasseur({ financements: [buildFinancement()] }));
    const { html } = render(<Avancement lue={lue} />);
    const images = html
      .match(/role="img" aria-label="[^"]*"/g)
      ?.map((image) => image.replace(/[\u00A0\u202F]/g, ' '));
    expect(images).toEqual([
      expect.stringContaining('1 action : 1 en cours.'),
      expect.stringContaining('Caf de l’Hérault : 10 000 € prévus, 2 000 € réalisés.'),
    ]);
  });

  it('of an empty workbook is said not to be calculated', () => {
    const texte = show(<Avancement lue={lire(CLASSEUR_VIDE)} />);
    expect(texte.match(/non calculé/g)?.length ?? 0).toBeGreaterThan(5);
    expect(texte).not.toMatch(/NaN|undefined|null/);
  });
});

function Indicateurs({ lue }: { readonly lue: EvaluationLue }) {
  return <VueIndicateurs indicateurs={lue.evaluation.indicateurs} courbes={lue.courbes} />;
}

describe('indicators', () => {
  const indicateur = (plus: Parameters<typeof buildIndicateur>[0], valeur: number | null) =>
    show(
      <Indicateurs
        lue={lire(
          buildClasseur({
            indicateurs: [buildIndicateur({ code: 'I1', ...plus })],
            mesures: valeur === null ? [] : [buildMesure({ indicateur: 'I1', valeur: nombre(valeur) })],
          }),
        )}
      />,
    );

  it.each([
    [{ sens: 'hausse', reference: nombre(10), cible: nombre(20) }, 20, 'Cible atteinte', '100 %'],
    [{ sens: 'hausse', reference: nombre(10), cible: nombre(20) }, 15, 'Amélioration', '50 %'],
    [{ sens: 'baisse', reference: nombre(9.7), cible: nombre(9) }, 10, 'Absence d’amélioration', '-42,9 %'],
    [{ sens: '', reference: nombre(10), cible: nombre(20) }, 15, 'Non renseigné', 'non calculé'],
    [{ sens: 'hausse', reference: nombre(10), cible: nombre(20) }, null, 'Non renseigné', 'non calculé'],
  ])('%j at %p: %s, %s', (plus, valeur, statut, taux) => {
    const texte = indicateur(plus, valeur);
    expect(texte).toContain(statut);
    expect(texte.replace('−', '-')).toContain(taux);
  });

  it('says that the target was already met at the reference', () => {
    const texte = indicateur({ sens: 'baisse', reference: nombre(19.3), cible: nombre(19.9) }, 19.1);
    expect(texte).toContain('Déjà atteinte à la référence');
    expect(indicateur({ sens: 'hausse', reference: nombre(1), cible: nombre(2) }, 1)).not.toContain('Déjà');
  });

  it('draw their measures, with the points of the table behind', () => {
    const { html } = render(
      <Indicateurs
        lue={lire(buildClasseur({ indicateurs: [buildIndicateur()], mesures: [buildMesure()] }))}
      />,
    );
    expect(html.replace(/\u00A0/g, ' ')).toContain(
      'aria-label="L-1 – Familles accueillies. Référence : 0 familles (2023). Mesure : 20 familles (15 mai 2025). Cible : 80 familles (2026)."',
    );
    expect(html.match(/<circle/g)?.length ?? 0).toBeGreaterThan(2);
  });

  it('are missed in a sentence', () => {
    expect(show(<VueIndicateurs indicateurs={[]} courbes={[]} />)).toContain('Aucun indicateur de suivi');
  });
});

describe('criteria', () => {
  const evaluations = [
    buildEvaluation({ critere: 'pertinence', note: nombre(4) }),
    buildEvaluation({ critere: 'pertinence', note: nombre(0), auteur: 'Caf' }),
    buildEvaluation({ critere: 'impact', note: VIDE }),
    buildEvaluation({ critere: 'impact', note: nombre(3), code: 'Z9' }),
  ];
  const lue = lire(buildClasseur({ evaluations }));

  it('are all shown, noted or not, with the lowest note and the score', () => {
    const texte = show(<Profil {...lue} />);
    for (const critere of CRITERES_EVALUATION) expect(texte).toContain(critere);
    expect(texte).toContain('non noté');
    expect(texte).toMatch(/pertinence +2 +2 notes sur 2 poids 2 +0/);
    expect(texte).toContain('Score pondéré : 58,3 sur 100');
    expect(texte).toContain('75 % du poids écrit est noté');
    expect(texte).toContain('1 ligne d’évaluation nomme une action ou un axe inconnu');
  });

  it('have no score under half of the weight, in words', () => {
    const seule = buildEvaluation({ critere: 'impact', note: VIDE });
    expect(show(<Profil {...lire(buildClasseur({ evaluations: [seule] }))} />)).toContain(
      'Non calculé : moins de la moitié du poids est notée',
    );
    expect(show(<Profil {...lire(CLASSEUR_VIDE)} />)).toContain('Score pondéré : Aucune note');
  });

  it('are noted in a form whose fields have names', () => {
    const { html, texte } = render(<Noter {...lue} onEcrit={rien} />);
    for (const nom of ['Ce qui est évalué', 'Critère', 'Note', 'Preuve', 'Auteur', 'Suite à donner'])
      expect(texte).toContain(nom);
    expect(html.match(/<label/g)).toHaveLength(6);
    expect(html).toContain('type="submit"');
  });

  it('are lit by figures, never by a judgement', () => {
    const texte = show(<Aides aides={lue.evaluation.aides} />);
    expect(texte).toContain('jamais la note elle-même');
    expect(lue.evaluation.aides.map(({ critere }) => critere)).toEqual([...CRITERES_EVALUATION]);
  });
});

describe('the bilan', () => {
  it('offers the last year over, and says when there is none', () => {
    expect(show(<Preparer annees={[2025, 2024]} onEcrit={rien} />)).toContain('Préparer le bilan 2025');
    expect(show(<Preparer annees={[]} onEcrit={rien} />)).toContain('n’a pas encore commencé');
  });

  it.each([
    [{ lignesAjoutees: 3 }, 'Bilan 2025 : 3 lignes ajoutées, 0 cellule remplie, feuille « Bilan ».'],
    [{ cellulesConservees: 2 }, 'rien à ajouter dans la feuille « Bilan »'],
    [{ cellulesConservees: 1 }, '1 cellule déjà remplie, laissée telle quelle.'],
    [{ axesSansCode: 1 }, '1 axe sans code'],
  ])('%j is told', (plus, dit) => {
    const rapport = {
      annee: 2025,
      feuille: 'Bilan',
      feuilleCreee: false,
      lignesAjoutees: 0,
      cellulesRemplies: 0,
      cellulesConservees: 0,
      axesSansCode: 0,
      ...plus,
    };
    expect(sayBilan(rapport).replace(/[\u00A0\u202F]/g, ' ')).toContain(dit);
  });
});

describe('the petite enfance checklist', () => {
  const checklist = (population: string, vaut_sppe: string) =>
    render(
      <Checklist
        checklist={
          lire(
            buildClasseur({
              convention: buildConvention({
                population,
                vaut_sppe,
                type_territoire: 'commune',
                sppe_cout: '',
              }),
            }),
          ).checklist
        }
      />,
    );

  it.each([
    ['20000', 'non', true],
    ['5000', 'oui', true],
    ['5000', '', false],
    ['', '', false],
  ])('with %s inhabitants and « %s »: open %s', (population, vaut, ouvert) => {
    expect(checklist(population, vaut).html.includes('open=""')).toBe(ouvert);
  });

  it('says each content in words, with where to write what is missing', () => {
    const { texte, html } = checklist('20000', 'oui');
    for (const mot of ['l’offre existante', 'le coût prévisionnel', 'absent', 'décret 2025-253'])
      expect(texte).toContain(mot);
    expect(html).toContain('Aller à la cellule\u00A0: le coût prévisionnel');
  });
});

it('the years of a bilan are those of the convention that have begun', () => {
  const annees = (debut: string, fin: string) =>
    lire(buildClasseur({ convention: buildConvention({ debut, fin }) })).annees;
  expect(annees('2024-01-01', '2028-12-31')).toEqual([2025, 2024, 2026]);
  expect(annees('2020-06', '2022')).toEqual([2022, 2021, 2020]);
  expect(annees('2027', '2030')).toEqual([]);
  expect(annees('', '')).toEqual([2025, 2026]);
});
