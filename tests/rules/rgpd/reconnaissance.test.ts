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

describe('sentences written afterwards', () => {
  const phrases = read('rgpd-mesure.json');

  it('are at least 150, half of them tempting', () => {
    expect(phrases.length).toBeGreaterThanOrEqual(150);
    expect(phrases.filter(({ attendu }) => attendu === null).length).toBeGreaterThanOrEqual(
      phrases.length / 2 - 1,
    );
  });

  it('are recognised with a precision of 0.95 and a recall of 0.90 at least, by the right control', () => {
    const juges = phrases.map(({ texte, attendu }) => ({ texte, attendu, lu: recognise(texte) }));
    const justes = juges.filter(({ attendu, lu }) => lu !== null && lu === attendu).length;
    const precision = justes / juges.filter(({ lu }) => lu !== null).length;
    const rappel = justes / juges.filter(({ attendu }) => attendu !== null).length;
    const fautes = juges.filter(({ attendu, lu }) => lu !== attendu);
    console.info(
      [
        `RGPD: precision ${precision.toFixed(3)}, recall ${rappel.toFixed(3)} on ${phrases.length} sentences`,
        ...fautes.map(
          ({ texte, attendu, lu }) => `  ${lu ?? 'rien'} au lieu de ${attendu ?? 'rien'}: ${texte}`,
        ),
      ].join('\n'),
    );
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(rappel).toBeGreaterThanOrEqual(0.9);
  });
});
