/** « Réparer les formules CTG »: what would be repaired, cell by cell, chosen, then written. */
import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type {
  ApercuReparation,
  PropositionReparation,
  RapportReparation,
} from '../../commands/reparer-formules';
import { useCommandes } from '../commandes-context';
import { Attente } from '../components/attente';
import { Barre } from '../components/barre';
import { Depliant } from '../components/depliant';
import { Liste } from '../components/liste';
import { Section } from '../components/section';
import { commun } from '../labels/commun';
import { formules } from '../labels/formules';
import { DeuxTemps, type ChoixProps } from './deux-temps';

const textes = formules.reparer;
/** Beyond, the list is cut until asked for. */
const MONTREES = 20;

const useStyles = makeStyles({
  texte: { margin: 0, overflowWrap: 'anywhere' },
  boutons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  liste: { margin: 0, padding: 0, listStyleType: 'none', minWidth: 0 },
  formule: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
  etiquette: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  lieu: { fontWeight: tokens.fontWeightSemibold },
});

export function Reparer() {
  const { previewReparation, reparerFormules } = useCommandes();
  return (
    <DeuxTemps
      mots={textes}
      chercher={previewReparation}
      ecrire={reparerFormules}
      sayRecherche={sayRecherche}
      sayEcriture={sayReparation}
      choix={Propositions}
    />
  );
}

export function Propositions({
  apercu,
  attend,
  onEcrire,
  onFermer,
}: ChoixProps<ApercuReparation, PropositionReparation>) {
  const styles = useStyles();
  const { propositions, sansSolution } = apercu;
  // A formula kept as a text may be wanted so: it is not ticked beforehand.
  const [refusees, setRefusees] = useState<ReadonlySet<PropositionReparation>>(
    () => new Set(propositions.filter(({ texte }) => texte)),
  );
  const acceptees = propositions.filter((proposition) => !refusees.has(proposition));
  const toggle = (proposition: PropositionReparation) => {
    const suite = new Set(refusees);
    if (!suite.delete(proposition)) suite.add(proposition);
    setRefusees(suite);
  };
  if (propositions.length + sansSolution.length === 0) return <Barre intent="success">{textes.rien}</Barre>;
  return (
    <Section titre={textes.choisir} niveau={3} focus>
      <p className={styles.texte}>{textes.trouvees(propositions.length)}</p>
      <Cases propositions={propositions} refusees={refusees} onToggle={toggle} />
      {sansSolution.length === 0 ? null : (
        <Depliant titre={textes.sansSolution(sansSolution.length)} ouvert={propositions.length === 0}>
          <Liste
            elements={sansSolution.map(({ feuille, cellule, formule, phrase }) => ({
              cle: `${feuille}!${cellule}`,
              contenu: (
                <>
                  {formules.reparer.lieu(feuille, cellule)} <span className={styles.formule}>{formule}</span>{' '}
                  {phrase}
                </>
              ),
            }))}
          />
        </Depliant>
      )}
      {attend ? <Attente texte={textes.enCours} /> : null}
      <div className={styles.boutons}>
        {propositions.length === 0 ? null : (
          <Button
            appearance="primary"
            disabledFocusable={attend || acceptees.length === 0}
            onClick={() => onEcrire(acceptees)}
          >
            {textes.reparer(acceptees.length)}
          </Button>
        )}
        <Button disabledFocusable={attend} onClick={onFermer}>
          {commun.annuler}
        </Button>
      </div>
    </Section>
  );
}

interface CasesProps {
  readonly propositions: readonly PropositionReparation[];
  readonly refusees: ReadonlySet<PropositionReparation>;
  readonly onToggle: (proposition: PropositionReparation) => void;
}

function Cases({ propositions, refusees, onToggle }: CasesProps) {
  const styles = useStyles();
  const [toutes, setToutes] = useState(false);
  const montrees = toutes ? propositions : propositions.slice(0, MONTREES);
  const reste = propositions.length - montrees.length;
  return (
    <>
      <ul className={styles.liste} aria-label={textes.choisir}>
        {montrees.map((proposition) => (
          <li key={`${proposition.feuille}!${proposition.cellule}`}>
            <Checkbox
              checked={!refusees.has(proposition)}
              onChange={() => onToggle(proposition)}
              label={<Etiquette proposition={proposition} />}
            />
          </li>
        ))}
      </ul>
      {reste > 0 ? (
        <div>
          <p className={styles.texte}>{textes.reste(reste)}</p>
          <Button size="small" onClick={() => setToutes(true)}>
            {textes.suivantes}
          </Button>
        </div>
      ) : null}
    </>
  );
}

function Etiquette({ proposition }: { readonly proposition: PropositionReparation }) {
  const styles = useStyles();
  const { feuille, cellule, avant, apres, raisons } = proposition;
  return (
    <span className={styles.etiquette}>
      <span className={styles.lieu}>{`${feuille}, ${cellule}`}</span>
      <span className={styles.formule}>{avant}</span>
      {avant === apres ? (
        <span>{textes.reveil}</span>
      ) : (
        <span>
          {textes.devient} <span className={styles.formule}>{apres}</span>
        </span>
      )}
      {raisons.map((raison) => (
        <span key={raison}>{raison}</span>
      ))}
    </span>
  );
}

function sayRecherche({ propositions, sansSolution }: ApercuReparation): string {
  return propositions.length + sansSolution.length === 0 ? textes.rien : textes.trouvees(propositions.length);
}

function sayReparation({ reparees, changees }: RapportReparation): string {
  const faite = textes.faite(reparees);
  return changees.length === 0 ? faite : `${faite} ${textes.changees(changees.length)}`;
}
