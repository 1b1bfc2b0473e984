/** Picture: what each financeur planned and spent, two bars beside their amounts. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { tellFinancements, tellInconnus } from '../../evaluation/financements-plan';
import type { FinancementsPlan, PartFinanceur, SommeConnue } from '../../evaluation/financements-plan';
import { formatMontant } from '../../domain/montant';
import { images } from '../labels/images';
import { NoteSous } from '../suivi-evaluation/note-sous';
import { Tableau } from '../suivi-evaluation/tableau';
import { drawIn, series } from '../theme/series';
import { Figure } from './figure';
import { toLongueur } from './shares-of';

const mots = images.financements;
/** Beyond, the table names them. */
const MONTRES = 8;

const useStyles = makeStyles({
  financeurs: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  nom: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  montant: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  barre: { display: 'block', width: '100%', overflow: 'visible' },
  prevu: drawIn(series.un),
  realise: drawIn(series.trois),
});

interface Props {
  readonly financements: FinancementsPlan;
}

export function BarreFinancement({ financements }: Props) {
  const styles = useStyles();
  const { financeurs, total, taxesMelees } = financements;
  if (total.lignes === 0) return <NoteSous>{tellFinancements(financements)}</NoteSous>;
  const reste = financeurs.length - MONTRES;
  const montres = financeurs.slice(0, MONTRES);
  const max = Math.max(0, ...montres.flatMap(({ prevu, realise }) => [prevu.euros ?? 0, realise.euros ?? 0]));
  return (
    <Figure
      titre={mots.titre}
      alternative={tellFinancements(financements)}
      legende={[
        ...(reste > 0 ? [mots.reste(reste)] : []),
        ...(total.prevu.inconnus + total.realise.inconnus > 0 ? [mots.legende] : []),
        ...(taxesMelees ? [mots.taxes] : []),
      ].join(' ')}
      tableau={<TableauFinancements financements={financements} />}
    >
      <div className={styles.financeurs}>
        {montres.map((part) => (
          <Financeur key={part.cle} part={part} max={max} />
        ))}
      </div>
    </Figure>
  );
}

function Financeur({ part, max }: { readonly part: PartFinanceur; readonly max: number }) {
  const styles = useStyles();
  return (
    <div>
      <div className={styles.nom}>{part.financeur}</div>
      <Montant nom={mots.prevu} somme={part.prevu} max={max} />
      <Montant nom={mots.realise} somme={part.realise} max={max} plein />
    </div>
  );
}

interface MontantProps {
  readonly nom: string;
  readonly somme: SommeConnue;
  readonly max: number;
  readonly plein?: boolean;
}

/** What is planned is hatched, what is spent is plain; an amount nobody wrote has no bar, and says so. */
function Montant({ nom, somme, max, plein = false }: MontantProps) {
  const styles = useStyles();
  const id = useId();
  const part = somme.euros === null || max === 0 ? 0 : Math.max(0, somme.euros / max);
  return (
    <div>
      <div className={styles.montant}>
        <span>{nom}</span>
        <span>{saySomme(somme)}</span>
      </div>
      {somme.euros === null ? null : (
        <svg className={styles.barre} height="10" aria-hidden focusable={false}>
          <g className={plein ? styles.realise : styles.prevu}>
            <defs>
              <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse">
                <path d="M-1 7L7 -1" stroke="currentColor" strokeWidth="1" />
              </pattern>
            </defs>
            <rect
              x="0"
              y="1"
              height="8"
              width={toLongueur(part)}
              fill={plein ? 'currentColor' : `url(#${id})`}
              stroke="currentColor"
            />
          </g>
        </svg>
      )}
    </div>
  );
}

function saySomme({ euros, inconnus }: SommeConnue): string {
  if (euros === null) return mots.inconnu;
  return inconnus === 0 ? formatMontant(euros) : `${formatMontant(euros)}, ${tellInconnus(inconnus)}`;
}

function TableauFinancements({ financements: { financeurs, total } }: Props) {
  const lignes = [
    ...financeurs.map((part) => ({ nom: part.financeur, ...part })),
    ...(financeurs.length < 2 ? [] : [{ nom: mots.total, cle: ' total', ...total }]),
  ];
  return (
    <Tableau
      titre={mots.titre}
      entetes={[mots.financeur, mots.prevu, mots.realise]}
      lignes={lignes.map(({ cle, nom, prevu, realise }) => ({
        cle,
        cellules: [nom, saySomme(prevu), saySomme(realise)],
      }))}
    />
  );
}
