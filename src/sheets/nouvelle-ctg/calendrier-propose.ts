/** The calendar of the démarche counted back and forth from the signature: proposals, never facts. */
import { formatDate, intervalOf } from '../../domain/date-partielle';
import { addMois, readDate, toTexteDate } from './calcul-mois';
import type { EtapeCalendrier, EtapeProjet } from './projet';

interface Jalon {
  readonly etapes: readonly EtapeCalendrier[];
  readonly libelle: string;
  /** Months from the signature, or from the end of the period. */
  readonly mois: number;
}

const AVANT_SIGNATURE: readonly Jalon[] = [
  { etapes: ['préparation'], libelle: 'Préparation de la démarche et de sa gouvernance', mois: -12 },
  { etapes: ['diagnostic'], libelle: 'Diagnostic partagé, ressources et besoins', mois: -10 },
  { etapes: ['restitution'], libelle: 'Restitution du diagnostic', mois: -6 },
  { etapes: ['séminaire'], libelle: 'Séminaire de partage avec les partenaires', mois: -5 },
  { etapes: ['axes'], libelle: 'Choix des axes stratégiques', mois: -4 },
  { etapes: ['objectifs'], libelle: 'Choix des objectifs opérationnels', mois: -3 },
  { etapes: ['plan d’actions'], libelle: 'Rédaction des fiches actions', mois: -2 },
  { etapes: ['délibération'], libelle: 'Délibération autorisant la signature', mois: -1 },
];
const AVANT_LA_FIN: readonly Jalon[] = [
  { etapes: ['évaluation finale'], libelle: 'Évaluation finale de la convention', mois: -6 },
  { etapes: ['renouvellement'], libelle: 'Préparation du renouvellement', mois: -3 },
];
const SIGNATURE = 'Signature de la convention';
/** A yearly copil that hears the report of the year. */
const COPIL: Omit<Jalon, 'mois'> = {
  etapes: ['copil', 'bilan'],
  libelle: 'Comité de pilotage et bilan de l’année',
};
/** No period, no end known: the yearly copils stop here. */
const COPILS_MAX = 5;

/**
 * `aujourdhui` is an ISO day: a step whose proposed month is over is offered without a date, because only people
 * know when it took place. A signature known to the year alone dates nothing around it.
 */
export function proposeCalendrier(donnees: {
  readonly signature: string;
  readonly fin: string;
  readonly aujourdhui: string;
}): EtapeProjet[] {
  const signature = readDate(donnees.signature);
  const fin = readDate(donnees.fin);
  const terme = fin === null ? null : (intervalOf(fin)?.fin ?? null);
  const enMois = signature !== null && signature.precision !== 'année';
  const toEtape = ({ etapes, libelle }: Omit<Jalon, 'mois'>, iso: string | null): EtapeProjet => {
    const passee = iso === null || iso.slice(0, 7) < donnees.aujourdhui.slice(0, 7);
    return { etapes, libelle, date: passee ? '' : toTexteDate(iso, 'mois'), proposee: !passee };
  };
  return [
    ...AVANT_SIGNATURE.map((jalon) => toEtape(jalon, enMois ? addMois(signature.valeur, jalon.mois) : null)),
    {
      etapes: ['signature'],
      libelle: SIGNATURE,
      date: signature === null ? donnees.signature.trim() : formatDate(signature),
      proposee: false,
    },
    ...listCopils(enMois ? signature.valeur : null, terme).map((iso) => toEtape(COPIL, iso)),
    ...AVANT_LA_FIN.map((jalon) => toEtape(jalon, terme === null ? null : addMois(terme, jalon.mois))),
  ];
}

/** One a year after the signature, before the end; at least one, undated, when the signature's month is unknown. */
function listCopils(signature: string | null, terme: string | null): (string | null)[] {
  if (signature === null) return [null];
  const copils = Array.from({ length: COPILS_MAX }, (_, rang) => addMois(signature, 12 * (rang + 1)));
  return copils.filter((iso) => terme === null || iso < terme);
}
