/** How far a work is, drawn: full at `total`, going back and forth while nothing is known. */
import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  // The browser draws it, in the colours of the theme or in those forced on it, still when motion is reduced.
  barre: { display: 'block', width: '100%', accentColor: tokens.colorCompoundBrandBackground },
});

interface Props {
  readonly label: string;
  /** The same in words. */
  readonly phrase: string;
  readonly fait: number | null;
  readonly total: number;
}

export function BarreMesure({ label, phrase, fait, total }: Props) {
  const { barre } = useStyles();
  const mesure = fait === null || total === 0 ? {} : { value: fait, max: total };
  return <progress className={barre} aria-label={label} aria-valuetext={phrase} {...mesure} />;
}
