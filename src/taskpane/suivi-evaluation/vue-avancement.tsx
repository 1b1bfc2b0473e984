/** View « Avancement »: the convention, then group by group, then what could not be counted. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { BilanEvaluation, EvaluationLue } from '../../commands';
import { useCommandes } from '../commandes-context';
import { BarreEchec } from '../components/barre-echec';
import { Depliant } from '../components/depliant';
import { Liste } from '../components/liste';
import { Section } from '../components/section';
import { BarreFinancement } from '../images/barre-financement';
import { BarreStatuts } from '../images/barre-statuts';
import { evaluation } from '../labels/evaluation';
import { images } from '../labels/images';
import { useGeste } from '../use-geste';
import { Figures } from './figures';
import { Groupes } from './groupes';
import { NoteSous } from './note-sous';

/** Beyond, the sheet « Contrôles » says them all. */
const REMARQUES_MONTREES = 20;

const useStyles = makeStyles({
  vue: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL },
  remarque: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
  },
});

interface Props {
  readonly bilan: BilanEvaluation;
  readonly statuts: EvaluationLue['statuts'];
  readonly financements: EvaluationLue['financements'];
}

export function VueAvancement({ bilan, statuts, financements }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.vue}>
      <Section titre={images.statuts.titre}>
        <BarreStatuts parts={statuts} />
      </Section>
      <Section titre={evaluation.figures.titre}>
        <Figures bilan={bilan} />
      </Section>
      <Groupes bilan={bilan} />
      <Section titre={images.financements.titre}>
        <BarreFinancement financements={financements} />
      </Section>
      {bilan.remarques.length === 0 ? null : <Remarques remarques={bilan.remarques} />}
    </div>
  );
}

function Remarques({ remarques }: Pick<BilanEvaluation, 'remarques'>) {
  const styles = useStyles();
  const { showCellule } = useCommandes();
  const montrer = useGeste(showCellule);
  const reste = remarques.length - REMARQUES_MONTREES;
  return (
    <Depliant titre={evaluation.remarques.titre(remarques.length)}>
      <BarreEchec echec={montrer.echec} />
      <Liste
        elements={remarques.slice(0, REMARQUES_MONTREES).map(({ ref, champ, message }, rang) => ({
          cle: `${ref.table}${ref.id}${String(rang)}`,
          contenu: (
            <div className={styles.remarque}>
              {message}
              <Button
                size="small"
                aria-label={`${evaluation.remarques.aller}, ${message}`}
                onClick={() => void montrer.run({ ...ref, champ })}
              >
                {evaluation.remarques.aller}
              </Button>
            </div>
          ),
        }))}
      />
      {reste > 0 ? <NoteSous>{evaluation.remarques.suivantes(reste)}</NoteSous> : null}
    </Depliant>
  );
}
