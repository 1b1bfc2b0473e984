/** A pane with what Microsoft's React task-pane template asks of its libraries: the same components and icons, and nothing else. */
import {
  Button,
  Field,
  FluentProvider,
  Image,
  makeStyles,
  Textarea,
  tokens,
  webLightTheme,
} from '@fluentui/react-components';
import { DesignIdeas24Regular, LockOpen24Regular, Ribbon24Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

const useStyles = makeStyles({
  page: {
    minHeight: '100vh',
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  ligne: { display: 'flex', columnGap: tokens.spacingHorizontalM, fontSize: tokens.fontSizeBase300 },
});

const POINTS = [
  { icone: <Ribbon24Regular />, texte: 'Premier point' },
  { icone: <LockOpen24Regular />, texte: 'Deuxième point' },
  { icone: <DesignIdeas24Regular />, texte: 'Troisième point' },
];

function Gabarit() {
  const styles = useStyles();
  const [texte, setTexte] = useState('');
  return (
    <div className={styles.page}>
      <Image width="90" height="90" src="assets/icon-80.png" alt="" />
      {POINTS.map(({ icone, texte: point }) => (
        <p key={point} className={styles.ligne}>
          {icone}
          <span>{point}</span>
        </p>
      ))}
      <Field label="Texte">
        <Textarea value={texte} onChange={(_event, donnee) => setTexte(donnee.value)} />
      </Field>
      <Button appearance="primary" onClick={() => setTexte('')}>
        Effacer
      </Button>
    </div>
  );
}

void Office.onReady(() => {
  const racine = document.getElementById('root');
  if (!racine) throw new Error('The page has no element « root ».');
  createRoot(racine).render(
    <FluentProvider theme={webLightTheme}>
      <Gabarit />
    </FluentProvider>,
  );
});
