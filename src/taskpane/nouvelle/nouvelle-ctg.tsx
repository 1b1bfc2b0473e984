/** « Nouvelle CTG », step by step: one question a screen, the answers kept, everything shown before it is written. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { EtatAccueil } from '../../commands';
import type { RapportNouvelle } from '../../commands/nouvelle-ctg';
import type { ApercuNouvelle } from '../../commands/preview-nouvelle-ctg';
import type { Travail } from '../../domain/travail';
import type { ProjetCtg } from '../../sheets/nouvelle-ctg';
import { useCommandes } from '../commandes-context';
import { Attente } from '../components/attente';
import { Avancement } from '../components/avancement';
import { BarreEchec } from '../components/barre-echec';
import { Section } from '../components/section';
import { nouvelle } from '../labels/nouvelle';
import { useGeste, type Geste } from '../use-geste';
import { useGesteLong } from '../use-geste-long';
import { BROUILLON_VIDE, toProjet, type Brouillon } from './brouillon';
import { EtapeCalendrier } from './etape-calendrier';
import { EtapeChamps } from './etape-champs';
import { EtapePeriode } from './etape-periode';
import type { EtapeProps } from './etape-props';
import { EtapeSignataires } from './etape-signataires';
import { EtapeTerritoire } from './etape-territoire';
import { useConnu } from './use-connu';
import { Verification } from './verification';

const ETAPES = ['territoire', 'periode', 'champs', 'signataires', 'calendrier', 'verification'] as const;
type NomEtape = (typeof ETAPES)[number];

const useStyles = makeStyles({
  texte: { margin: 0 },
  progression: { margin: 0, color: tokens.colorNeutralForeground2 },
  boutons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  /** The answers of an earlier visit, kept by the page. */
  readonly brouillon: Brouillon | null;
  /** The workbook's own answers; null until it is read. */
  readonly connu: EtatAccueil | null;
  readonly onBrouillon: (brouillon: Brouillon) => void;
  readonly onFermer: () => void;
  readonly onFait: (rapport: RapportNouvelle) => void;
}

export default function NouvelleCtg({ brouillon: garde, connu, onBrouillon, onFermer, onFait }: Props) {
  const styles = useStyles();
  const { aujourdhui, previewNouvelleCtg, nouvelleCtg } = useCommandes();
  const [jour] = useState(aujourdhui);
  const [brouillon, setBrouillon] = useState<Brouillon>(garde ?? BROUILLON_VIDE);
  useConnu(garde === null ? connu : null, setBrouillon);
  const [etape, setEtape] = useState<NomEtape>('territoire');
  const apercu = useGeste(previewNouvelleCtg, sayApercu);
  const [ecrire] = useState(() => (travail: Travail, projet: ProjetCtg) => nouvelleCtg(projet, travail));
  const ecriture = useGesteLong(ecrire);
  const { run: preview } = apercu;

  useEffect(() => {
    if (etape === 'verification') void preview(toProjet(brouillon, jour));
  }, [etape, brouillon, jour, preview]);
  const onChange = (change: Partial<Brouillon>) => {
    const suite = { ...brouillon, ...change };
    setBrouillon(suite);
    onBrouillon(suite);
  };
  const onEcrire = async () => {
    const issue = await ecriture.run(toProjet(brouillon, jour));
    if (issue?.ok) onFait(issue.value);
  };
  const go = (pas: 1 | -1) => setEtape(ETAPES[ETAPES.indexOf(etape) + pas] ?? etape);

  return (
    <Section key={etape} titre={nouvelle.etapes[etape]} focus>
      <p className={styles.progression}>{nouvelle.progression(ETAPES.indexOf(etape) + 1, ETAPES.length)}</p>
      <Aide etape={etape} />
      {etape === 'verification' ? (
        <ApercuEtape geste={apercu} />
      ) : (
        <Questions etape={etape} brouillon={brouillon} onBrouillon={onChange} aujourdhui={jour} />
      )}
      {ecriture.attend ? (
        <Avancement
          texte={nouvelle.verification.enCours}
          avancee={ecriture.avancee}
          onArreter={ecriture.arreter}
        />
      ) : null}
      <BarreEchec echec={ecriture.echec} onRetry={() => void onEcrire()} />
      {etape === 'territoire' && brouillon.territoires.length === 0 ? (
        <p className={styles.texte}>{nouvelle.territoire.requis}</p>
      ) : null}
      <Boutons
        etape={etape}
        attend={apercu.attend || ecriture.attend}
        suivantPossible={brouillon.territoires.length > 0}
        ecriturePossible={apercu.valeur !== null && hasEcritures(apercu.valeur)}
        onPas={go}
        onEcrire={() => void onEcrire()}
        onFermer={onFermer}
      />
    </Section>
  );
}

function Aide({ etape }: { readonly etape: NomEtape }) {
  const styles = useStyles();
  return etape === 'verification' ? null : <p className={styles.texte}>{nouvelle[etape].aide}</p>;
}

function Questions({
  etape,
  aujourdhui,
  ...props
}: EtapeProps & { readonly etape: NomEtape; readonly aujourdhui: string }) {
  if (etape === 'territoire') return <EtapeTerritoire {...props} />;
  if (etape === 'periode') return <EtapePeriode {...props} />;
  if (etape === 'champs') return <EtapeChamps {...props} />;
  if (etape === 'signataires') return <EtapeSignataires {...props} />;
  return <EtapeCalendrier {...props} aujourdhui={aujourdhui} />;
}

function ApercuEtape({ geste }: { readonly geste: GesteApercu }) {
  return (
    <>
      {geste.attend ? <Attente texte={nouvelle.verification.lecture} /> : null}
      <BarreEchec echec={geste.echec} onRetry={geste.retry} />
      {geste.valeur && !geste.attend ? <Verification apercu={geste.valeur} /> : null}
    </>
  );
}

type GesteApercu = Pick<Geste<readonly unknown[], ApercuNouvelle>, 'attend' | 'echec' | 'retry' | 'valeur'>;

interface BoutonsProps {
  readonly etape: NomEtape;
  readonly attend: boolean;
  readonly suivantPossible: boolean;
  readonly ecriturePossible: boolean;
  readonly onPas: (pas: 1 | -1) => void;
  readonly onEcrire: () => void;
  readonly onFermer: () => void;
}

function Boutons(props: BoutonsProps) {
  const styles = useStyles();
  const { etape, attend, suivantPossible, ecriturePossible, onPas, onEcrire, onFermer } = props;
  return (
    <div className={styles.boutons}>
      {etape === 'verification' ? (
        <Button appearance="primary" disabledFocusable={attend || !ecriturePossible} onClick={onEcrire}>
          {nouvelle.verification.ecrire}
        </Button>
      ) : (
        <Button appearance="primary" disabledFocusable={!suivantPossible} onClick={() => onPas(1)}>
          {nouvelle.suivant}
        </Button>
      )}
      {etape === 'territoire' ? null : (
        <Button disabledFocusable={attend} onClick={() => onPas(-1)}>
          {nouvelle.precedent}
        </Button>
      )}
      <Button appearance="subtle" disabledFocusable={attend} onClick={onFermer}>
        {nouvelle.fermer}
      </Button>
    </div>
  );
}

function hasEcritures({ lots, structure }: ApercuNouvelle): boolean {
  return lots.length > 0 || !structure;
}

function sayApercu({ lots }: ApercuNouvelle): string {
  return nouvelle.verification.pret(lots.reduce((total, { lignes }) => total + lignes.length, 0));
}
