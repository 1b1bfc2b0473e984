/** The colours of what is drawn, told apart by pattern and words too; each shows at 3:1 or more on the ground of both themes. */
import { tokens } from '@fluentui/react-components';
import { verdicts } from './theme';

/** In the order of the palette: blue, earth, teal, violet, ochre. */
export const series = {
  un: verdicts.colorInfo,
  deux: tokens.colorPalettePumpkinBorderActive,
  trois: tokens.colorPaletteTealBorderActive,
  quatre: tokens.colorPaletteGrapeBorderActive,
  cinq: tokens.colorPaletteBrassBorderActive,
  gris: verdicts.colorSourdine,
} as const;
