/** What was understood of each file and what they would change together, before anything is written. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ApercuFigures } from '../../commands';
import { Avancement } from '../components/avancement';
import { Barre } from '../components/barre';
import { Depliant } from '../components/depliant';
import { Liste } from '../components/liste';
import { Pairs } from '../components/pairs';
import { Section } from '../components/section';
import { TableauChangements } from '../components/tableau-changements';
import { commun } from '../labels/commun';
import { donnees } from '../labels/donnees';
import type { GesteLong } from '../use-geste-long';
import { countEcritures, describeApercu, listChangements } from './describe-apercu';

const useStyles = makeStyles({
  texte: { margin: 0, overflowWrap: 'anywhere' },
  sousTitre: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  boutons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly apercus: readonly ApercuFigures[];
  readonly ecriture: Pick<GesteLong<readonly [ApercuFigures], unknown>, 'attend' | 'avancee' | 'arreter'>;
  readonly onEcrire: () => void;
  readonly onAnnuler: () => void;
}

export function Apercu({ apercus, ecriture, onEcrire, onAnnuler }: Props) {
  const styles = useStyles();
  const { attend } = ecriture;
  const textes = donnees.apercu;
  const ecritures = apercus.reduce((total, apercu) => total + countEcritures(apercu), 0);
  const [seul, ...autres] = apercus;
  const titre = autres.length === 0 ? textes.titre : textes.titrePlusieurs(apercus.length);
  return (
    <Section titre={titre} niveau={3} focus>
      {seul !== undefined && autres.length === 0 ? (
        <UnFichier apercu={seul} />
      ) : (
        <div>
          {apercus.map((apercu) => (
            <Depliant key={apercu.nom} titre={apercu.nom} note={apercu.lecture.libelle}>
              <UnFichier apercu={apercu} />
            </Depliant>
          ))}
        </div>
      )}
      {attend ? (
        <Avancement texte={textes.enCours} avancee={ecriture.avancee} onArreter={ecriture.arreter} />
      ) : null}
      <div className={styles.boutons}>
        {ecritures === 0 ? null : (
          <Button appearance="primary" disabledFocusable={attend} onClick={onEcrire}>
            {textes.ecrire}
          </Button>
        )}
        <Button disabledFocusable={attend} onClick={onAnnuler}>
          {commun.annuler}
        </Button>
      </div>
    </Section>
  );
}

function UnFichier({ apercu }: { readonly apercu: ApercuFigures }) {
  const styles = useStyles();
  const textes = donnees.apercu;
  const { lecture } = apercu;
  return (
    <>
      <p className={styles.texte}>{lecture.reconnu}</p>
      <Pairs pairs={describeApercu(apercu)} />
      {lecture.avertissements.length === 0 ? null : (
        <Barre intent="warning">
          <Liste elements={lecture.avertissements.map((phrase) => ({ cle: phrase, contenu: phrase }))} />
        </Barre>
      )}
      {countEcritures(apercu) === 0 ? (
        <Barre intent="info">{lecture.observations.length === 0 ? textes.vide : textes.rien}</Barre>
      ) : (
        <Changements apercu={apercu} />
      )}
    </>
  );
}

function Changements({ apercu }: { readonly apercu: ApercuFigures }) {
  const styles = useStyles();
  const textes = donnees.apercu;
  const { ajouts, changements, identiques } = apercu.comparaison;
  const { montres, reste } = listChangements(apercu);
  const comptes = [
    textes.ajouts(ajouts.length),
    textes.modifies(changements.length),
    textes.identiques(identiques.length),
  ];
  return (
    <>
      <h4 className={styles.sousTitre}>{textes.changements}</h4>
      <p className={styles.texte}>{`${comptes.join(', ')}.`}</p>
      {montres.length === 0 ? null : (
        <TableauChangements
          titre={textes.changements}
          enTetes={{ quoi: textes.enTetes.chiffre, avant: textes.enTetes.avant, apres: textes.enTetes.apres }}
          changements={montres}
          numerique
        />
      )}
      {reste > 0 ? <p className={styles.texte}>{textes.autres(reste)}</p> : null}
    </>
  );
}
