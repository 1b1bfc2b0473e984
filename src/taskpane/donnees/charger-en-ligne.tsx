/** Live sources, started by the person only: progress and waits told, stopped at any moment, nothing written before the preview is accepted. */
import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { SELECTION } from '../../diagnostic/selection';
import type { Travail } from '../../domain/travail';
import { useCommandes } from '../commandes-context';
import type { EtapeEnLigne, SourceEnLigne } from '../commandes-chiffres';
import { Barre } from '../components/barre';
import { BarreEchec } from '../components/barre-echec';
import { BarreMesure } from '../components/barre-mesure';
import { ChoixListe } from '../components/choix-liste';
import { Section } from '../components/section';
import { donnees } from '../labels/donnees';
import { useGeste } from '../use-geste';
import { useGesteLong } from '../use-geste-long';
import type { ApercuFigures } from '../../commands';
import { Apercu } from './apercu-figures';
import { describeEcriture, Ecrit } from './ecrit-figures';

const textes = donnees.enLigne;
const SOURCES = ['melodi', 'caf'] as const;

const useStyles = makeStyles({
  texte: { margin: 0, overflowWrap: 'anywhere' },
  sources: { display: 'flex', flexDirection: 'column', border: 'none', margin: 0, padding: 0, minWidth: 0 },
  legende: { padding: 0 },
  avancement: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
});

export function ChargerEnLigne({ onEcrit }: { readonly onEcrit: () => void }) {
  const styles = useStyles();
  const [sources, setSources] = useState<ReadonlySet<SourceEnLigne>>(new Set(SOURCES));
  const [quoi, setQuoi] = useState<'diagnostic' | 'catalogue'>('diagnostic');
  const { etape, chargement, ecriture, charger, arreter, onEcrire } = useChargement(onEcrit);
  const toggle = (source: SourceEnLigne) => {
    const suite = new Set(sources);
    if (!suite.delete(source)) suite.add(source);
    setSources(suite);
  };
  return (
    <Section titre={textes.titre}>
      <p className={styles.texte}>{textes.but}</p>
      <fieldset className={styles.sources}>
        <legend className={styles.legende}>{textes.sources}</legend>
        {SOURCES.map((source) => (
          <Checkbox
            key={source}
            checked={sources.has(source)}
            onChange={() => toggle(source)}
            label={textes[source]}
          />
        ))}
      </fieldset>
      <ChoixListe
        label={textes.quoi}
        valeur={quoi}
        options={(['diagnostic', 'catalogue'] as const).map((valeur) => ({ valeur, texte: textes[valeur] }))}
        onChoix={(choisi) => setQuoi(choisi === 'catalogue' ? 'catalogue' : 'diagnostic')}
      />
      <div>
        <Button
          disabledFocusable={chargement.attend || ecriture.attend || sources.size === 0}
          onClick={() => charger([...sources], quoi === 'diagnostic' ? SELECTION : [])}
        >
          {textes.charger}
        </Button>
      </div>
      {chargement.attend ? <Avancement etape={etape} onArreter={arreter} /> : null}
      {chargement.echec?.code === 'reseau-annule' ? (
        <Barre intent="info">{textes.arrete}</Barre>
      ) : (
        <BarreEchec echec={chargement.echec} onRetry={chargement.retry} />
      )}
      {chargement.valeur && !chargement.attend ? (
        <Apercu
          apercus={[chargement.valeur]}
          ecriture={ecriture}
          onEcrire={onEcrire}
          onAnnuler={chargement.reset}
        />
      ) : null}
      <BarreEchec echec={ecriture.echec} onRetry={ecriture.retry} />
      <Ecrit rapport={chargement.valeur ? null : ecriture.valeur} />
    </Section>
  );
}

function Avancement(props: { readonly etape: EtapeEnLigne | null; readonly onArreter: () => void }) {
  const styles = useStyles();
  const { etape, onArreter } = props;
  const [arret, setArret] = useState(false);
  const phrase = etape?.phrase ?? textes.depart;
  return (
    <div className={styles.avancement}>
      <BarreMesure
        label={textes.titre}
        phrase={etape === null || etape.total === 0 ? phrase : textes.avancement(etape.faits, etape.total)}
        fait={etape?.faits ?? null}
        total={etape?.total ?? 0}
      />
      <p className={styles.texte} role="status">
        {arret ? textes.arret : phrase}
      </p>
      {etape === null || etape.total === 0 ? null : (
        <p className={styles.texte}>{textes.avancement(etape.faits, etape.total)}</p>
      )}
      <div>
        <Button
          disabledFocusable={arret}
          onClick={() => {
            setArret(true);
            onArreter();
          }}
        >
          {textes.arreter}
        </Button>
      </div>
    </div>
  );
}

/** One loading at a time, with what stops it. */
function useChargement(onEcrit: () => void) {
  const { chargerFigures, writeFigures } = useCommandes();
  const [etape, setEtape] = useState<EtapeEnLigne | null>(null);
  const arret = useRef<AbortController | null>(null);
  const [lancer] = useState(() => (sources: readonly SourceEnLigne[], indicateurs: readonly string[]) => {
    const controle = new AbortController();
    arret.current = controle;
    setEtape(null);
    return chargerFigures({ sources, indicateurs, signal: controle.signal, progression: setEtape });
  });
  const chargement = useGeste(lancer, sayChargement);
  const [ecrire] = useState(() => (travail: Travail, apercu: ApercuFigures) => writeFigures(apercu, travail));
  const ecriture = useGesteLong(ecrire, describeEcriture);
  const onEcrire = async () => {
    if (chargement.valeur === null) return;
    const issue = await ecriture.run(chargement.valeur);
    if (!issue?.ok) return;
    chargement.reset();
    onEcrit();
  };
  return {
    etape,
    chargement,
    ecriture,
    charger: (sources: readonly SourceEnLigne[], indicateurs: readonly string[]) => {
      ecriture.reset();
      chargement.reset();
      void chargement.run(sources, indicateurs);
    },
    arreter: () => arret.current?.abort(),
    onEcrire: () => void onEcrire(),
  };
}

function sayChargement({ lecture }: ApercuFigures): string {
  return donnees.apercu.pret(lecture.observations.length);
}
