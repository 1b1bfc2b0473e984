/** « Réparations proposées »: before and after, cell by cell, chosen, then written together. */
import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { memo, useState } from 'react';
import type { ApercuReparations, ReparationPrevue } from '../../commands/preview-reparations';
import { useCommandes } from '../commandes-context';
import { Attente } from '../components/attente';
import { Barre } from '../components/barre';
import { BarreEchec } from '../components/barre-echec';
import { Section } from '../components/section';
import { useGesteAnnulable } from '../formules/use-geste-annulable';
import { commun } from '../labels/commun';
import { controles } from '../labels/controles';
import { reparations as textes } from '../labels/reparations';
import { useGeste } from '../use-geste';
import { sayReparees, tellValeur } from './say-reparations';

/** Beyond, the list is cut until asked for; what is not shown is not ticked unseen, so it says how many there are. */
const MONTREES = 20;

const useStyles = makeStyles({
  texte: { margin: 0, overflowWrap: 'anywhere' },
  boutons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  liste: { margin: 0, padding: 0, listStyleType: 'none', minWidth: 0 },
  etiquette: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  lieu: { fontWeight: tokens.fontWeightSemibold },
});

export const Reparations = memo(function Reparations() {
  const styles = useStyles();
  const { previewReparations, applyReparations } = useCommandes();
  const recherche = useGeste(previewReparations, sayApercu);
  const ecriture = useGesteAnnulable(applyReparations, sayReparees);
  const apply = async (choisies: readonly ReparationPrevue[]) => {
    const issue = await ecriture.run(choisies.map(({ reparation }) => reparation));
    if (issue?.ok) recherche.reset();
  };
  return (
    <Section titre={textes.titre} niveau={3}>
      <p className={styles.texte}>{textes.but}</p>
      <div>
        <Button
          size="small"
          disabledFocusable={recherche.attend || ecriture.attend}
          onClick={() => {
            ecriture.reset();
            void recherche.run();
          }}
        >
          {textes.voir}
        </Button>
      </div>
      {recherche.attend ? <Attente texte={textes.recherche} /> : null}
      <BarreEchec echec={recherche.echec} onRetry={recherche.retry} />
      {recherche.valeur && !recherche.attend ? (
        <Choix
          key={recherche.reussites}
          apercu={recherche.valeur}
          attend={ecriture.attend}
          onAppliquer={(choisies) => void apply(choisies)}
          onFermer={recherche.reset}
        />
      ) : null}
      <BarreEchec echec={ecriture.echec} onRetry={ecriture.retry} />
      {ecriture.valeur && !recherche.valeur ? (
        <Barre intent={ecriture.valeur.laissees.length === 0 ? 'success' : 'warning'}>
          {sayReparees(ecriture.valeur)}
        </Barre>
      ) : null}
    </Section>
  );
});

interface ChoixProps {
  readonly apercu: ApercuReparations;
  readonly attend: boolean;
  readonly onAppliquer: (choisies: readonly ReparationPrevue[]) => void;
  readonly onFermer: () => void;
}

export function Choix({ apercu, attend, onAppliquer, onFermer }: ChoixProps) {
  const styles = useStyles();
  const { reparations } = apercu;
  // What only a person can confirm is not ticked beforehand.
  const [refusees, setRefusees] = useState<ReadonlySet<ReparationPrevue>>(
    () => new Set(reparations.filter(({ reparation }) => reparation.aConfirmer)),
  );
  const [toutes, setToutes] = useState(reparations.length <= MONTREES);
  const choisies = reparations.filter((prevue) => !refusees.has(prevue));
  const toggle = (prevue: ReparationPrevue) => {
    const suite = new Set(refusees);
    if (!suite.delete(prevue)) suite.add(prevue);
    setRefusees(suite);
  };
  if (reparations.length === 0) return <Barre intent="info">{textes.rien}</Barre>;
  return (
    <>
      <p className={styles.texte}>{textes.trouvees(reparations.length)}</p>
      <ul className={styles.liste} aria-label={textes.choisir}>
        {(toutes ? reparations : reparations.slice(0, MONTREES)).map((prevue, rang) => (
          <li key={rang}>
            <Checkbox
              checked={!refusees.has(prevue)}
              onChange={() => toggle(prevue)}
              label={<Etiquette prevue={prevue} />}
            />
          </li>
        ))}
      </ul>
      {toutes ? null : (
        <div>
          <Button size="small" onClick={() => setToutes(true)}>
            {textes.suivantes}
          </Button>
        </div>
      )}
      {attend ? <Attente texte={textes.enCours} /> : null}
      <div className={styles.boutons}>
        <Button
          appearance="primary"
          disabledFocusable={attend || choisies.length === 0}
          onClick={() => onAppliquer(choisies)}
        >
          {textes.appliquer(choisies.length)}
        </Button>
        <Button disabledFocusable={attend} onClick={onFermer}>
          {commun.annuler}
        </Button>
      </div>
    </>
  );
}

function Etiquette({ prevue }: { readonly prevue: ReparationPrevue }) {
  const styles = useStyles();
  const { regle, reparation, cellules } = prevue;
  return (
    <span className={styles.etiquette}>
      <span>
        {reparation.phrase} {regle === null ? '' : controles.regle(regle)}
      </span>
      {cellules.map(({ feuille, cellule, avant, apres }) => (
        <span key={`${feuille}!${cellule}`}>
          <span className={styles.lieu}>{textes.lieu(feuille, cellule)}</span>{' '}
          {`${tellValeur(avant)} ${textes.devient} ${tellValeur(apres)}`}
        </span>
      ))}
      {reparation.aConfirmer ? <span>{textes.aConfirmer}</span> : null}
    </span>
  );
}

function sayApercu({ reparations }: ApercuReparations): string {
  return reparations.length === 0 ? textes.rien : textes.trouvees(reparations.length);
}
