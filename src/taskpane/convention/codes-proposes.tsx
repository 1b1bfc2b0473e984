/** « Proposer les codes », among the buttons of the workbook: shown first, then written where there is none. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { RapportCodes } from '../../commands/propose-codes';
import { useCommandes } from '../commandes-context';
import { Attente } from '../components/attente';
import { Barre } from '../components/barre';
import { BarreEchec } from '../components/barre-echec';
import { Liste } from '../components/liste';
import { Section } from '../components/section';
import { codes } from '../labels/codes';
import { commun } from '../labels/commun';
import { useGeste } from '../use-geste';

const useStyles = makeStyles({
  texte: { margin: 0 },
  // Under the buttons beside which the gesture stands, once there is something.
  suite: {
    flex: '1 1 100%',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    minWidth: 0,
    ':empty': { display: 'none' },
  },
  boutons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export function CodesProposes({ onEcrit }: { readonly onEcrit: () => void }) {
  const styles = useStyles();
  const { previewCodes, writeCodesProposes } = useCommandes();
  const apercu = useGeste(previewCodes, sayApercu);
  const ecriture = useGeste(writeCodesProposes, sayEcrits);
  const attend = apercu.attend || ecriture.attend;
  const onVoir = () => {
    ecriture.reset();
    void apercu.run();
  };
  const onEcrire = async () => {
    const issue = await ecriture.run();
    if (!issue?.ok) return;
    apercu.reset();
    onEcrit();
  };
  return (
    <>
      {apercu.valeur ? null : (
        <Button disabledFocusable={attend} onClick={onVoir}>
          {codes.proposer}
        </Button>
      )}
      <div className={styles.suite}>
        {attend ? <Attente texte={ecriture.attend ? codes.enCours : codes.recherche} /> : null}
        <BarreEchec echec={apercu.echec} onRetry={apercu.retry} />
        <BarreEchec echec={ecriture.echec} onRetry={ecriture.retry} />
        {ecriture.valeur ? <Barre intent="success">{sayEcrits(ecriture.valeur)}</Barre> : null}
        {apercu.valeur ? (
          <Apercu
            rapport={apercu.valeur}
            attend={attend}
            onEcrire={() => void onEcrire()}
            onFermer={apercu.reset}
          />
        ) : null}
      </div>
    </>
  );
}

interface ApercuProps {
  readonly rapport: RapportCodes;
  readonly attend: boolean;
  readonly onEcrire: () => void;
  readonly onFermer: () => void;
}

function Apercu({ rapport, attend, onEcrire, onFermer }: ApercuProps) {
  const styles = useStyles();
  const nombre = rapport.codes.length;
  return (
    <Section titre={codes.titre} niveau={3} focus>
      <p className={styles.texte}>{nombre === 0 ? codes.aucun : codes.aide}</p>
      <Liste
        elements={rapport.codes.map(({ code, feuille, cellule }) => ({
          cle: `${feuille} ${cellule}`,
          contenu: codes.code(code, feuille, cellule),
        }))}
      />
      <div className={styles.boutons}>
        {nombre === 0 ? null : (
          <Button disabledFocusable={attend} onClick={onEcrire}>
            {codes.ecrire(nombre)}
          </Button>
        )}
        <Button disabledFocusable={attend} onClick={onFermer}>
          {commun.annuler}
        </Button>
      </div>
    </Section>
  );
}

function sayApercu({ codes: proposes }: RapportCodes): string {
  return codes.pret(proposes.length);
}

function sayEcrits({ codes: ecrits }: RapportCodes): string {
  return codes.fait(ecrits.length);
}
