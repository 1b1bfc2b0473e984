/** Under the glance: what blocks, once the controls have run, the progress of the plan, and what moved. */
import { Button, makeStyles } from '@fluentui/react-components';
import type { Situation } from '../../evaluation';
import type { RapportControlePage } from '../commandes-context';
import { BarreEchec } from '../components/barre-echec';
import { Section } from '../components/section';
import { BarreStatuts } from '../images/barre-statuts';
import { accueil } from '../labels/accueil';
import type { PageProps } from '../pages/page-props';
import type { Geste } from '../use-geste';
import { CeQuiABouge } from './ce-qui-a-bouge';
import { CeQuiBloque } from './ce-qui-bloque';
import { tellDepuis } from './tell-situation';

const useStyles = makeStyles({ texte: { margin: 0 } });

interface Props extends Pick<PageProps, 'onPage'> {
  readonly situation: Situation;
  readonly controle: Geste<[], RapportControlePage>;
}

export default function VueSituation({ situation, controle, onPage }: Props) {
  const styles = useStyles();
  const { depuis, actions, statuts } = situation;
  return (
    <>
      <Section titre={accueil.bloque.titre}>
        {actions === 0 ? <p className={styles.texte}>{accueil.bloque.sansPlan}</p> : null}
        {controle.attend && controle.valeur === null ? (
          <p className={styles.texte} role="status">
            {accueil.bloque.enCours(actions)}
          </p>
        ) : null}
        <BarreEchec echec={controle.echec} onRetry={controle.retry} />
        {controle.valeur === null ? null : <CeQuiBloque rapport={controle.valeur} onPage={onPage} />}
      </Section>
      {actions === 0 ? null : (
        <>
          <Section titre={accueil.plan.titre}>
            <BarreStatuts parts={statuts} />
            <div>
              <Button size="small" onClick={() => onPage('plan')}>
                {accueil.plan.ouvrir}
              </Button>
            </div>
          </Section>
          <Section titre={tellDepuis(depuis)}>
            <CeQuiABouge situation={situation} onPage={onPage} />
          </Section>
        </>
      )}
    </>
  );
}
