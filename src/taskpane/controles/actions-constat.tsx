/** What can be done about one finding: go to its cell, repair it, accept it with a reason, or take that back. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRight16Regular } from '@fluentui/react-icons';
import { Suspense, useRef, useState } from 'react';
import { loadPage } from '../load-page';
import type { CelluleMontree, ConstatLocalise } from '../../commands';
import { useCommandes } from '../commandes-context';
import { Attente } from '../components/attente';
import { BarreEchec } from '../components/barre-echec';
import { commun } from '../labels/commun';
import { controles } from '../labels/controles';
import { reparations } from '../labels/reparations';
import { useGeste } from '../use-geste';
import { LeverJustification } from './lever-justification';
import { ReparationConstat } from './reparation-constat';

const FormulaireJustification = loadPage(() => import('./formulaire-justification'));

const useStyles = makeStyles({
  boutons: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
    // A border is drawn around its buttons there.
    '@media (forced-colors: active)': { marginInlineStart: 0 },
  },
  bouton: { color: tokens.colorBrandForeground1, minWidth: 0 },
  texte: { margin: 0 },
});

/** « parti »: it went with the last change, there is nothing left to do but to look. */
export type ModeConstat = 'constat' | 'justifie' | 'parti';
type Ouvert = 'justifier' | 'reparer' | null;

interface Props {
  readonly constat: ConstatLocalise;
  readonly mode: ModeConstat;
}

export function ActionsConstat({ constat, mode }: Props) {
  const styles = useStyles();
  const aller = useGeste(useCommandes().showCellule, sayMontree);
  const [ouvert, setOuvert] = useState<Ouvert>(null);
  const boutons = useRef<HTMLDivElement>(null);
  const { feuille, cellule, table, message, reparation } = constat;
  if (table === null) return null;
  const close = () => {
    setOuvert(null);
    boutons.current?.querySelector('button')?.focus();
  };
  const toggle = (quoi: Ouvert, nom: string, etiquette: string) => (
    <Button
      className={styles.bouton}
      appearance="transparent"
      size="small"
      aria-label={etiquette}
      aria-expanded={ouvert === quoi}
      onClick={() => setOuvert(ouvert === quoi ? null : quoi)}
    >
      {nom}
    </Button>
  );
  return (
    <>
      <div ref={boutons} className={styles.boutons}>
        <Button
          className={styles.bouton}
          appearance="transparent"
          size="small"
          icon={<ArrowRight16Regular />}
          iconPosition="after"
          aria-label={
            feuille !== null && cellule !== null ? controles.allerOu(feuille, cellule) : controles.aller
          }
          onClick={() => void aller.run(constat)}
        >
          {controles.aller}
        </Button>
        {mode !== 'constat' || reparation === null
          ? null
          : toggle('reparer', reparations.une.bouton, reparations.une.boutonDe(message))}
        {mode === 'constat'
          ? toggle('justifier', reparations.justifier.bouton, reparations.justifier.boutonDe(message))
          : null}
        {mode === 'justifie' ? <LeverJustification constat={constat} className={styles.bouton} /> : null}
      </div>
      <BarreEchec echec={aller.echec} onRetry={aller.retry} />
      {mode === 'constat' ? <Formulaire ouvert={ouvert} constat={constat} onFermer={close} /> : null}
    </>
  );
}

interface FormulaireProps {
  readonly ouvert: Ouvert;
  readonly constat: ConstatLocalise;
  readonly onFermer: () => void;
}

function Formulaire({ ouvert, constat, onFermer }: FormulaireProps) {
  const styles = useStyles();
  if (ouvert === 'reparer' && constat.reparation !== null)
    return <ReparationConstat reparation={constat.reparation} onFermer={onFermer} />;
  if (ouvert !== 'justifier') return null;
  if (!constat.justifiable) return <p className={styles.texte}>{reparations.justifier.impossible}</p>;
  return (
    <Suspense fallback={<Attente texte={commun.chargement} />}>
      <FormulaireJustification constat={constat} onFermer={onFermer} />
    </Suspense>
  );
}

function sayMontree({ feuille, cellule }: CelluleMontree): string {
  return controles.montree(feuille, cellule);
}
