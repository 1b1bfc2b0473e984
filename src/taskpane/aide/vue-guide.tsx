/** View « Guide »: one entry a task, how it is done, and the way there. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Depliant } from '../components/depliant';
import { LienExterne } from '../components/lien-externe';
import { Section } from '../components/section';
import { aide } from '../labels/aide';
import type { PageProps } from '../pages/page-props';
import { TACHES } from './taches';

const useStyles = makeStyles({
  etapes: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    paddingInlineStart: tokens.spacingHorizontalXL,
    overflowWrap: 'anywhere',
  },
});

export function VueGuide({ onPage }: Pick<PageProps, 'onPage'>) {
  const styles = useStyles();
  return (
    <Section titre={aide.guide.titre}>
      {TACHES.map(({ id, titre, etapes, destination }) => (
        <Depliant key={id} titre={titre}>
          <ol className={styles.etapes}>
            {etapes.map((etape) => (
              <li key={etape}>{etape}</li>
            ))}
          </ol>
          <Button size="small" aria-label={aide.guide.ouvrir(titre)} onClick={() => onPage(destination)}>
            {aide.guide.bouton}
          </Button>
          <p>
            <LienExterne url={`aide/guide/${id}.html`}>{aide.guide.page(titre)}</LienExterne>
          </p>
        </Depliant>
      ))}
    </Section>
  );
}
