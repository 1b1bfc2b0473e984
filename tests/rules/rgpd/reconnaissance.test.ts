/** How well personal data is recognised, on sentences of CTG prose: those the recogniser was written with, then others. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { findDonneePersonnelle, findNomDeFamille } from '../../../src/rules/rgpd';

interface Phrase {
  readonly texte: string;
  readonly attendu: 'RGPD-01' | 'RGPD-03' | null;
}

const read = (nom: string): readonly Phrase[] => {
  const json = readFileSync(path.join(__dirname, '../../fixtures', nom), 'utf8');
  return (JSON.parse(json) as { phrases: readonly Phrase[] }).phrases;
};

function recognise(texte: string): Phrase['attendu'] {
  if (findDonneePersonnelle(texte) !== null) return 'RGPD-01';
  return findNomDeFamille(texte) === null ? null : 'RGPD-03';
}

describe('the sentences the recogniser was written with', () => {
  it.each(read('rgpd-mise-au-point.json').map(({ texte, attendu }) => [texte, attendu] as const))(
    '%s: %s',
    (texte, attendu) => expect(recognise(texte)).toBe(attendu),
  );
});
