/** No number differs between a function of the add-in without argument and the evaluation that the pane and the command line show. */
import { EXEMPLES } from '../../examples';
import type { Classeur } from '../../src/domain/classeur';
import { STATUTS_ACTION } from '../../src/domain/listes';
import { evaluateClasseur } from '../../src/evaluation/evaluate-classeur';
import type { Argument } from '../../src/indicators/define';
import { findIndicateur } from '../../src/indicators/catalogue';
import { buildEtat } from '../../src/indicators/etat-registre';
import {
  buildClasseur,
  buildConvention,
  buildEvaluation,
  buildFinancement,
  buildJalon,
  date,
  nombre,
} from '../support/builders';
import { newHasard, newTirages } from '../support/classeur-aleatoire';
import { readExemple } from '../support/classeur-exemple';

const JOUR = '2025-06-12';
const TEXTE_JOUR: Argument = [['12/06/2025']];

/** Null for a function that refuses to answer. */
function ask(classeur: Classeur, id: string, ...args: readonly Argument[]): number | null {
  const etat = buildEtat({ classeur, index: null, echecTerritoires: null });
  const resultat = findIndicateur(id)?.calculate(args, etat);
  if (resultat === undefined) throw new Error(id);
  return resultat.ok ? Number(resultat.value) : null;
}

function compare(classeur: Classeur): number {
  const copil = evaluateClasseur(classeur);
  const { convention, tempsEcoule } = evaluateClasseur(classeur, { date: JOUR });
  const champs = copil.aides.find(({ critere }) => critere === 'cohérence interne')?.chiffres[0];
  const paires: readonly (readonly [string, number | null, number | null])[] = [
    ['TAUX_AVANCEMENT', ask(classeur, 'TAUX_AVANCEMENT'), copil.convention.avancement.valeur],
    ['TAUX_REALISATION', ask(classeur, 'TAUX_REALISATION'), copil.convention.realisation.valeur],
    ['TAUX_ENGAGEMENT', ask(classeur, 'TAUX_ENGAGEMENT'), copil.convention.engagement.valeur],
    ['TAUX_ABANDON', ask(classeur, 'TAUX_ABANDON'), copil.convention.abandon.valeur],
    ['TAUX_ATTEINTE', ask(classeur, 'TAUX_ATTEINTE'), copil.convention.atteinte.valeur],
    ['TAUX_COMPLETUDE', ask(classeur, 'TAUX_COMPLETUDE'), copil.convention.completude.valeur],
    ['TAUX_CONSOMMATION', ask(classeur, 'TAUX_CONSOMMATION'), copil.convention.consommation.valeur],
    ['TAUX_COUV_CHAMPS', ask(classeur, 'TAUX_COUV_CHAMPS'), champs?.valeur ?? null],
    ['SCORE_EVALUATION', ask(classeur, 'SCORE_EVALUATION'), copil.score.score.valeur],
    ['ECART_AVANCEMENT', ask(classeur, 'ECART_AVANCEMENT'), copil.convention.ecart.valeur],
    ['TAUX_RETARD', ask(classeur, 'TAUX_RETARD'), copil.convention.retard.valeur],
    ['TAUX_RETARD daté', ask(classeur, 'TAUX_RETARD', [], [], TEXTE_JOUR), convention.retard.valeur],
    ['PART_TEMPS_ECOULE daté', ask(classeur, 'PART_TEMPS_ECOULE', [], [], TEXTE_JOUR), tempsEcoule.valeur],
  ];
  for (const [nom, fonction, evaluation] of paires)
    if (fonction !== evaluation) throw new Error(`${nom}: ${fonction ?? 'rien'} ≠ ${evaluation ?? 'rien'}`);
  return paires.filter(([, fonction]) => fonction !== null).length;
}

/** Statuts, shares and ends over the actions of a signed text, in turn; three texts say no action, they take those of Perpignan. */
function mettreEnOeuvre(classeur: Classeur): Classeur {
  const { prochain_copil } = buildConvention({
    prochain_copil: '12/06/2025',
    debut: '2023',
    fin: '2027',
  }).rubriques;
  const actions = classeur.actions.some(({ intitule }) => intitule !== '')
    ? classeur.actions
    : readExemple('perpignan').actions;
  return {
    ...classeur,
    convention: {
      rubriques: {
        ...classeur.convention.rubriques,
        ...(prochain_copil === undefined ? {} : { prochain_copil }),
      },
    },
    actions: actions.map((action, rang) => ({
      ...action,
      statut: STATUTS_ACTION[rang % STATUTS_ACTION.length] ?? '',
      avancement: rang % 3 === 0 ? nombre(rang / actions.length) : action.avancement,
      fin: date(rang % 2 === 0 ? '2024' : ''),
    })),
  };
}

describe('the same numbers everywhere', () => {
  it.each([
    ['perpignan', 4],
    ['frontignan', 2],
    ['canet', 3],
    ['bauge', 1],
    ['lourdes', 1],
  ])('%s, as signed: its text lets %d figures be said', (nom, dites) => {
    expect(compare(readExemple(nom))).toBe(dites);
  });

  it.each(EXEMPLES)('%s, once its actions have statuts and its copil a date', (nom) => {
    expect(compare(mettreEnOeuvre(readExemple(nom)))).toBeGreaterThanOrEqual(8);
  });

  it.each(['', 'déclaré', 'jalons', 'statut'])('a full workbook, method « %s »', (methode_avancement) => {
    const classeur = buildClasseur({
      convention: buildConvention({ methode_avancement, prochain_copil: '12/06/2025' }),
      jalons: [buildJalon({ fait: 'oui' }), buildJalon({ poids: nombre(2) })],
      financements: [buildFinancement({ prevu: nombre(100), realise: nombre(40) })],
    });
    expect(compare(classeur)).toBeGreaterThanOrEqual(methode_avancement === 'déclaré' ? 10 : 11);
  });

  it.each([-1, 0, 5])('a note of weight %d', (poids) => {
    const evaluations = [buildEvaluation(), buildEvaluation({ critere: 'impact', poids: nombre(poids) })];
    expect(compare(buildClasseur({ evaluations }))).toBeGreaterThanOrEqual(8);
  });

  it('200 workbooks drawn at random', () => {
    const tirer = newTirages(newHasard(11));
    for (let essai = 0; essai < 200; essai += 1) compare(tirer().classeur);
  });
});
