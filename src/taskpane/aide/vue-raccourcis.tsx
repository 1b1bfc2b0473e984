/** View « Raccourcis »: the keys of Excel and those of the pane, and whether this Excel takes the first. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { Section } from '../components/section';
import { aide } from '../labels/aide';
import { RACCOURCIS, writeTouches } from '../raccourcis';
import { Tableau } from '../suivi-evaluation/tableau';
import { TOUCHES_VOLET } from './touches';

const useStyles = makeStyles({
  vue: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXL },
  texte: { margin: 0 },
});

export default function VueRaccourcis() {
  const styles = useStyles();
  const mots = aide.raccourcis;
  return (
    <div className={styles.vue}>
      <Section titre={mots.excel}>
        <p className={styles.texte}>{hasRaccourcis() ? mots.pris : mots.nonPris}</p>
        <Tableau
          titre={mots.excel}
          entetes={[mots.effet, mots.windows, mots.mac]}
          lignes={RACCOURCIS.map(({ action, nom, touches }) => ({
            cle: action,
            cellules: [nom, writeTouches(touches.defaut), writeTouches(touches.mac)],
          }))}
        />
      </Section>
      <Section titre={mots.volet}>
        <Tableau
          titre={mots.volet}
          entetes={[mots.touches, mots.effet]}
          lignes={TOUCHES_VOLET.map(({ touches, effet }) => ({ cle: touches, cellules: [touches, effet] }))}
        />
      </Section>
    </div>
  );
}

/** Excel 2021 and some versions for the web do not take an add-in's shortcuts. */
function hasRaccourcis(): boolean {
  return (
    typeof Office !== 'undefined' && Office.context.requirements.isSetSupported('KeyboardShortcuts', '1.1')
  );
}
