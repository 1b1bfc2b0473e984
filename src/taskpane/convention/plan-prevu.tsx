/** What structuring will create, to be read before anything is written. */
import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ApercuStructure, FeuillePrevue, OptionsStructure, PlanStructure } from '../../commands';
import { Avancement } from '../components/avancement';
import { Barre } from '../components/barre';
import { Depliant } from '../components/depliant';
import { Liste } from '../components/liste';
import { Section } from '../components/section';
import { convention } from '../labels/convention';
import { commun } from '../labels/commun';
import type { GesteLong } from '../use-geste-long';
import { FeuillesAuChoix } from './feuilles-au-choix';
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
  readonly plan: ApercuStructure;
  readonly attend: boolean;
  /** The writing, when it lasts. */
  readonly ecriture?: Pick<GesteLong<readonly [OptionsStructure], unknown>, 'attend' | 'avancee' | 'arreter'>;
  readonly onStructurer: (options: OptionsStructure) => void;
  readonly onFermer: () => void;
}

export function PlanPrevu({ plan, attend, ecriture, onStructurer, onFermer }: Props) {
  const styles = useStyles();
  const textes = convention.structure;
  const colonnes = countColonnesManquantes(plan);
  const { auChoix } = groupFeuilles(plan);
  const [completer, setCompleter] = useState(false);
  const [feuilles, setFeuilles] = useState<readonly string[]>([]);
  const obligatoire = !plan.dejaStructure || plan.migration !== null;
  const aFaire = obligatoire || colonnes > 0 || auChoix.length > 0;
  const titre = plan.dejaStructure ? textes.titreComplet : textes.titrePlan;
  return (
    <Section titre={titre} focus>
      <p className={styles.texte}>{introductionOf(plan, auChoix.length)}</p>
      {plan.classeurEtranger ? (
        <Barre intent="warning" titre={textes.copie.titre}>
          {textes.copie.message}
        </Barre>
      ) : null}
      <Migration plan={plan} />
      <Conflits plan={plan} />
      <GroupesPrevus plan={plan} />
      <FeuillesAuChoix
        feuilles={auChoix}
        cochees={feuilles}
        ouvert={plan.dejaStructure}
        onCochees={setFeuilles}
      />
      {colonnes === 0 ? null : (
        <Checkbox
          checked={completer}
          label={textes.colonnes(colonnes)}
          onChange={(_, { checked }) => setCompleter(checked === true)}
        />
      )}
      {ecriture?.attend === true ? (
        <Avancement texte={textes.enCours} avancee={ecriture.avancee} onArreter={ecriture.arreter} />
      ) : null}
      <div className={styles.boutons}>
        {aFaire ? (
          <Button
            appearance="primary"
            disabledFocusable={attend || !(obligatoire || completer || feuilles.length > 0)}
            onClick={() => onStructurer({ completerColonnes: completer, feuilles })}
          >
            {plan.dejaStructure ? textes.completer : textes.structurer}
          </Button>
        ) : null}
        <Button disabledFocusable={attend} onClick={onFermer}>
          {aFaire ? commun.annuler : textes.fermer}
        </Button>
      </div>
    </Section>
  );
}

function introductionOf({ dejaStructure }: PlanStructure, auChoix: number): string {
  const textes = convention.structure;
  if (!dejaStructure) return textes.promesse;
  return auChoix === 0 ? textes.complet : textes.completNoyau;
}

function Migration({ plan: { migration } }: { readonly plan: ApercuStructure }) {
  if (migration === null) return null;
  return (
    <Barre intent="info" titre={convention.structure.migration}>
      <Liste elements={migration.phrases.map((phrase) => ({ cle: phrase, contenu: phrase }))} />
    </Barre>
  );
}

function Conflits({ plan }: { readonly plan: PlanStructure }) {
  if (plan.conflits.length === 0) return null;
  return (
    <Barre intent="warning" titre={convention.structure.conflits}>
      <Liste elements={plan.conflits.map(({ message }) => ({ cle: message, contenu: message }))} />
    </Barre>
  );
}

function GroupesPrevus({ plan }: { readonly plan: PlanStructure }) {
  const { groupes } = convention.structure;
  const { noyau, service, tables, presentes } = groupFeuilles(plan);
  const parts = [
    { cle: 'noyau', titre: groupes.noyau(noyau.length), feuilles: noyau, ouvert: true },
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
