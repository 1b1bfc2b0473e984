/** A titled part of a page. With `focus`, its heading takes the focus when it appears: a result is where one reads next. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, type ReactNode } from 'react';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  sousTitre: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  titre: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    // The pane's own header stays on top: a title that takes the focus must not hide behind it.
    scrollMarginTop: '6.5rem',
  },
});

interface Props {
  readonly titre: string;
  readonly focus?: boolean;
  readonly niveau?: 2 | 3;
  readonly children: ReactNode;
}

export function Section({ titre, focus = false, niveau = 2, children }: Props) {
  const styles = useStyles();
  const id = useId();
  const Titre = niveau === 2 ? 'h2' : 'h3';
  const titreRef = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focus) titreRef.current?.focus();
  }, [focus]);
  return (
    <section className={styles.section} aria-labelledby={id}>
      <Titre
        id={id}
        ref={titreRef}
        className={mergeClasses(styles.titre, niveau === 3 && styles.sousTitre)}
        tabIndex={focus ? -1 : undefined}
      >
        {titre}
      </Titre>
      {children}
    </section>
  );
}
