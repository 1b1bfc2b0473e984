/** View « Guide »: one entry a task, how it is done, and the way there. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { Depliant } from '../components/depliant';
import { LienExterne } from '../components/lien-externe';
import { Section } from '../components/section';
import type { Destination } from '../demandes';
import { aide } from '../labels/aide';
import type { PageProps } from '../pages/page-props';
import { TACHES } from './taches';

const useStyles = makeStyles({
  vue: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXL },
  texte: { margin: 0 },
  etapes: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    paddingInlineStart: tokens.spacingHorizontalXL,
    overflowWrap: 'anywhere',
  },
});

interface Props extends Pick<PageProps, 'onPage'> {
  /** Its `objet` is the task to show. */
  readonly cible: Destination | null;
}

export function VueGuide({ cible, onPage }: Props) {
  const styles = useStyles();
  const voulue = cible?.vue === 'guide' ? (cible.objet ?? null) : null;
  useEffect(() => {
    if (voulue !== null) document.querySelector<HTMLElement>(`#tache-${voulue} summary`)?.focus();
  }, [voulue, cible]);
  return (
    <div className={styles.vue}>
      <Section titre={aide.guide.titre}>
        <p className={styles.texte}>{aide.guide.but}</p>
        <div>
          {TACHES.map((tache) => (
            <div key={tache.id} id={`tache-${tache.id}`}>
              <Tache tache={tache} demandee={tache.id === voulue} onPage={onPage} />
            </div>
          ))}
        </div>
      </Section>
      <Section titre={aide.bientot.titre}>
        <p className={styles.texte}>{aide.bientot.copil}</p>
        <p className={styles.texte}>{aide.bientot.partenaires}</p>
      </Section>
    </div>
  );
}

interface TacheProps extends Pick<PageProps, 'onPage'> {
  readonly tache: (typeof TACHES)[number];
  /** Asked for by a link: it opens. */
  readonly demandee: boolean;
}

function Tache({ tache: { id, titre, etapes, destination }, demandee, onPage }: TacheProps) {
  const styles = useStyles();
  const [ouverte, setOuverte] = useState(demandee);
  const [vue, setVue] = useState(demandee);
  if (vue !== demandee) {
    setVue(demandee);
    if (demandee) setOuverte(true);
  }
  return (
    <Depliant titre={titre} ouvert={ouverte} onOuvert={setOuverte}>
      <ol className={styles.etapes}>
        {etapes.map((etape) => (
          <li key={etape}>{etape}</li>
        ))}
      </ol>
      <div>
        <Button size="small" aria-label={aide.guide.ouvrir(titre)} onClick={() => onPage(destination)}>
          {aide.guide.bouton}
        </Button>
      </div>
      <LienExterne url={`aide/guide/${id}.html`}>{aide.guide.page(titre)}</LienExterne>
    </Depliant>
  );
}
