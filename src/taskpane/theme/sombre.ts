/** The dark theme, and the colours it has of its own. */
import { createDarkTheme } from '@fluentui/react-components';
import { RAMPE, type CouleursVerdict } from './rampe';
import type { ThemeCtg } from './theme';

const VERDICTS_SOMBRES: CouleursVerdict = {
  colorErreur: '#ff99a4',
  colorAvertissement: '#f2c661',
  colorInfo: '#9fd0ee',
  colorConforme: '#8fd18f',
  colorSourdine: '#b8c4ce',
  colorDepot: '#1e2932',
};

/** In the dark, a button must stand out of a #292929 ground (3.1:1) and still carry white text (4.7:1). */
const BOUTON_SOMBRE = {
  repos: '#3c7aa2',
  survol: '#357197',
  appui: '#2b5d7d',
} as const;

export const SOMBRE: ThemeCtg = {
  ...createDarkTheme(RAMPE),
  colorBrandBackground: BOUTON_SOMBRE.repos,
  colorBrandBackgroundHover: BOUTON_SOMBRE.survol,
  colorBrandBackgroundPressed: BOUTON_SOMBRE.appui,
  colorBrandBackgroundSelected: BOUTON_SOMBRE.survol,
  ...VERDICTS_SOMBRES,
};
