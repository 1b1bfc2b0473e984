/** What the pane shows of a bug of ours: a sentence, a way to start again, and the details to pass on. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CopierDetails } from './components/copier-details';
import { Section } from './components/section';
import { commun } from './labels/commun';

const useStyles = makeStyles({
  boutons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  texte: { margin: 0 },
});

export default function Bogue({ details }: { readonly details: string }) {
  const styles = useStyles();
  return (
    <Section titre={commun.bogue.titre} focus>
      <p className={styles.texte}>{commun.bogue.message}</p>
      <div className={styles.boutons}>
        <Button appearance="primary" onClick={() => window.location.reload()}>
          {commun.bogue.recharger}
        </Button>
        <CopierDetails details={details} />
      </div>
    </Section>
  );
}
