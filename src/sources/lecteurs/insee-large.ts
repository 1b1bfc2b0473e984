/** Insee, one row a territory and a column a variable: Filosofi, census bases, état civil, comparateur, dossier complet, IRIS bases. */
import type { Marque } from '../../domain/listes';
import { fr } from '../../domain/typographie';
import type { Famille } from '../../indicators/define';
import type { Entetes } from '../colonne';
import type { Apercu, LecteurSource, Plan, Refus, VariableBrute } from '../define';
import { nameBases } from './bases-insee';
import { canonOf, themesOf } from './variables-insee';
import type { ThemeTrouve } from './variables-insee';

const CODES = ['CODGEO', 'IRIS', 'COM', 'CODE_COMMUNE', 'CODE_INSEE', 'INSEE', 'DEPCOM', 'CODE', 'GEO'];

/** Insee gives the same table by living area or urban unit, whose codes look like those of communes: only the name tells. */
const AUTRES_MAILLES = /(?:^|[_-])(?:BV|UU|ZE|AAV|CV|EPT|ARR)(?:20\d\d)?(?=[_.-]|$)/i;

export const inseeLarge: LecteurSource = {
  id: 'insee',
  accepte: fr`Insee, fichiers à une ligne par territoire (Filosofi, recensement, état civil, comparateur, dossier complet : colonnes CODGEO, MED21, TP6021, P22_POP, C22_FAM, NAISD24…)`,
  ouvrir,
};

function ouvrir({ nom, entetes }: Apercu): Plan | Refus | null {
  const themes = themesOf(entetes.majuscules);
  if (themes.length === 0) return null;
  const code = entetes.rang(...CODES);
  if (code === null) {
    const vues = themes.flatMap(({ exemples }) => exemples).slice(0, 3);
    return vues.length < 2 ? null : { refus: sansCode(nom, vues) };
  }
  if (AUTRES_MAILLES.test(nom)) return { refus: autreMaille(nom) };
  const colonnes = indexColonnes(entetes, themes);
  const iris = entetes.noms[code]?.toUpperCase() === 'IRIS';
  const niveau = entetes.rang('NIVGEO');
  const libelle = entetes.rang('LIBGEO', 'LIBIRIS', 'LAB_IRIS', 'LIBELLE', 'NOM');
  return {
    id: themes.length === 1 && themes[0]?.famille === 'filosofi' ? 'filosofi' : 'insee',
    familles: [...new Set(themes.map(({ famille }) => famille))] as Famille[],
    annees: [...new Set(themes.flatMap(({ annees }) => annees))].sort(),
    hasCle: (cle) => colonnes.has(cle.toUpperCase()),
    lire: (ligne) => {
      if (niveau !== null && /^(?:ARM|BV|UU|ZE|AAV|ARR|EPT|CV)/i.test(ligne.cellule(niveau))) return [];
      return [
        {
          code: ligne.cellule(code),
          ...(iris ? { maille: 'IRIS' as const } : {}),
          ...(libelle === null ? {} : { nom: ligne.cellule(libelle) }),
          millesime: null,
          texte: (cle) => {
            const rang = colonnes.get(cle.toUpperCase());
            return rang === undefined ? undefined : ligne.cellule(rang);
          },
        },
      ];
    },
    vide: videOf(entetes),
    lignes: 'une',
    nommer: () => nameBases(themes, entetes),
    ...(themes.some(({ famille }) => famille === 'filosofi')
      ? {
          nomFrance: 'France métropolitaine',
          avertissementFrance: fr`La ligne nationale de ce fichier couvre la France métropolitaine seulement.`,
        }
      : {}),
    avertissements: avertissementsOf(themes),
    variables: () => toVariables(themes, colonnes),
  };
}

/** In the DISP files of Filosofi, an empty cell is a secret; elsewhere a figure the file does not give. */
function videOf({ majuscules }: Entetes): Marque {
  return majuscules.some((nom) => /^(?:NBUC\d\d|Q2\d\d|TP60Q2\d\d|DISP_)/.test(nom)) ? 's' : 'nd';
}

/** Canonical name → rank; a name that stands twice is no name; declared income never passes for the standard of living. */
function indexColonnes(entetes: Entetes, themes: readonly ThemeTrouve[]): ReadonlyMap<string, number> {
  const doubles = new Set(entetes.doubles.map((nom) => nom.toUpperCase()));
  const filosofi = themes.find(({ famille }) => famille === 'filosofi');
  const anneeFilosofi = filosofi?.annees.at(-1) ?? '';
  const colonnes = new Map<string, number>();
  for (const nom of entetes.majuscules) {
    const rang = entetes.rang(nom);
    if (rang === null || doubles.has(nom)) continue;
    const canons = filosofi?.declare === true ? [`DEC_${nom}`] : canonOf(nom, anneeFilosofi);
    for (const canon of canons) if (!colonnes.has(canon)) colonnes.set(canon, rang);
  }
  return colonnes;
}

function avertissementsOf(themes: readonly ThemeTrouve[]): readonly string[] {
  const filosofi = themes.find(({ famille }) => famille === 'filosofi');
  return [
    ...(filosofi !== undefined && filosofi.annees.length > 1
      ? [
          fr`Ce fichier mêle deux millésimes de Filosofi (${filosofi.annees.map((aa) => `20${aa}`).join(', ')}) : chaque chiffre est lu avec l'année de sa colonne.`,
        ]
      : []),
    ...(themes.some(({ declare }) => declare)
      ? [
          fr`Ce fichier donne des revenus déclarés, avant impôts et prestations : sa médiane n'est pas le niveau de vie et n'est pas lue comme tel.`,
        ]
      : []),
  ];
}

function toVariables(themes: readonly ThemeTrouve[], colonnes: ReadonlyMap<string, number>): VariableBrute[] {
  const parNom = new Map<string, VariableBrute>();
  for (const colonne of colonnes.keys()) {
    for (const theme of themes) {
      const variable = theme.toVariable(colonne);
      if (variable === null || parNom.has(variable.nom)) continue;
      parNom.set(variable.nom, variable);
    }
  }
  return [...parNom.values()];
}

function sansCode(nom: string, vues: readonly string[]) {
  return {
    code: 'sans-colonne-code',
    message: fr`« ${nom} » a des variables de l'Insee (${vues.join(', ')}…), mais aucune colonne de codes des territoires (CODGEO).`,
    aide: fr`Reprenez le fichier tel que téléchargé : sa première colonne, CODGEO, dit de quel territoire parle chaque ligne.`,
  };
}

function autreMaille(nom: string) {
  return {
    code: 'maille-inconnue',
    message: fr`« ${nom} » donne les chiffres d'un autre découpage que les communes (bassins de vie, unités urbaines, zones d'emploi, arrondissements…), dont les codes ressemblent à ceux des communes.`,
    aide: fr`Téléchargez le fichier des communes (COM), des EPCI, des départements ou des régions. Si c'est bien l'un d'eux, renommez-le.`,
  };
}
