/** The petite enfance checklist: open where the schéma is due, on request elsewhere; it says what is not known. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons';
import { CircleHalfFill16Regular } from '@fluentui/react-icons';
import { DismissCircle16Regular } from '@fluentui/react-icons';
import type { ChecklistSppe, ContenuSppe } from '../../commands';
import { useCommandes } from '../commandes-context';
import { BarreEchec } from '../components/barre-echec';
import { Depliant } from '../components/depliant';
import { Liste } from '../components/liste';
import { Section } from '../components/section';
import { evaluation } from '../labels/evaluation';
import { verdicts } from '../theme/theme';
import { useGeste } from '../use-geste';
import { NoteSous } from './note-sous';

const ICONES = {
  present: CheckmarkCircle16Filled,
  'a-reprendre': CircleHalfFill16Regular,
  absent: DismissCircle16Regular,
} as const;

const useStyles = makeStyles({
  contenu: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
  },
  etat: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  present: { color: verdicts.colorConforme },
  'a-reprendre': { color: verdicts.colorInfo },
  absent: { color: verdicts.colorAvertissement },
  texte: { margin: 0 },
});

export function Checklist({ checklist }: { readonly checklist: ChecklistSppe }) {
  const styles = useStyles();
  const mots = evaluation.sppe;
  const { concerne, raison, vautSchema, contenus, source } = checklist;
  const presents = contenus.filter(({ etat }) => etat === 'present').length;
  return (
    <Section titre={mots.titre}>
      <p className={styles.texte}>
        {raison} {mots.vaut[vautSchema]}
      </p>
      <Depliant
        titre={mots.verifier}
        note={mots.resume(presents, contenus.length)}
        ouvert={concerne === 'oui' || vautSchema === 'oui'}
      >
        <Contenus contenus={contenus} />
        <NoteSous>
          {mots.limite} {mots.source(source)}
        </NoteSous>
      </Depliant>
    </Section>
  );
}

function Contenus({ contenus }: { readonly contenus: readonly ContenuSppe[] }) {
  const styles = useStyles();
  const mots = evaluation.sppe;
  const { showCellule } = useCommandes();
  const montrer = useGeste(showCellule);
  return (
    <>
      <BarreEchec echec={montrer.echec} />
      <Liste
        elements={contenus.map(({ cle, libelle, etat, ou, ref }) => {
          const Icone = ICONES[etat];
          return {
            cle,
            contenu: (
              <div className={styles.contenu}>
                <span>
                  {evaluation.nomme(libelle)}{' '}
                  <strong className={styles.etat}>
                    <span className={styles[etat]}>
                      <Icone aria-hidden />
                    </span>
                    {mots.etats[etat]}
                  </strong>
                </span>
                <NoteSous>{ou}</NoteSous>
                {ref === null || etat === 'present' ? null : (
                  <Button
                    size="small"
                    aria-label={mots.allerA(libelle)}
                    onClick={() => void montrer.run({ ...ref, champ: 'valeur' })}
                  >
                    {mots.aller}
                  </Button>
                )}
              </div>
            ),
          };
        })}
      />
    </>
  );
}
