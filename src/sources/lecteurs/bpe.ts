/** Insee, base permanente des équipements: one row an equipment (counted by commune), or counts already made, in rows or in columns. */
import { fr } from '../../domain/typographie';
import type { Apercu, LecteurSource, Plan, Refus } from '../define';
import { readDate } from './date-ligne';
import { themesOf } from './variables-insee';
import { tellMillesime, toMillesimeAbsent } from './millesime-du-nom';

export const bpe: LecteurSource = {
  id: 'bpe',
  accepte: fr`Insee, base permanente des équipements (colonnes DEPCOM, TYPEQU ; ou une colonne par équipement)`,
  ouvrir,
};

const TYPE = /^(?:NB_)?([A-G]\d{3})$/;

function ouvrir({ nom, entetes, millesime }: Apercu): Plan | Refus | null {
  const code = entetes.rang('DEPCOM', 'CODGEO', 'COM', 'CODE_COMMUNE', 'DCIRIS');
  const type = entetes.rang('TYPEQU', 'FACILITY_TYPE');
  const larges = largesOf(entetes.majuscules);
  if (code === null || (type === null && larges.length === 0)) return null;
  const annee = entetes.rang('AN', 'ANNEE', 'TIME_PERIOD');
  if (annee === null && millesime === null) return toMillesimeAbsent(nom, 'base permanente des équipements');
  const nombre = entetes.rang('NB_EQUIP', 'NB', 'OBS_VALUE');
  const iris = entetes.noms[code]?.toUpperCase() === 'DCIRIS';
  return {
    id: 'bpe',
    familles: ['bpe'],
    annees: [],
    hasCle: (cle) => (type === null ? entetes.rang(cle, `NB_${cle}`) !== null : TYPE.test(cle.toUpperCase())),
    lire: (ligne) => {
      const quand = annee === null ? millesime?.annee : readDate(ligne.cellule(annee))?.annee;
      if (quand === undefined) return [];
      const equipement = type === null ? '' : ligne.cellule(type).trim().toUpperCase();
      return [
        {
          code: iris ? ligne.cellule(code).slice(0, 5) : ligne.cellule(code),
          maille: 'commune',
          millesime: quand,
          texte: (cle) => {
            if (type === null) {
              const rang = entetes.rang(cle, `NB_${cle}`);
              return rang === null ? undefined : ligne.cellule(rang);
            }
            if (cle.toUpperCase() !== equipement) return undefined;
            return nombre === null ? '1' : ligne.cellule(nombre);
          },
        },
      ];
    },
    vide: 'nd',
    lignes: type === null ? 'une' : 'somme',
    nommer: (millesimes) => fr`Insee, base permanente des équipements ${millesimes.join(', ')}`,
    avertissements: [
      ...(annee === null && millesime !== null ? tellMillesime(millesime) : []),
      fr`La base permanente des équipements ne recense pas tout (crèches : 11 756 sur 15 000 environ en 2021) : un équipement absent n'est pas compté zéro.`,
    ],
    variables: () =>
      larges.map((colonne) => {
        const equipement = TYPE.exec(colonne)?.[1] ?? colonne;
        return { nom: equipement, famille: 'bpe' as const, variable: equipement, unite: 'équipements' };
      }),
  };
}

/** "D502" is an equipment beside other equipments; beside a poverty rate, "D121" is a decile. */
function largesOf(colonnes: readonly string[]): readonly string[] {
  const types = colonnes.filter((colonne) => TYPE.test(colonne));
  const autres = colonnes.filter((colonne) => !TYPE.test(colonne));
  const isFilosofi = themesOf(autres).length > 0 || types.some((type) => /^D9\d\d$/.test(type));
  return isFilosofi ? types.filter((type) => type.startsWith('NB_')) : types;
}
