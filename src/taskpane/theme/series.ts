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

const FORCEES = '@media (forced-colors: active)';

/** The style of what is drawn in `currentColor`: browsers leave drawings as they are when a person forces colours, so we say theirs. */
export function drawIn(couleur: string) {
  return { color: couleur, [FORCEES]: { color: 'CanvasText' } } as const;
}

/** The same of a thin line that only helps the eye. */
export function ruleIn(couleur: string) {
  return { color: couleur, [FORCEES]: { color: 'GrayText' } } as const;
}
