/** Cnaf, coverage rates and places of early childhood: data.caf.fr (txcouv_pe_*, nbpla_pe_*) and the older TAUXCOUV files; several levels on one row. */
import type { Maille } from '../../domain/listes';
import { fr } from '../../domain/typographie';
import { toCleEntete } from '../colonne';
import type { Entetes } from '../colonne';
import type { Apercu, LecteurSource, Plan, Refus, Releve } from '../define';
import type { Ligne } from '../flux/ligne';
import { findDate, readDate } from './date-ligne';
import { tellMillesime, toMillesimeAbsent } from './millesime-du-nom';

export const tauxCouverture: LecteurSource = {
  id: 'taux-couverture',
  accepte: fr`Cnaf, taux de couverture et places de la petite enfance (txcouv_pe_com, nbpla_pe_epci, TAUXCOUV2021… : colonnes txcouv_…, tot_offre_…)`,
  ouvrir,
};

const VARIABLE = /^(tauxcouv|txcouv(?:_\w+?)?|tot_offre|pl_\w+?|nb_?pla\w*?)_(com|comm|epci|dep|reg|nat|fe)$/;
const SUFFIXES: Readonly<Record<string, Maille>> = {
  com: 'commune',
  comm: 'commune',
  epci: 'EPCI',
  dep: 'département',
  reg: 'région',
  nat: 'France',
  fe: 'France',
};
/** Labels of the portal's exports. */
const LIBELLES: readonly (readonly [nom: RegExp, variable: string])[] = [
  [/^taux de couv\w* (?:global|accueil global)/, 'txcouv'],
  [/^taux de couv\w* eaje hors psu|hors psu/, 'txcouv_hors_psu_col'],
  [/^taux de couv\w* eaje psu|eaje psu/, 'txcouv_psu_col'],
  [/^taux de couv\w* eaje/, 'txcouv_eaje'],
  [/^taux de couv\w* assistant\w* maternel/, 'txcouv_am_ind'],
  [/^taux de couv\w* (?:prescol|scolari|preelem)/, 'txcouv_prescol'],
  [/^taux de couv\w* (?:garde|salarie)/, 'txcouv_gad_ind'],
];
const CODES: Readonly<Record<Exclude<Maille, 'IRIS' | 'QPV' | 'France'>, readonly RegExp[]>> = {
  commune: [/^num ?_?com(?:do)?$/, /^numero (?:de )?commune$/, /^code commune$/],
  EPCI: [/^num ?_?epci$/, /^numero (?:de l )?epci$/],
  département: [/^num ?_?dep$/, /^numero (?:de )?departement$/],
  région: [/^num ?_?regi?$/, /^numero (?:de )?region$/],
};

interface Lieu {
  readonly maille: Maille;
  readonly code: (ligne: Ligne) => string;
  readonly nom: number | null;
  readonly colonnes: ReadonlyMap<string, number>;
}

function ouvrir({ nom, entetes, millesime, index }: Apercu): Plan | Refus | null {
  const lieux = lieuxOf(entetes, (commune) => index?.findDepartement(commune)?.region ?? '');
  if (lieux.length === 0) return null;
  const date = findDate(entetes);
  if (date === null && millesime === null) return toMillesimeAbsent(nom, 'taux de couverture');
  return {
    id: 'taux-couverture',
    familles: ['taux-couverture'],
    annees: [],
    hasCle: (cle) => lieux.some(({ colonnes }) => colonnes.has(canon(cle))),
    lire: (ligne) => {
      const annee = date === null ? millesime?.annee : readDate(ligne.cellule(date))?.annee;
      return annee === undefined || isFictive(ligne, lieux)
        ? []
        : lieux.map((lieu) => toReleve(ligne, lieu, annee));
    },
    vide: 'nd',
    lignes: 'une',
    nommer: (millesimes) => fr`Cnaf, accueil du jeune enfant ${millesimes.join(', ')}`,
    nomFrance: 'France (hors Mayotte)',
    avertissementFrance: fr`Le chiffre national couvre la France entière hors Mayotte.`,
    avertissements: [
      ...(date === null && millesime !== null ? tellMillesime(millesime) : []),
      ...(lieux.some(({ maille }) => maille === 'commune')
        ? [
            fr`La Cnaf ne publie ce taux que pour les communes de plus de 10 000 habitants : pour les autres, prenez l'EPCI. C'est un nombre de places pour 100 enfants de moins de 3 ans, qui peut dépasser 100.`,
          ]
        : []),
    ],
    variables: () =>
      [...new Set(lieux.flatMap(({ colonnes }) => [...colonnes.keys()]))].map((variable) => ({
        nom: variable.toUpperCase(),
        famille: 'taux-couverture' as const,
        variable,
        unite: variable.startsWith('txcouv') ? 'pour 100 enfants' : 'places',
      })),
  };
}

/** Rows of X (no EPCI) carry extreme figures that look real. */
function isFictive(ligne: Ligne, lieux: readonly Lieu[]): boolean {
  const [premier] = lieux;
  if (premier === undefined) return true;
  const nom = premier.nom === null ? '' : ligne.cellule(premier.nom).trim();
  return /^X+$/i.test(premier.code(ligne).trim()) || /^X+$/i.test(nom);
}

function toReleve(ligne: Ligne, { maille, code, nom, colonnes }: Lieu, annee: string): Releve {
  return {
    code: code(ligne),
    maille,
    ...(nom === null || maille === 'France' ? {} : { nom: ligne.cellule(nom) }),
    millesime: annee,
    texte: (cle) => {
      const rang = colonnes.get(canon(cle));
      return rang === undefined ? undefined : ligne.cellule(rang);
    },
  };
}

/** "tauxcouv_com", "txcouv" and "txcouv_epci" are one variable, whatever the level that ends its name. */
function canon(cle: string): string {
  const nu = VARIABLE.exec(cle.toLowerCase())?.[1] ?? cle.toLowerCase();
  return nu === 'tauxcouv' ? 'txcouv' : nu;
}

function lieuxOf(entetes: Entetes, regionOf: (departement: string) => string): readonly Lieu[] {
  const parMaille = new Map<Maille, Map<string, number>>();
  const cles = entetes.noms.map(toCleEntete);
  const rangs = new Map<Maille, number>();
  for (const [maille, formes] of Object.entries(CODES) as [Maille, readonly RegExp[]][]) {
    const rang = cles.findIndex((cle) => formes.some((forme) => forme.test(cle)));
    if (rang !== -1) rangs.set(maille, rang);
  }
  const plusFine = (['commune', 'EPCI', 'département', 'région'] as const).find((maille) =>
    rangs.has(maille),
  );
  entetes.noms.forEach((nom, rang) => {
    const lue = VARIABLE.exec(nom.toLowerCase());
    const libelle = LIBELLES.find(([forme]) => forme.test(cles[rang] ?? ''))?.[1];
    const maille = lue === null ? (plusFine ?? 'France') : SUFFIXES[lue[2] ?? ''];
    const variable = lue === null ? libelle : canon(nom);
    if (variable === undefined || maille === undefined) return;
    const colonnes = parMaille.get(maille) ?? new Map<string, number>();
    if (!colonnes.has(variable)) colonnes.set(variable, rang);
    parMaille.set(maille, colonnes);
  });
  const nomRang = cles.findIndex((cle) => /^nom ?_?(?:com|epci|dep|reg)|^nom /.test(cle));
  return [...parMaille].flatMap(([maille, colonnes]) => {
    const code = codeOf(maille, rangs, regionOf);
    return code === null ? [] : [{ maille, code, nom: nomRang === -1 ? null : nomRang, colonnes }];
  });
}

/** A level without its column of codes is found through the commune. */
function codeOf(
  maille: Maille,
  rangs: ReadonlyMap<Maille, number>,
  regionOf: (departement: string) => string,
): Lieu['code'] | null {
  const rang = rangs.get(maille);
  if (rang !== undefined) return (ligne) => ligne.cellule(rang);
  if (maille === 'France') return () => 'FRANCE';
  const commune = rangs.get('commune');
  if (commune === undefined || (maille !== 'département' && maille !== 'région')) return null;
  const departementOf = (ligne: Ligne): string => {
    const code = ligne.cellule(commune).trim().padStart(5, '0').toUpperCase();
    return code.startsWith('97') ? code.slice(0, 3) : code.slice(0, 2);
  };
  return maille === 'département' ? departementOf : (ligne) => regionOf(departementOf(ligne));
}
