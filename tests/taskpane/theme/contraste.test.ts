/** Contrast of both themes, measured as WCAG does: 4.5 for text, 3 for what must only be seen. */
import { series } from '../../../src/taskpane/theme/series';
import { SOMBRE } from '../../../src/taskpane/theme/sombre';
import { CLAIR } from '../../../src/taskpane/theme/theme';

function luminance(couleur: string): number {
  const canaux = [1, 3, 5].map((debut) => parseInt(couleur.slice(debut, debut + 2), 16) / 255);
  const [rouge = 0, vert = 0, bleu = 0] = canaux.map((canal) =>
    canal <= 0.04045 ? canal / 12.92 : ((canal + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * rouge + 0.7152 * vert + 0.0722 * bleu;
}

function toHex(couleur: string): string {
  const [, r, v, b] = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(couleur) ?? [];
  return r && v && b ? `#${r}${r}${v}${v}${b}${b}` : couleur;
}

function contrast(a: string, b: string): number {
  const [clair = 0, sombre = 0] = [luminance(toHex(a)), luminance(toHex(b))].sort((x, y) => y - x);
  return (clair + 0.05) / (sombre + 0.05);
}

const TEXTES = [
  ['colorErreur', 'colorNeutralBackground1'],
  ['colorAvertissement', 'colorNeutralBackground1'],
  ['colorInfo', 'colorNeutralBackground1'],
  ['colorConforme', 'colorNeutralBackground1'],
  ['colorSourdine', 'colorNeutralBackground1'],
  ['colorErreur', 'colorNeutralBackground1Selected'],
  ['colorAvertissement', 'colorNeutralBackground1Selected'],
  ['colorInfo', 'colorNeutralBackground1Selected'],
  ['colorNeutralForeground1', 'colorDepot'],
  ['colorNeutralForeground2', 'colorDepot'],
  ['colorNeutralForeground2', 'colorNeutralBackground1'],
  ['colorBrandForeground1', 'colorNeutralBackground1'],
  ['colorNeutralForegroundOnBrand', 'colorBrandBackground'],
  ['colorNeutralForegroundOnBrand', 'colorBrandBackgroundHover'],
  ['colorNeutralForegroundOnBrand', 'colorBrandBackgroundPressed'],
] as const;

const SIGNES = [
  ['colorBrandBackground', 'colorNeutralBackground1'],
  ['colorCompoundBrandStroke', 'colorNeutralBackground1'],
  ['colorNeutralStrokeAccessible', 'colorDepot'],
  ['colorBrandForeground1', 'colorDepot'],
] as const;

describe.each([
  ['clair', CLAIR],
  ['sombre', SOMBRE],
])('theme %s', (_nom, theme) => {
  it.each(TEXTES)('reads %s on %s', (texte, fond) => {
    expect(contrast(theme[texte], theme[fond])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(SIGNES)('shows %s on %s', (signe, fond) => {
    expect(contrast(theme[signe], theme[fond])).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.entries(series))('draws the series %s so that it is seen', (_, variable) => {
    const jeton = Object.keys(theme).find((nom) => variable === `var(--${nom})`);
    const couleur = String(theme[jeton as keyof typeof theme]);
    expect(couleur).toMatch(/^#/);
    expect(contrast(couleur, theme.colorNeutralBackground1)).toBeGreaterThanOrEqual(3);
  });
});

it('builds the light theme around #1B4965', () => {
  expect(CLAIR.colorBrandBackground.toLowerCase()).toBe('#1b4965');
});
