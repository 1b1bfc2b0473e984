/** 10 000 lookups by functions, over a workbook that holds the figures of 500 communes. */
import { acces } from '../src/indicators/acces';
import type { FonctionAcces } from '../src/indicators/acces';
import { findIndicateur } from '../src/indicators/catalogue';
import type { Argument } from '../src/indicators/define';
import { buildEtatChiffres } from '../tests/support/etats';
import { openIndexReel } from '../tests/support/index-reel';
import { measureBest, toLigne } from './banc';
import type { Banc } from './banc';

const APPELS = 10_000;
const BUDGET_MICROSECONDES = 5;

export async function run(): Promise<Banc> {
  const index = openIndexReel();
  const codes = index.communes.slice(0, 500).map(({ code }) => code);
  const [premier = ''] = codes;
  const etat = buildEtatChiffres(
    index,
    [premier],
    codes.map((code) => ['TAUX_PAUVRETE', code, '2021', 20] as const),
  );
  const taux = findIndicateur('TAUX_PAUVRETE');
  const indicateur = acces.find(({ id }) => id === 'INDICATEUR');
  if (taux === null || indicateur === undefined) throw new Error('TAUX_PAUVRETE, INDICATEUR');
  const measureForme = (
    args: (rang: number) => readonly Argument[],
    fonction: Pick<FonctionAcces, 'calculate'> = taux,
  ): number =>
    (measureBest(9, () => {
      for (let rang = 0; rang < APPELS; rang += 1) {
        if (!fonction.calculate(args(rang), etat).ok) throw new Error('a lookup failed');
      }
    }) *
      1000) /
    APPELS;
  const codeAt = (rang: number): string => codes[rang % codes.length] ?? premier;
  return {
    titre: `Fonctions : ${String(APPELS)} appels`,
    lignes: [
      toLigne(
        'CTG.TAUX_PAUVRETE()',
        measureForme(() => []),
        BUDGET_MICROSECONDES,
        'µs par appel',
      ),
      toLigne(
        'CTG.TAUX_PAUVRETE(code)',
        measureForme((rang) => [[[codeAt(rang)]]]),
        BUDGET_MICROSECONDES,
        'µs par appel',
      ),
      toLigne(
        'CTG.TAUX_PAUVRETE(code ; 2021)',
        measureForme((rang) => [[[codeAt(rang)]], [[2021]]]),
        BUDGET_MICROSECONDES,
        'µs par appel',
      ),
      toLigne(
        'CTG.INDICATEUR("TAUX_PAUVRETE" ; code)',
        measureForme((rang) => [[['TAUX_PAUVRETE']], [[codeAt(rang)]]], indicateur),
        BUDGET_MICROSECONDES,
        'µs par appel',
      ),
    ],
  };
}
