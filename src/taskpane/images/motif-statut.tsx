/** How a statut is drawn: a colour and a pattern of its own, so that it reads in grey and in forced colours. */
import { makeStyles } from '@fluentui/react-components';
import { createContext, useContext, useId, type ReactNode } from 'react';
import { STATUTS_ACTION, type StatutAction } from '../../domain/listes';
import { drawIn, series } from '../theme/series';

/** Patterns inherit the colour of where they are defined, which forced colours replace by the person's own. */
const useStyles = makeStyles({
  'À discuter': drawIn(series.un),
  'À venir': drawIn(series.un),
  'En cours': drawIn(series.trois),
  'En pause': drawIn(series.cinq),
  Bloquée: drawIn(series.deux),
  Réalisée: drawIn(series.un),
  Reportée: drawIn(series.quatre),
  Abandonnée: drawIn(series.gris),
  inconnu: drawIn(series.gris),
  motifs: { position: 'absolute' },
  pastille: { flexShrink: 0, verticalAlign: 'middle' },
});

const PAS = 6;
const MONTANTE = 'M-1 7L7 -1M-1 1L1 -1M5 7L7 5';
const DESCENDANTE = 'M-1 -1L7 7M-1 5L1 7M5 -1L7 1';

/** Null: plain. What is empty has its outline alone. */
const TRACES: Readonly<Record<StatutAction, ReactNode>> = {
  'À discuter': <circle cx="3" cy="3" r="1" fill="currentColor" />,
  'À venir': '',
  'En cours': <path d={MONTANTE} stroke="currentColor" strokeWidth="2.5" />,
  'En pause': <path d="M3 0V6" stroke="currentColor" strokeWidth="2" />,
  Bloquée: <path d={`${MONTANTE}${DESCENDANTE}`} stroke="currentColor" strokeWidth="1.25" />,
  Réalisée: null,
  Reportée: <path d="M0 3H6" stroke="currentColor" strokeWidth="1.25" />,
  Abandonnée: <path d={DESCENDANTE} stroke="currentColor" strokeWidth="0.75" />,
};

/** Where the patterns of a whole view are: each of its rectangles then only names its own. */
const MotifsContext = createContext<string | null>(null);

/** Draws the patterns once for all the rectangles inside. */
export function Motifs({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const prefixe = useId();
  return (
    <MotifsContext.Provider value={prefixe}>
      <svg className={styles.motifs} width="0" height="0" aria-hidden focusable={false}>
        {STATUTS_ACTION.map((statut) => (
          <g key={statut} className={styles[statut]}>
            <Motif id={idMotif(prefixe, statut)} statut={statut} />
          </g>
        ))}
      </svg>
      {children}
    </MotifsContext.Provider>
  );
}

function Motif({ id, statut }: { readonly id: string; readonly statut: StatutAction }) {
  return (
    <pattern id={id} width={PAS} height={PAS} patternUnits="userSpaceOnUse">
      {TRACES[statut]}
    </pattern>
  );
}

function idMotif(prefixe: string, statut: StatutAction): string {
  return `${prefixe}${String(STATUTS_ACTION.indexOf(statut))}`;
}

function isHachure(statut: StatutAction | null): statut is StatutAction {
  return statut !== null && TRACES[statut] !== null && TRACES[statut] !== '';
}

interface Forme {
  /** Lengths of SVG: « 12% », « 10 ». */
  readonly x: string;
  readonly largeur: string;
  readonly y?: string;
  readonly hauteur?: string;
}

interface Props extends Forme {
  /** Null for what is not in the list. */
  readonly statut: StatutAction | null;
  /** Lighter, with a broken outline: what is not sure. */
  readonly incertain?: boolean;
}

/** A rectangle of an SVG, drawn as its statut. */
export function RectangleStatut({ statut, x, largeur, y = '1', hauteur = '10', incertain = false }: Props) {
  const styles = useStyles();
  const sien = useId();
  const partage = useContext(MotifsContext);
  const hachure = isHachure(statut);
  const plein = statut !== null && TRACES[statut] === null ? 'currentColor' : 'none';
  return (
    <g className={styles[statut ?? 'inconnu']} opacity={incertain ? 0.55 : undefined}>
      {hachure && partage === null ? <Motif id={idMotif(sien, statut)} statut={statut} /> : null}
      <rect
        x={x}
        y={y}
        width={largeur}
        height={hauteur}
        fill={hachure ? `url(#${idMotif(partage ?? sien, statut)})` : plein}
        stroke="currentColor"
        strokeDasharray={incertain || statut === null ? '3 2' : undefined}
      />
    </g>
  );
}

/** The sign that stands before the word of a statut. */
export function Pastille({ statut }: Pick<Props, 'statut'>) {
  const styles = useStyles();
  return (
    <svg className={styles.pastille} width="14" height="14" aria-hidden focusable={false}>
      <RectangleStatut statut={statut} x="1" largeur="12" hauteur="12" />
    </svg>
  );
}
