/** A picture with its words: what it says for who does not see it, its caption, and the table behind it. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Depliant } from '../components/depliant';
import { images } from '../labels/images';

const useStyles = makeStyles({
  figure: { margin: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  dessin: { minWidth: 0 },
  legende: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  cache: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

interface Props {
  /** What the picture is of: names the way to its figures. */
  readonly titre: string;
  /** The message of the picture in a sentence or a few. */
  readonly alternative: string;
  readonly legende?: ReactNode;
  /** A real table with the same figures. */
  readonly tableau: ReactNode;
  readonly children: ReactNode;
}

export function Figure({ titre, alternative, legende, tableau, children }: Props) {
  const styles = useStyles();
  return (
    <figure className={styles.figure}>
      <div className={styles.dessin} role="img" aria-label={alternative}>
        {children}
      </div>
      {legende === undefined || legende === '' ? null : (
        <figcaption className={styles.legende}>{legende}</figcaption>
      )}
      <Depliant titre={images.voir} note={<span className={styles.cache}>{images.de(titre)}</span>}>
        {tableau}
      </Depliant>
    </figure>
  );
}
