/** Cnaf, data.caf.fr: one row a territory and a month, raw names ("indfoy_rsa") or labels (« Nombre foyers RSA »), any level. */
import type { Maille } from '../../domain/listes';
import { fr } from '../../domain/typographie';
import { toCleEntete } from '../colonne';
import type { Apercu, LecteurSource, Plan, VariableBrute } from '../define';
import { findDate, readDate } from './date-ligne';

export const cafCommunal: LecteurSource = {
  id: 'caf-communal',
  accepte: fr`Cnaf, data.caf.fr (s_ben_com_f et ses pareils, par commune, EPCI, département ou France : colonnes dtreffre, numcomdo, indfoy_ndur…)`,
  ouvrir,
};

/** The finest level whose code stands on the row is the row's. */
const NIVEAUX: readonly (readonly [nom: RegExp, maille: Maille])[] = [
  [/^(?:num ?iris ?\w?|numero iris.*)$/, 'IRIS'],
  [/^(?:num ?qpv|numero qpv.*)$/, 'QPV'],
  [/^(?:numcomdo|numcom|numero (?:de )?(?:la )?commune.*|code commune.*)$/, 'commune'],
  [/^(?:numepci|numero epci.*|code epci.*)$/, 'EPCI'],
  [/^(?:numdep|numdepdo|numero (?:de )?departement.*|code departement.*)$/, 'département'],
  [/^(?:numreg|numregi|numero (?:de )?region.*|code region.*)$/, 'région'],
];
const LIBELLES: readonly (readonly [nom: RegExp, prefixe: string])[] = [
  [/^nombre (?:de )?foyers (\w+)$/, 'indfoy'],
  [/^nombre (?:de )?personnes (\w+)$/, 'indnbp'],
  [/^nombre (?:de )?beneficiaires (\w+)$/, 'indben'],
  [/^montant total (\w+)$/, 'indmtt'],
];
const BRUTE = /^(ind(?:foy|nbp|mtt|ben))_(\w+)$/i;
const CONTEXTE = /^(?:num|nom|lib|code|cod|dt|date|annee|mois|numero|geo|region|departement|commune|epci)/;

function ouvrir({ entetes, lignes, millesime }: Apercu): Plan | null {
  const colonnes = new Map<string, number>();
  const dimensions: { readonly nom: string; readonly rang: number }[] = [];
  const places = new Map<Maille, number>();
  const date = findDate(entetes);
  entetes.noms.forEach((nom, rang) => {
    const cle = toCleEntete(nom);
    const variable = variableOf(nom, cle);
    const maille = NIVEAUX.find(([forme]) => forme.test(cle))?.[1];
    if (variable !== null) {
      if (!colonnes.has(variable)) colonnes.set(variable, rang);
    } else if (maille !== undefined) {
      if (!places.has(maille)) places.set(maille, rang);
    } else if (rang !== date && cle !== '' && !CONTEXTE.test(cle))
      dimensions.push({ nom: cle.replaceAll(' ', '_'), rang });
  });
  if (colonnes.size === 0 || (date === null && millesime === null)) return null;
  const dims = dimensions.filter(({ rang }) => lignes.some((ligne) => /[a-z]/i.test(ligne.cellule(rang))));
  return toPlan(
    { colonnes, dims, date, place: NIVEAUX.map(([, m]) => m).find((m) => places.has(m)), places },
    millesime?.annee ?? '',
  );
}

interface Forme {
  readonly colonnes: ReadonlyMap<string, number>;
  /** « qf_400 », « rsa_type »: rows part a total, which this file does not give. */
  readonly dims: readonly { readonly nom: string; readonly rang: number }[];
  readonly date: number | null;
  readonly place: Maille | undefined;
  readonly places: ReadonlyMap<Maille, number>;
}

function toPlan({ colonnes, dims, date, place, places }: Forme, annee: string): Plan {
  const maille = place ?? 'France';
  const rangCode = places.get(maille) ?? -1;
  const rangOf = (cle: string): number | undefined => colonnes.get(cle.split('?')[0]?.toLowerCase() ?? '');
  return {
    id: 'caf-communal',
    familles: ['caf-communal'],
    annees: [],
    hasCle: (cle) => rangOf(cle) !== undefined && dims.length > 0 === cle.includes('?'),
    lire: (ligne) => {
      const quand = date === null ? { annee, periode: '' } : readDate(ligne.cellule(date));
      if (quand === null) return [];
      const valeurs = dims.map(({ nom, rang }) => `${nom}=${ligne.cellule(rang).trim()}`);
      return [
        {
          code: rangCode === -1 ? 'FRANCE' : ligne.cellule(rangCode),
          maille,
          millesime: quand.annee,
          periode: quand.periode,
          texte: (cle) => {
            const rang = rangOf(cle);
            if (rang === undefined) return undefined;
            const criteres = cle.includes('?') ? (cle.split('?')[1]?.split('&') ?? []) : [];
            return criteres.every((critere) => valeurs.includes(critere)) ? ligne.cellule(rang) : undefined;
          },
        },
      ];
    },
    vide: 'nd',
    lignes: dims.length > 0 ? 'morceaux' : 'plus-grande',
    nommer: (millesimes) => {
      const [premier = '', dernier = premier] = [millesimes[0], millesimes.at(-1)];
      return fr`Cnaf, data.caf.fr${dims.length > 0 ? fr` (détail : ${dims.map(({ nom }) => nom).join(', ')})` : ''} ${premier === dernier ? premier : `${premier} à ${dernier}`}`.trim();
    },
    avertissements: absentesOf(colonnes, dims.length > 0),
    variables: () => [...colonnes.keys()].map(toVariable),
  };
}

const ATTENDUES = ['indfoy_ndur', 'indnbp_ndur', 'indfoy_rsa', 'indfoy_ppa', 'indfoy_ndural'];

/** An export of chosen columns is common: what it lacks is told, so that nobody looks for it. */
function absentesOf(colonnes: ReadonlyMap<string, number>, detail: boolean): readonly string[] {
  const absentes = detail ? [] : ATTENDUES.filter((nom) => !colonnes.has(nom));
  return absentes.length > 0
    ? [fr`Colonnes absentes de ce fichier, sans chiffres donc : ${absentes.join(', ')}.`]
    : [];
}

function variableOf(nom: string, cle: string): string | null {
  const brute = BRUTE.exec(nom);
  if (brute !== null) return nom.toLowerCase();
  for (const [forme, prefixe] of LIBELLES) {
    const prestation = forme.exec(cle)?.[1];
    if (prestation !== undefined) return `${prefixe}_${prestation}`;
  }
  return null;
}

const UNITES: Readonly<Record<string, string>> = {
  indfoy: 'foyers',
  indnbp: 'personnes',
  indben: 'personnes',
  indmtt: '€',
};

function toVariable(variable: string): VariableBrute {
  return {
    nom: variable.toUpperCase(),
    famille: 'caf-communal',
    variable,
    unite: UNITES[variable.split('_')[0] ?? ''] ?? '',
  };
}
