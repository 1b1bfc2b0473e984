/** The one next step, and the way to it. */
import { Button, makeStyles } from '@fluentui/react-components';
import type { SituationLue } from '../../commands/read-situation';
import { useCommandes } from '../commandes-context';
import { BarreEchec } from '../components/barre-echec';
import { Section } from '../components/section';
import { accueil } from '../labels/accueil';
import type { PageProps } from '../pages/page-props';
import { useGeste } from '../use-geste';
import { suggestEtape, type Verdict } from './suggest-etape';

const useStyles = makeStyles({ texte: { margin: 0 } });

interface Props extends Pick<PageProps, 'onPage'> {
  readonly lue: SituationLue;
  readonly verdict: Verdict | null;
}

export function Suite({ lue, verdict, onPage }: Props) {
  const styles = useStyles();
  const aller = useGeste(useCommandes().showCellule, ({ feuille, cellule }) =>
    accueil.montree(feuille, cellule),
  );
  const { cle, vers } = suggestEtape(lue.situation, verdict, lue.dejaControle);
  return (
    <Section titre={accueil.suite.titre}>
      <p className={styles.texte}>{accueil.suite[cle].texte}</p>
      <div>
        <Button appearance="primary" onClick={() => ('page' in vers ? onPage(vers) : void aller.run(vers))}>
          {accueil.suite[cle].bouton}
        </Button>
      </div>
      <BarreEchec echec={aller.echec} onRetry={aller.retry} />
    </Section>
  );
}
