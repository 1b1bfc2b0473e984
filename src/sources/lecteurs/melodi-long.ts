/** Insee Melodi and any SDMX export in long form: one row a cell of the cube, its dimensions in columns. */
import { fr } from '../../domain/typographie';
import type { Marque } from '../../domain/listes';
import type { Famille } from '../../indicators/define';
import { mailleOf } from '../csv/parse-code';
import { parseGeo } from '../en-ligne/geo-melodi';
import { parseSelecteur } from '../en-ligne/selecteur-melodi';
import type { Apercu, LecteurSource, Plan, Releve } from '../define';
import type { Ligne } from '../flux/ligne';

export const melodiLong: LecteurSource = {
  id: 'melodi',
  accepte: fr`Insee, exports Melodi ou SDMX (colonnes GEO, TIME_PERIOD, OBS_VALUE et les dimensions)`,
  ouvrir,
};

/** Dimensions that say how a figure was made, not what it is about. */
const ACCESSOIRES =
  /^(?:GEO|GEO_OBJECT|TIME_PERIOD|FREQ|OBS_STATUS|CONF_STATUS|DECIMALS|UNIT_MULT|UNIT_MEASURE|OBS_VALUE\w*|OBS_STATUS_FR|TITLE\w*|LIB\w*|STRUCTURE\w*|ACTION|DATAFLOW)$/;
const MANQUANTS = new Set(['M', 'O', 'L', 'NA']);
const TOTAUX = new Set(['_T', '_Z', '']);

interface Dimension {
  readonly nom: string;
  readonly rang: number;
  /** The value all the first rows share: a dimension nobody needs to name. */
  readonly constante: string | null;
}

interface Critere {
  readonly rang: number;
  readonly code: string;
}

function ouvrir({ entetes, lignes }: Apercu): Plan | null {
  const geo = entetes.rang('GEO', 'REF_AREA');
  const temps = entetes.rang('TIME_PERIOD');
  const valeur = entetes.rang('OBS_VALUE', 'OBS_VALUE_NIVEAU');
  if (geo === null || temps === null || valeur === null) return null;
  const dimensions = dimensionsOf(entetes.majuscules, (nom) => entetes.rang(nom), lignes);
  const criteres = createCriteres(dimensions);
  const place = { geo, temps, valeur, objet: entetes.rang('GEO_OBJECT') };
  const rangs = {
    conf: entetes.rang('CONF_STATUS'),
    obs: entetes.rang('OBS_STATUS'),
    multiple: entetes.rang('UNIT_MULT'),
  };
  const filosofi = entetes.has('FILOSOFI_MEASURE');
  return {
    id: 'melodi',
    familles: ['melodi', 'recensement', 'filosofi', 'etat-civil', 'population', 'bpe'] satisfies Famille[],
    annees: [],
    hasCle: (cle) => criteres(cle) !== null,
    lire: (ligne) =>
      readLigne(ligne, place, filosofi, (cle) => textOf(ligne, criteres(cle), valeur, rangs.multiple), rangs),
    vide: 's',
    lignes: 'morceaux',
    nommer: (millesimes) => fr`Insee, ${nameCube(entetes.majuscules)} ${millesimes.join(', ')}`,
    ...(filosofi
      ? {
          avertissementFrance: fr`La ligne nationale de ce fichier couvre la France métropolitaine seulement.`,
        }
      : {}),
    avertissements: [],
    variables: () => [],
  };
}

function readLigne(
  ligne: Ligne,
  { geo, temps, objet }: { geo: number; temps: number; objet: number | null },
  filosofi: boolean,
  texte: Releve['texte'],
  rangs: { readonly conf: number | null; readonly obs: number | null },
): readonly Releve[] {
  const brut = ligne.cellule(geo).trim();
  const niveau = objet === null ? '' : ligne.cellule(objet).trim();
  const lieu = parseGeo(niveau === '' || brut.includes('-') ? brut : `${niveau}-${brut}`);
  const annee = ligne.cellule(temps).trim();
  if (lieu === null || !/^(?:19|20)\d{2}$/.test(annee) || (lieu.metropole && !filosofi)) return [];
  const vide: Marque =
    rangs.obs !== null &&
    MANQUANTS.has(ligne.cellule(rangs.obs)) &&
    (rangs.conf === null || ligne.cellule(rangs.conf) === 'F')
      ? 'nd'
      : 's';
  return [
    {
      code: lieu.code,
      maille: mailleOf(lieu.code),
      ...(lieu.code === 'FRANCE' ? { nom: lieu.metropole ? 'France métropolitaine' : 'France' } : {}),
      millesime: annee,
      texte,
      vide,
    },
  ];
}

/** The value when the row is the cell wanted: each criterion met, every other dimension at its total. */
function textOf(
  ligne: Ligne,
  voulus: { readonly criteres: readonly Critere[]; readonly autres: readonly Dimension[] } | null,
  valeur: number,
  multiple: number | null,
): string | undefined {
  if (voulus === null) return undefined;
  for (const { rang, code } of voulus.criteres) if (ligne.cellule(rang) !== code) return undefined;
  for (const { rang, constante } of voulus.autres) {
    const lu = ligne.cellule(rang);
    if (!TOTAUX.has(lu) && lu !== constante) return undefined;
  }
  const texte = ligne.cellule(valeur);
  const puissance = multiple === null ? '' : ligne.cellule(multiple).trim();
  return puissance === '' || puissance === '0' || texte.trim() === ''
    ? texte
    : `${texte.trim()}e${puissance}`;
}

function dimensionsOf(
  noms: readonly string[],
  rangOf: (nom: string) => number | null,
  lignes: readonly Ligne[],
): readonly Dimension[] {
  return noms.flatMap((nom) => {
    const rang = rangOf(nom);
    if (rang === null || ACCESSOIRES.test(nom)) return [];
    const vues = new Set(lignes.map((ligne) => ligne.cellule(rang)));
    const [seule] = vues;
    return [{ nom, rang, constante: vues.size === 1 && seule !== undefined ? seule : null }];
  });
}

/** What a recipe's selector asks of the columns; null when a dimension is missing: another cube. */
function createCriteres(dimensions: readonly Dimension[]) {
  const parNom = new Map(dimensions.map((dimension) => [dimension.nom, dimension]));
  const connus = new Map<string, { criteres: Critere[]; autres: Dimension[] } | null>();
  return (cle: string) => {
    const connu = connus.get(cle);
    if (connu !== undefined) return connu;
    const selecteur = parseSelecteur(cle);
    const paires =
      selecteur === null
        ? []
        : [...selecteur.criteres].map(([nom, codes]) => ({ nom, code: codes[0] ?? '' }));
    const criteres = paires.flatMap(({ nom, code }) => {
      const rang = parNom.get(nom)?.rang;
      return rang === undefined ? [] : [{ rang, code }];
    });
    const lu =
      selecteur === null || criteres.length < paires.length || paires.length === 0
        ? null
        : { criteres, autres: dimensions.filter(({ nom }) => !selecteur.criteres.has(nom)) };
    connus.set(cle, lu);
    return lu;
  };
}

/** A cube is told by a dimension of its own. */
const CUBES: readonly (readonly [dimension: RegExp, nom: string])[] = [
  [/^FILOSOFI_MEASURE$/, 'Filosofi'],
  [/^FACILITY_/, 'base permanente des équipements'],
  [/^EC_MEASURE$/, 'état civil'],
  [/^POPREF_MEASURE$/, 'populations de référence'],
  [/^(?:RP_MEASURE|TFN|TPH|EMPSTA_ENQ|STUD)$/, 'recensement'],
];

function nameCube(noms: readonly string[]): string {
  return CUBES.find(([dimension]) => noms.some((nom) => dimension.test(nom)))?.[1] ?? 'export Melodi';
}
