/** What structuring will create, to be read before anything is written. */
import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { FeuillePrevue, OptionsStructure, PlanStructure } from '../../commands';
import { Attente } from '../components/attente';
import { Barre } from '../components/barre';
import { Depliant } from '../components/depliant';
import { Liste } from '../components/liste';
import { Section } from '../components/section';
import { accueil } from '../labels/accueil';
import { commun } from '../labels/commun';
import { countColonnesManquantes, groupFeuilles } from './group-feuilles';

const useStyles = makeStyles({
  boutons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  texte: { margin: 0 },
  titre: { fontWeight: tokens.fontWeightSemibold },
  but: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface Props {
  readonly plan: PlanStructure;
  readonly attend: boolean;
  readonly onStructurer: (options: OptionsStructure) => void;
  readonly onFermer: () => void;
}

export function PlanPrevu({ plan, attend, onStructurer, onFermer }: Props) {
  const styles = useStyles();
  const textes = accueil.structure;
  const colonnes = countColonnesManquantes(plan);
  const [completer, setCompleter] = useState(false);
  const aFaire = !plan.dejaStructure || colonnes > 0;
  return (
    <Section titre={plan.dejaStructure ? textes.titreComplet : textes.titrePlan} focus>
      <p className={styles.texte}>{plan.dejaStructure ? textes.complet : textes.promesse}</p>
      <Conflits plan={plan} />
      <GroupesPrevus plan={plan} />
      {colonnes === 0 ? null : (
        <Checkbox
          checked={completer}
          label={textes.colonnes(colonnes)}
          onChange={(_, { checked }) => setCompleter(checked === true)}
        />
      )}
      {attend ? <Attente texte={textes.enCours} /> : null}
      <div className={styles.boutons}>
        {aFaire ? (
          <Button
            appearance="primary"
            disabledFocusable={attend || (plan.dejaStructure && !completer)}
            onClick={() => onStructurer({ completerColonnes: completer })}
          >
            {textes.structurer}
          </Button>
        ) : null}
        <Button disabledFocusable={attend} onClick={onFermer}>
          {aFaire ? commun.annuler : textes.fermer}
        </Button>
      </div>
    </Section>
  );
}

function Conflits({ plan }: { readonly plan: PlanStructure }) {
  if (plan.conflits.length === 0) return null;
  return (
    <Barre intent="warning" titre={accueil.structure.conflits}>
      <Liste elements={plan.conflits.map(({ message }) => ({ cle: message, contenu: message }))} />
    </Barre>
  );
}

function GroupesPrevus({ plan }: { readonly plan: PlanStructure }) {
  const { groupes } = accueil.structure;
  const { noyau, complement, service, tables, presentes } = groupFeuilles(plan);
  const parts = [
    { cle: 'noyau', titre: groupes.noyau(noyau.length), feuilles: noyau, ouvert: true },
    { cle: 'complement', titre: groupes.complement(complement.length), feuilles: complement, ouvert: false },
    { cle: 'service', titre: groupes.service(service.length), feuilles: service, ouvert: false },
    { cle: 'tables', titre: groupes.tables(tables.length), feuilles: tables, ouvert: true },
    { cle: 'presentes', titre: groupes.presentes(presentes.length), feuilles: presentes, ouvert: false },
  ];
  return (
    <div>
      {parts
        .filter(({ feuilles }) => feuilles.length > 0)
        .map(({ cle, titre, feuilles, ouvert }) => (
          <Depliant key={cle} titre={titre} ouvert={ouvert}>
            <Liste
              elements={feuilles.map((feuille) => ({
                cle: feuille.id,
                contenu: <Prevue feuille={feuille} />,
              }))}
            />
          </Depliant>
        ))}
    </div>
  );
}

function Prevue({ feuille }: { readonly feuille: FeuillePrevue }) {
  const styles = useStyles();
  return (
    <>
      <span className={styles.titre}>{feuille.titre}</span>
      <span className={styles.but}>{feuille.but}</span>
    </>
  );
}
