/** View « Constats »: run the controls, read the result, go through the findings. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { LIBELLES_PHASES } from '../../domain/listes';
import { Avancement } from '../components/avancement';
import { BarreEchec } from '../components/barre-echec';
import { Pairs } from '../components/pairs';
import { Section } from '../components/section';
import { formatDate, formatHeure } from '../format';
import { controles } from '../labels/controles';
import { Justifies, NonControlables } from './autres-verdicts';
import { Constats } from './constats';
import { Reparations } from './reparations';
import { TamponCopil } from './tampon-copil';
import type { Controle, ControleSuivi } from './use-controle';

const useStyles = makeStyles({
  vue: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXL },
  texte: { margin: 0, overflowWrap: 'anywhere' },
});

interface Props {
  readonly controle: Controle;
  readonly active: boolean;
}

export function VueConstats({ controle, active }: Props) {
  const styles = useStyles();
  const { suivi, attend } = controle;
  return (
    <div className={styles.vue}>
      <Section titre={controles.titre}>
        <p className={styles.texte}>{controles.but}</p>
        <div>
          <Button appearance="primary" disabledFocusable={attend} onClick={() => void controle.check()}>
            {suivi === null ? controles.lancer : controles.relancer}
          </Button>
        </div>
        {attend ? (
          <Avancement texte={controles.enCours} avancee={controle.avancee} onArreter={controle.arreter} />
        ) : null}
        <BarreEchec echec={controle.echec} onRetry={controle.retry} />
      </Section>
      {suivi === null ? null : (
        <>
          <Resultat key={suivi.numero} suivi={suivi} onMettreAJour={() => void controle.check()} />
          <Section titre={controles.constats}>
            <Constats rapport={suivi.rapport} suite={suivi.suite} numero={suivi.numero} active={active} />
            <div>
              <NonControlables rapport={suivi.rapport} />
              <Justifies rapport={suivi.rapport} />
            </div>
            <Reparations />
          </Section>
        </>
      )}
    </div>
  );
}

function Resultat({
  suivi,
  onMettreAJour,
}: {
  readonly suivi: ControleSuivi;
  readonly onMettreAJour: () => void;
}) {
  const { rapport } = suivi;
  const jour = rapport.dateDuJour ? controles.dateJour : controles.dateCopil;
  return (
    <Section titre={controles.resultat} focus>
      <TamponCopil rapport={rapport} />
      <Pairs
        pairs={[
          { nom: controles.date, valeur: `${formatDate(rapport.date)} (${jour})` },
          {
            nom: controles.phase,
            valeur: LIBELLES_PHASES[rapport.phase] + (rapport.phaseDeduite ? ` (${controles.deduite})` : ''),
          },
        ]}
      />
      <Ecrit ecrit={suivi.ecrit} onMettreAJour={onMettreAJour} />
    </Section>
  );
}

/** What the sheet holds, which is only what was written when the person asked. */
function Ecrit({
  ecrit,
  onMettreAJour,
}: {
  readonly ecrit: ControleSuivi['ecrit'];
  readonly onMettreAJour: () => void;
}) {
  const styles = useStyles();
  if (ecrit === null) return <p className={styles.texte}>{controles.sansRapport}</p>;
  const heure = formatHeure(ecrit.instant);
  return (
    <div>
      <p className={styles.texte}>
        {ecrit.depasse
          ? controles.rapportDepasse(ecrit.feuille, heure)
          : controles.rapport(ecrit.feuille, heure)}
      </p>
      {ecrit.depasse ? (
        <Button size="small" onClick={onMettreAJour}>
          {controles.mettreAJour}
        </Button>
      ) : null}
    </div>
  );
}
