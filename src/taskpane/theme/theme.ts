/** The two themes of the pane, and the names of our own tokens. */
import { createDarkTheme, createLightTheme, type Theme } from '@fluentui/react-components';
import { BOUTON_SOMBRE, RAMPE, VERDICTS_CLAIRS, VERDICTS_SOMBRES, type CouleursVerdict } from './rampe';

export type Apparence = 'clair' | 'sombre';
type ThemeCtg = Theme & CouleursVerdict;

const CLAIR: ThemeCtg = { ...createLightTheme(RAMPE), ...VERDICTS_CLAIRS };
const SOMBRE: ThemeCtg = {
  ...createDarkTheme(RAMPE),
  colorBrandBackground: BOUTON_SOMBRE.repos,
  colorBrandBackgroundHover: BOUTON_SOMBRE.survol,
  colorBrandBackgroundPressed: BOUTON_SOMBRE.appui,
  colorBrandBackgroundSelected: BOUTON_SOMBRE.survol,
  ...VERDICTS_SOMBRES,
};

export const THEMES: Readonly<Record<Apparence, ThemeCtg>> = { clair: CLAIR, sombre: SOMBRE };

/** Our tokens, used in styles beside Fluent's own. */
export const verdicts = {
  colorErreur: 'var(--colorErreur)',
  colorAvertissement: 'var(--colorAvertissement)',
  colorInfo: 'var(--colorInfo)',
  colorConforme: 'var(--colorConforme)',
  colorSourdine: 'var(--colorSourdine)',
  colorDepot: 'var(--colorDepot)',
} as const satisfies Record<keyof CouleursVerdict, string>;
