/** What the page says when it is opened outside Excel. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { Section } from './components/section';
import { horsExcel } from './labels/hors-excel';

const useStyles = makeStyles({
  page: { maxWidth: '34rem', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL },
  texte: { margin: 0 },
  etapes: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

export default function HorsExcel() {
  const styles = useStyles();
  const { titre, message, comment, etapes } = horsExcel;
  return (
    <div className={styles.page}>
      <Section titre={titre}>
        <p className={styles.texte}>{message}</p>
      </Section>
      <Section titre={comment}>
        <ol className={styles.etapes}>
          {etapes.map((etape) => (
            <li key={etape}>{etape}</li>
          ))}
        </ol>
      </Section>
    </div>
  );
}
