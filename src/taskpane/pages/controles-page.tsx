/** Page « Contrôles »: run the controls, and go to each finding. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import { LIBELLES_PHASES } from '../../domain/listes';
import { useCommandes, type RapportControlePage } from '../commandes-context';
import { Attente } from '../components/attente';
import { BarreEchec } from '../components/barre-echec';
import { Pairs } from '../components/pairs';
import { Section } from '../components/section';
import { Justifies, NonControlables } from '../controles/autres-verdicts';
import { Constats } from '../controles/constats';
import { TamponCopil } from '../controles/tampon-copil';
import { formatDate } from '../format';
import { controles } from '../labels/controles';
import { useGeste } from '../use-geste';
import type { PageProps } from './page-props';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXL },
  texte: { margin: 0 },
});

export default function ControlesPage({ demandes }: PageProps) {
  const styles = useStyles();
  const { checkClasseur } = useCommandes();
  const controle = useGeste(checkClasseur, sayRapport);
  const { run: check } = controle;
  useEffect(() => demandes.listenGeste('controles', () => void check()), [demandes, check]);

  return (
    <div className={styles.page}>
      <Section titre={controles.titre}>
        <p className={styles.texte}>{controles.but}</p>
        <div>
          <Button appearance="primary" disabledFocusable={controle.attend} onClick={() => void check()}>
            {controle.valeur ? controles.relancer : controles.lancer}
          </Button>
        </div>
        {controle.attend ? <Attente texte={controles.enCours} /> : null}
        <BarreEchec echec={controle.echec} onRetry={controle.retry} />
      </Section>
      {controle.valeur ? <Rapport numero={controle.reussites} rapport={controle.valeur} /> : null}
    </div>
  );
}

function Rapport({ rapport, numero }: { readonly rapport: RapportControlePage; readonly numero: number }) {
  const styles = useStyles();
  const jour = rapport.dateDuJour ? controles.dateJour : controles.dateCopil;
  return (
    <>
      <Section key={numero} titre={controles.resultat} focus>
        <TamponCopil rapport={rapport} />
        <Pairs
          pairs={[
            { nom: controles.date, valeur: `${formatDate(rapport.date)} (${jour})` },
            {
              nom: controles.phase,
              valeur:
                LIBELLES_PHASES[rapport.phase] + (rapport.phaseDeduite ? ` (${controles.deduite})` : ''),
            },
          ]}
        />
        <p className={styles.texte}>
          {rapport.feuilleRapport === null
            ? controles.sansRapport
            : controles.rapport(rapport.feuilleRapport)}
        </p>
      </Section>
      <Section titre={controles.constats}>
        <Constats rapport={rapport} />
        <div>
          <NonControlables rapport={rapport} />
          <Justifies rapport={rapport} />
        </div>
      </Section>
    </>
  );
}

function sayRapport({ bilan }: RapportControlePage): string {
  return controles.annonce(bilan.erreurs, bilan.avertissements, bilan.infos);
}
