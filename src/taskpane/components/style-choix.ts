/** How every list of the browser is drawn: as wide as its place, its choice going to the line instead of being cut. */
import { makeStyles } from '@fluentui/react-components';

export const useStyleChoix = makeStyles({
  champ: { gridTemplateColumns: 'minmax(0, 1fr)' },
  liste: {
    minWidth: 0,
    width: '100%',
    height: 'auto',
    minHeight: '32px',
    whiteSpace: 'normal',
    overflowWrap: 'anywhere',
    textWrap: 'wrap',
  },
});
