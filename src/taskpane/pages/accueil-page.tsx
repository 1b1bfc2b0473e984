/** Page « Accueil »: where the convention stands, what blocks, what moved, and the next step. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { readDemarrage } from '../accueil/demarrage';
import { EnBref } from '../accueil/en-bref';
import { Suite } from '../accueil/suite';
import { useSituation } from '../accueil/use-situation';
import { useCommandes } from '../commandes-context';
import { Attente } from '../components/attente';
import { Barre } from '../components/barre';
import { BarreEchec } from '../components/barre-echec';
import { Liste } from '../components/liste';
import { Section } from '../components/section';
import { accueil } from '../labels/accueil';
import type { PageProps } from './page-props';

const PremiersPas = lazy(() => import('../accueil/premiers-pas'));
const Situation = lazy(() => import('../accueil/situation'));

const PASSE = 'passé';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXL },
});

export default function AccueilPage({ active, onPage }: PageProps) {
  const styles = useStyles();
  const { memoires } = useCommandes();
  const [passe, setPasse] = useState(() => memoires.demarrage.read() === PASSE);
  const { situation, controle, readAll } = useSituation(active);
  const lue = situation.valeur;
  const demarrage = lue === null ? null : readDemarrage(lue);
  const commence = demarrage !== null && demarrage.courante !== null;
  const keepPasse = (suite: boolean) => {
    memoires.demarrage.write(suite ? PASSE : '');
    setPasse(suite);
  };
  return (
    <div className={styles.page}>
      <BarreEchec echec={situation.echec} onRetry={situation.retry} />
      {situation.attend && lue === null ? <Attente texte={accueil.lecture} /> : null}
      {lue?.structure ? (
        <Section titre={accueil.titre}>
          <EnBref situation={lue.situation} />
          <Defauts defauts={lue.defauts} onPage={onPage} />
        </Section>
      ) : null}
      {demarrage !== null && commence && !passe ? (
        <Suspense fallback={<Attente texte={accueil.lecture} />}>
          <PremiersPas
            demarrage={demarrage}
            onPage={onPage}
            onPasser={() => keepPasse(true)}
            onEcrit={() => void readAll()}
          />
        </Suspense>
      ) : null}
      {lue?.structure && (!commence || passe) ? (
        <Suite lue={lue} verdict={controle.valeur} onPage={onPage} />
      ) : null}
      {lue?.structure ? (
        <Suspense fallback={null}>
          <Situation situation={lue.situation} controle={controle} onPage={onPage} />
        </Suspense>
      ) : null}
      {commence && passe ? (
        <div>
          <Button onClick={() => keepPasse(false)}>{accueil.demarrage.revoir}</Button>
        </div>
      ) : null}
    </div>
  );
}

interface DefautsProps extends Pick<PageProps, 'onPage'> {
  readonly defauts: readonly string[];
}

function Defauts({ defauts, onPage }: DefautsProps) {
  if (defauts.length === 0) return null;
  const actions = (
    <Button size="small" onClick={() => onPage({ page: 'convention', vue: 'classeur' })}>
      {accueil.reparer}
    </Button>
  );
  return (
    <Barre intent="warning" titre={accueil.defauts} actions={actions}>
      <Liste elements={defauts.map((defaut) => ({ cle: defaut, contenu: defaut }))} />
    </Barre>
  );
}
