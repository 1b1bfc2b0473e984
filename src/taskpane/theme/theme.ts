/** The light theme, the way to the dark one, and the names of our own tokens. */
import { createLightTheme, type Theme } from '@fluentui/react-components';
import { RAMPE, VERDICTS_CLAIRS, type CouleursVerdict } from './rampe';

export type Apparence = 'clair' | 'sombre';
export type ThemeCtg = Theme & CouleursVerdict;

export const CLAIR: ThemeCtg = { ...createLightTheme(RAMPE), ...VERDICTS_CLAIRS };

/** The dark theme is fetched by those who see it. */
export const loadSombre = async (): Promise<ThemeCtg> => (await import('./sombre')).SOMBRE;

/** Our tokens, used in styles beside Fluent's own. */
export const verdicts = {
  colorErreur: 'var(--colorErreur)',
  colorAvertissement: 'var(--colorAvertissement)',
  colorInfo: 'var(--colorInfo)',
  colorConforme: 'var(--colorConforme)',
  colorSourdine: 'var(--colorSourdine)',
  colorDepot: 'var(--colorDepot)',
} as const satisfies Record<keyof CouleursVerdict, string>;
