/** Insee's detailed tables of the census: TD_POP1B and TD_FAM6 (one row a cell), BTX_TD_POP1A and its like (a column a cell). */
import { fr } from '../../domain/typographie';
import type { Apercu, LecteurSource, Plan, Refus } from '../define';
import { tellMillesime, toMillesimeAbsent } from './millesime-du-nom';

export const tabulations: LecteurSource = {
  id: 'insee-tableaux',
  accepte: fr`Insee, tableaux détaillés du recensement (TD_POP1B, TD_FAM6, BTX_TD_POP1A : colonnes CODGEO, SEXE, AGED100, NB…)`,
  ouvrir,
};

/** The tables told by their dimensions. */
const TABLES: readonly (readonly [nom: string, dimensions: readonly string[]])[] = [
  ['TD_POP1B', ['SEXE', 'AGED100']],
  ['TD_POP1A', ['SEXE', 'AGEPYR10']],
  ['TD_FAM6', ['AGEFOR5', 'TF12']],
  ['TD_FOR1', ['AGEFORD', 'ILETUR']],
];
/** "SEXE1_AGEPYR1000", "AGEFOR500_TF1211". */
const CROISEE = /^(?:SEXE\d_AGE\w+|AGEFOR5\d\d_TF12\d\d)$/;

function ouvrir(apercu: Apercu): Plan | Refus | null {
  const code = apercu.entetes.rang('CODGEO');
  if (code === null) return null;
  return ouvrirLongue(apercu, code) ?? ouvrirLarge(apercu, code);
}

function ouvrirLongue({ nom, entetes, millesime }: Apercu, code: number): Plan | Refus | null {
  const nombre = entetes.rang('NB');
  const [table, dimensions = []] = TABLES.find(([, noms]) => entetes.has(...noms)) ?? [];
  if (nombre === null || table === undefined) return null;
  if (millesime === null) return toMillesimeAbsent(nom, table);
  const niveau = entetes.rang('NIVGEO');
  const criteresOf = createCriteres(table, (dimension) => entetes.rang(dimension));
  return {
    ...commun(fr`Insee, recensement ${millesime.annee}, tableau ${table}`, tellMillesime(millesime)),
    hasCle: (cle) => criteresOf(cle) !== null,
    lire: (ligne) => {
      if (niveau !== null && !/^(?:COM|ARM|EPCI|DEP|REG)$/i.test(ligne.cellule(niveau).trim())) return [];
      return [
        {
          code: ligne.cellule(code),
          millesime: millesime.annee,
          texte: (cle) =>
            criteresOf(cle)?.every(({ rang, valeur }) => sameCode(ligne.cellule(rang), valeur)) === true
              ? ligne.cellule(nombre)
              : undefined,
        },
      ];
    },
    lignes: dimensions.length > 0 ? 'somme' : 'une',
  };
}

function ouvrirLarge({ nom, entetes, millesime }: Apercu, code: number): Plan | Refus | null {
  const croisees = entetes.majuscules.filter((colonne) => CROISEE.test(colonne));
  if (croisees.length === 0) return null;
  if (millesime === null) return toMillesimeAbsent(nom, 'tableau détaillé du recensement');
  return {
    ...commun(fr`Insee, recensement ${millesime.annee}, tableau détaillé`, tellMillesime(millesime)),
    hasCle: (cle) => entetes.has(cle),
    lire: (ligne) => [
      {
        code: ligne.cellule(code),
        millesime: millesime.annee,
        texte: (cle) => {
          const rang = entetes.rang(cle);
          return rang === null ? undefined : ligne.cellule(rang);
        },
      },
    ],
    lignes: 'une',
  };
}

function commun(libelle: string, avertissements: readonly string[]) {
  return {
    id: 'insee-tableaux',
    familles: ['recensement', 'melodi'] as const,
    annees: [],
    vide: 'nd' as const,
    nommer: () => libelle,
    avertissements,
    variables: () => [],
  };
}

/** "TD_POP1B?SEXE=1&AGED100=003": every dimension named, or the others added up. */
function createCriteres(table: string, rangOf: (dimension: string) => number | null) {
  const connus = new Map<string, readonly { readonly rang: number; readonly valeur: string }[] | null>();
  return (cle: string) => {
    const connu = connus.get(cle);
    if (connu !== undefined) return connu;
    const [jeu = '', requete = ''] = cle.split('?');
    const criteres = requete.split('&').flatMap((paire) => {
      const [nom = '', valeur = ''] = paire.split('=');
      const rang = rangOf(nom);
      return rang === null ? [] : [{ rang, valeur }];
    });
    const complet =
      jeu.startsWith(table) && criteres.length > 0 && criteres.length === requete.split('&').length;
    connus.set(cle, complet ? criteres : null);
    return complet ? criteres : null;
  };
}

/** Codes lose their zeros in a spreadsheet: "003" is written 3. */
function sameCode(lu: string, voulu: string): boolean {
  const net = lu.trim();
  return net === voulu || (/^\d+$/.test(net) && /^\d+$/.test(voulu) && Number(net) === Number(voulu));
}
