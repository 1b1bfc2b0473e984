/** Whose row it is, whatever the row: followed through codes or wordings, never guessed. */
import { indexRattachements } from '../../src/rules/rattachements';
import {
  buildAction,
  buildAxe,
  buildClasseur,
  buildFinancement,
  buildIndicateur,
  buildJalon,
  buildMesure,
  buildObjectif,
  ref,
} from '../support/builders';

const CLASSEUR = buildClasseur({
  axes: [buildAxe({ ref: ref('tAxes', 'x-1', 5), code: 'AX1', intitule: 'Soutenir les parents' })],
  objectifs: [
    buildObjectif({ ref: ref('tObjectifs', 'o-1', 5), code: 'O1', intitule: 'Accueillir', axe: 'AX1' }),
    buildObjectif({ ref: ref('tObjectifs', 'o-2', 6), code: 'O2', intitule: 'Écouter', axe: 'AX9' }),
  ],
  actions: [
    buildAction({
      ref: ref('tActions', 'a-1', 5),
      code: 'A1',
      intitule: 'Ouvrir une ludothèque',
      axe: '',
      objectif: 'O1',
      pilote: 'Mme Roux',
      structure_pilote: 'Ville',
    }),
    buildAction({
      ref: ref('tActions', 'a-2', 6),
      code: 'A2',
      intitule: 'Former',
      axe: 'soutenir les parents',
      objectif: '',
      pilote: '',
      structure_pilote: 'mme roux',
    }),
    buildAction({
      ref: ref('tActions', 'a-3', 7),
      code: 'A3',
      intitule: 'Étudier',
      axe: 'Axe perdu',
      objectif: '',
      pilote: ' ',
      structure_pilote: '',
    }),
  ],
  jalons: [buildJalon({ ref: ref('tJalons', 'j-1', 5), action: 'a1' })],
  financements: [buildFinancement({ ref: ref('tFin', 'f-1', 5), action: 'A2 ; A9' })],
  indicateurs: [
    buildIndicateur({ ref: ref('tIndic', 'i-1', 5), code: 'I1', rattachement: 'O1' }),
    buildIndicateur({ ref: ref('tIndic', 'i-2', 6), code: 'I2', rattachement: 'A1' }),
  ],
  mesures: [buildMesure({ ref: ref('tMesures', 'm-1', 5), indicateur: 'I2' })],
});
const AXE = 'AX1 – Soutenir les parents';

it.each([
  ['an action, by its objective', { table: 'tActions', id: 'a-1' }, 'Mme Roux', AXE, 5],
  ['an action whose structure is the pilote', { table: 'tActions', id: 'a-2' }, 'Mme Roux', AXE, 6],
  ['an action of nobody, of an axis that is not there', { table: 'tActions', id: 'a-3' }, '', 'Axe perdu', 7],
  ['a row without key, by its number', { table: 'tActions', id: '', ligne: 5 }, 'Mme Roux', AXE, 5],
  ['a jalon, through its action', { table: 'tJalons', id: 'j-1' }, 'Mme Roux', AXE, 5],
  ['a financement that cites several actions', { table: 'tFin', id: 'f-1' }, 'Mme Roux', AXE, 6],
  ['an indicator of an objective', { table: 'tIndic', id: 'i-1' }, '', AXE, null],
  ['an indicator of an action', { table: 'tIndic', id: 'i-2' }, 'Mme Roux', AXE, 5],
  ['a measure, through its indicator and its action', { table: 'tMesures', id: 'm-1' }, 'Mme Roux', AXE, 5],
  ['an objective', { table: 'tObjectifs', id: 'o-1' }, '', AXE, null],
  ['an objective whose axis is not there', { table: 'tObjectifs', id: 'o-2' }, '', 'AX9', null],
  ['an axis', { table: 'tAxes', id: 'x-1' }, '', AXE, null],
  ['a row of the convention', { table: 'tSignataires', id: 's-2' }, '', '', null],
  ['a row that is gone', { table: 'tActions', id: 'a-99', ligne: 99 }, '', '', null],
  ['the whole table', { table: 'tActions', id: null, ligne: null }, '', '', null],
  ['the whole plan', { table: null, id: null, ligne: null }, '', '', null],
  ['a table of nobody', { table: 'constructor', id: 'x', ligne: 1 }, '', '', null],
])('follows %s', (_, visee, pilote, axe, action) => {
  expect(indexRattachements(CLASSEUR)(visee)).toEqual({ pilote, axe, action });
});
