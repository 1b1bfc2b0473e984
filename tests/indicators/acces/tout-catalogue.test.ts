/** The functions that read any indicator, on every entry of the catalogue: an answer or a sentence, never an exception. */
import { acces } from '../../../src/indicators/acces';
import { fichesAcces } from '../../../src/indicators/acces/fiches';
import { catalogue } from '../../../src/indicators/catalogue';
import type { Argument } from '../../../src/indicators/define';
import { isCarte, isMatrice } from '../../../src/indicators/valeur';
import type { Case, Rendu } from '../../../src/indicators/valeur';
import { buildEtatChiffres } from '../../support/etats';
import { openIndexReel } from '../../support/index-reel';

const index = openIndexReel();
const etats = [
  ['an empty workbook', buildEtatChiffres(index, [], [])],
  [
    'a figure of each',
    buildEtatChiffres(
      index,
      ['66136'],
      catalogue.map(({ id }) => [id, '66136', '2021', 10] as const),
    ),
  ],
  [
    'a mark for each',
    buildEtatChiffres(
      index,
      ['66136'],
      catalogue.map(({ id }) => [id, '66136', '2021', 's'] as const),
    ),
  ],
] as const;

const RETOURS = fichesAcces
  .flatMap(({ parametres }) => parametres)
  .flatMap(({ nom, choix }) =>
    nom === 'retour' && Array.isArray(choix) ? [choix as readonly { valeur: string }[]] : [],
  )[0]
  ?.map(({ valeur }) => valeur);

function* appels(code: string): Generator<readonly [string, readonly Argument[]]> {
  for (const retour of RETOURS ?? []) yield ['INDICATEUR', [[[code]], [], [], [[retour]]]];
  yield ['INDICATEUR', [[[code]], [['66136']], [[2021]]]];
  for (const id of ['SERIE', 'COMPARER', 'SOURCE', 'FICHE']) {
    yield [id, [[[code]]]];
    yield [id, [[[code]], [['66136']], [[2021]]]];
  }
}

function isSain(rendu: Rendu): boolean {
  if (isMatrice(rendu))
    return rendu.every((ligne) => ligne.length === rendu[0]?.length && ligne.every(isCaseSaine));
  return isCarte(rendu) ? Number.isFinite(rendu.valeur.nombre) && rendu.titre !== '' : isCaseSaine(rendu);
}

function isCaseSaine(valeur: Case): boolean {
  if (typeof valeur === 'string') return !/undefined|NaN|null/.test(valeur);
  if (typeof valeur === 'number') return Number.isFinite(valeur);
  return 'echec' in valeur ? valeur.echec.message !== '' : Number.isFinite(valeur.nombre);
}

describe.each(etats)('on %s', (_nom, etat) => {
  it.each(catalogue.map(({ id }) => id))('%s is read by all of them', (code) => {
    for (const [id, args] of appels(code)) {
      const resultat = acces.find((fonction) => fonction.id === id)?.calculate(args, etat);
      if (resultat?.ok === true) expect([id, args, isSain(resultat.value)]).toEqual([id, args, true]);
      else
        expect([id, args, resultat?.error.message]).toEqual([
          id,
          args,
          expect.stringMatching(/^[^"].*[.?]$/),
        ]);
    }
  });
});

it('knows the words of INDICATEUR', () => {
  expect(RETOURS).toHaveLength(11);
});
