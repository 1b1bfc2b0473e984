/** Figures counted in the annex (tOffre): existing places only, never a partial sum. */
import { CLASSEUR_VIDE } from '../../src/domain/classeur';
import type { Offre } from '../../src/domain/offre';
import { DATE_VIDE, VIDE } from '../../src/domain/valeurs';
import structures from '../../src/indicators/animation/nb-structures-avs';
import type { Argument, Indicateur } from '../../src/indicators/define';
import { buildEtat } from '../../src/indicators/etat-registre';
import type { EtatRegistre } from '../../src/indicators/registre';
import laep from '../../src/indicators/parentalite/nb-laep';
import bonus from '../../src/indicators/petite-enfance/bonus-territoire-places';
import { buildObservation, nombre, ref } from '../support/builders';
import { openIndexReel } from '../support/index-reel';

const index = openIndexReel();

function buildOffre(plus: Partial<Offre>): Offre {
  return {
    ref: ref('tOffre', 'f-1'),
    champ: '',
    type: '',
    nom: '',
    commune: '',
    gestionnaire: '',
    statut: '',
    capacite_agreee: VIDE,
    capacite_ouverte: VIDE,
    heures_an: VIDE,
    agrement_fin: DATE_VIDE,
    zone: '',
    soutien: '',
    psu: '',
    bonus_territoire: '',
    montant_bonus: VIDE,
    bonus_inclusion: '',
    places_nouvelles: VIDE,
    projet: '',
    commentaire: '',
    ...plus,
  };
}

function etatOf(
  offres: readonly Partial<Offre>[],
  saisi?: { readonly indicateur: string; readonly valeur: number },
): EtatRegistre {
  const observations =
    saisi === undefined
      ? []
      : [
          buildObservation({
            indicateur: saisi.indicateur,
            territoire: '66136',
            source: 'saisie locale',
            millesime: '2025',
            valeur: nombre(saisi.valeur),
          }),
        ];
  const rubriques = {
    code_territoire: {
      valeur: '66136',
      date: DATE_VIDE,
      precision: '',
      source: '',
      rubrique: '',
      ref: ref('tConvention', 'code_territoire'),
    },
  };
  return buildEtat({
    classeur: { ...CLASSEUR_VIDE, convention: { rubriques }, offres: offres.map(buildOffre), observations },
    index,
    echecTerritoires: null,
  });
}

function answer(indicateur: Indicateur, args: readonly Argument[], etat: EtatRegistre): unknown {
  const resultat = indicateur.calculate(args, etat);
  return resultat.ok ? resultat.value : resultat.error;
}

describe('places counted in the annex', () => {
  it.each([
    ['its type of the list', laep, [{ type: 'LAEP' }, { type: 'RPE' }, { type: 'LAEP' }], 2],
    ['a type in full words', laep, [{ type: 'Lieu d’accueil enfants-parents' }], 1],
    ['an itinerant one', laep, [{ type: 'LAEP itinérant' }], 1],
    [
      'what is still to be created left out',
      laep,
      [{ type: 'LAEP' }, { type: 'LAEP', projet: 'Création' }],
      1,
    ],
    ['what is to be closed, which is still open', laep, [{ type: 'LAEP', projet: 'fermeture' }], 1],
    [
      'both kinds of structures',
      structures,
      [{ type: 'centre social' }, { type: 'EVS' }, { type: 'LAEP' }],
      2,
    ],
    [
      'their names as people write them',
      structures,
      [{ type: 'Centre socioculturel' }, { type: 'Espace de vie sociale' }],
      2,
    ],
  ])('counts %s', (_nom, indicateur, offres, attendu) => {
    expect(answer(indicateur, [], etatOf(offres))).toBe(attendu);
  });

  it('reads the row typed in tDonnees when the annex lists none, zero included', () => {
    expect(answer(laep, [], etatOf([{ type: 'RPE' }], { indicateur: 'NB_LAEP', valeur: 0 }))).toBe(0);
    expect(answer(structures, [], etatOf([], { indicateur: 'NB_STRUCTURES_AVS', valeur: 4 }))).toBe(4);
  });

  it('reads tDonnees for a territory or a year, of which the annex says nothing', () => {
    const etat = etatOf([{ type: 'LAEP' }], { indicateur: 'NB_LAEP', valeur: 3 });
    expect(answer(laep, [], etat)).toBe(1);
    expect(answer(laep, [[['66136']], [[2025]]], etat)).toBe(3);
  });

  it('says that neither has one: an empty sheet is not zero', () => {
    expect(answer(laep, [], etatOf([{ type: 'RPE' }]))).toMatchObject({
      code: 'offre-vide',
      aide: expect.stringContaining('saisissez 0') as unknown,
    });
  });
});

describe('the bonus for new places', () => {
  const creche = {
    type: 'EAJE PSU',
    nom: 'Les Petits Pas',
    psu: 'oui',
    soutien: 'Oui',
    places_nouvelles: nombre(10),
  };

  it('multiplies the new places of the annex that may have it', () => {
    const offres = [
      creche,
      { ...creche, nom: 'Pitchouns', places_nouvelles: nombre(5) },
      { ...creche, psu: 'non', places_nouvelles: nombre(12) },
      { ...creche, soutien: 'non', places_nouvelles: nombre(12) },
      { type: 'RPE', nom: 'Relais' },
    ];
    expect(answer(bonus, [[[3000]]], etatOf(offres))).toBe(45_000);
  });

  it('takes the places of the formula before those of the annex', () => {
    expect(answer(bonus, [[[3000]], [[2]]], etatOf([creche]))).toBe(6_000);
  });

  it.each([
    ['does not say whether it has the PSU', { ...creche, psu: '' }, 'PSU'],
    ['has places that are no number', { ...creche, places_nouvelles: nombre('10 ou 12') }, '10 ou 12'],
  ])('stops at a row that %s, and names it', (_nom, offre, mot) => {
    const reponse = answer(bonus, [[[3000]]], etatOf([creche, { ...offre, nom: 'Pitchouns' }]));
    expect(reponse).toMatchObject({ code: 'offre-incomplete' });
    expect(JSON.stringify(reponse)).toContain('Pitchouns');
    expect(JSON.stringify(reponse)).toContain(mot);
  });

  it('refuses a negative amount', () => {
    expect(answer(bonus, [[[-3000]], [[2]]], etatOf([]))).toMatchObject({ code: 'argument-invalide' });
  });
});
