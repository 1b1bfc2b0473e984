/** How far a work is, in a bar and in words, and the button that stops it. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Avancee } from '../../domain/travail';
import { useAnnonce } from '../annonces';
import { travail } from '../labels/travail';
import { ApresUnMoment } from './apres-un-moment';
import { BarreMesure } from './barre-mesure';

const useStyles = makeStyles({
  avancement: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  texte: { margin: 0, overflowWrap: 'anywhere' },
});

interface Props {
  /** « Lecture de « base.csv »… » */
  readonly texte: string;
  readonly avancee: Avancee | null;
  readonly onArreter: () => void;
}

/** Mounted while the work lasts. */
export function Avancement(props: Props) {
  return (
    <ApresUnMoment>
      <Montre {...props} />
    </ApresUnMoment>
  );
}

function Montre({ texte, avancee, onArreter }: Props) {
  const styles = useStyles();
  const annonce = useAnnonce();
  const [arret, setArret] = useState(false);
  useEffect(() => annonce(texte, 'poli'), [annonce, texte]);
  const phrase = avancee === null ? texte : travail.avancee(avancee.fait, avancee.total, avancee.quoi);
  return (
    <div className={styles.avancement}>
      <p className={styles.texte}>{arret ? travail.arret : texte}</p>
      <BarreMesure label={texte} phrase={phrase} fait={avancee?.fait ?? null} total={avancee?.total ?? 0} />
      {avancee === null ? null : <p className={styles.texte}>{phrase}</p>}
      <div>
        <Button
          disabledFocusable={arret}
          onClick={() => {
            setArret(true);
            onArreter();
          }}
        >
          {travail.arreter}
        </Button>
      </div>
    </div>
  );
}
