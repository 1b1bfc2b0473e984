/** geo.api.gouv.fr, thin: a search, the members of an EPCI, and what changed since the index. */
import { createReseau } from '../../../src/sources/en-ligne/create-reseau';
import { compareMembres, searchCommunes } from '../../../src/sources/en-ligne/geo-api';
import { verifyMembres } from '../../../src/sources/en-ligne/verifier-membres';
import { openIndexReel } from '../../support/index-reel';
import { expectValue } from '../../support/read-atelier';
import { createPortDeTest, json, openServeurCapricieux, statut } from '../../support/serveur-capricieux';
import type { ServeurCapricieux } from '../../support/serveur-capricieux';

let serveur: ServeurCapricieux;
beforeAll(async () => {
  serveur = await openServeurCapricieux();
});
afterAll(() => serveur.close());

const commencer = (signal = new AbortController().signal) =>
  createReseau(createPortDeTest(), { adresses: { geo: serveur.adresse } }).commencer({ signal });

it.each([
  ['Perpignan', 'nom=Perpignan'],
  ['66000', 'codePostal=66000'],
  ['2A004', 'code=2A004'],
])('searches %s by %s', async (texte, attendu) => {
  serveur.repondre(json([{ code: '66136', nom: 'Perpignan', codeEpci: '200027183' }]));
  expect(expectValue(await searchCommunes(texte, commencer()))).toHaveLength(1);
  expect(serveur.demandes.at(-1)).toContain(attendu);
});

it('tells what joined and what left an EPCI since the index', async () => {
  const index = openIndexReel();
  const [sortie = '', ...reste] = index.membersOf('244900882');
  serveur.repondre(json([...reste, '49999'].map((code) => ({ code, nom: code }))));
  const ecart = expectValue(await compareMembres('244900882', index, commencer()));
  expect(ecart.entrees.map(({ code }) => code)).toEqual(['49999']);
  expect(ecart.sorties).toEqual([sortie]);
  expect(serveur.demandes.at(-1)).toMatch(/^\/epcis\/244900882\/communes\?fields=/);
});

it.each([
  ['codes that are none', json([{ code: 'PARIS', nom: 'Paris' }]), 'reseau-forme-inattendue'],
  ['an EPCI unknown', statut(404), 'reseau-jeu-inconnu'],
])('refuses %s, and names the index and the file', async (_quoi, caprice, code) => {
  serveur.repondre(caprice);
  const resultat = await searchCommunes('x', commencer());
  expect(resultat.ok ? null : resultat.error).toMatchObject({
    code,
    aide: expect.stringMatching(/index des communes.*perimetre-epci-a-fp\.csv/) as string,
  });
});

describe('beside figures', () => {
  const index = openIndexReel();
  const membres = index.membersOf('244900882');
  const asCommunes = (codes: readonly string[]) =>
    json(codes.map((code) => ({ code, nom: `Commune ${code}` })));

  it('says nothing when nothing changed, and asks only about EPCI', async () => {
    serveur.repondre(asCommunes(membres));
    const avant = serveur.demandes.length;
    expect(expectValue(await verifyMembres(['49018', '244900882', '49'], index, commencer()))).toEqual([]);
    expect(serveur.demandes).toHaveLength(avant + 1);
  });

  it('says which communes came and went', async () => {
    serveur.repondre(asCommunes([...membres.slice(1), '49999']));
    const phrases = expectValue(await verifyMembres(['244900882'], index, commencer()));
    expect(phrases[0]).toMatch(
      /^D’après geo\.api\.gouv\.fr, .* comprend aussi Commune 49999 \(49999\).: l’index du complément, de 2026/,
    );
    expect(phrases[1]).toContain(`(${membres[0] ?? ''})`);
  });

  it('a check that fails does not refuse the figures; a cancellation stops everything', async () => {
    serveur.repondre(statut(404));
    const phrases = expectValue(await verifyMembres(['244900882'], index, commencer()));
    expect(phrases[0]).toMatch(/n’a pas été vérifiée/);
    const controleur = new AbortController();
    controleur.abort();
    const annule = await verifyMembres(['244900882'], index, commencer(controleur.signal));
    expect(annule.ok ? null : annule.error.code).toBe('reseau-annule');
  });
});
