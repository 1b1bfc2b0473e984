/** A Melodi cube turned into a table: one row a territory and a year, a column a measure (GEO, TIME_PERIOD, MED_SL, PR_MD60). */
import { fr } from '../../domain/typographie';
import { parseGeo } from '../en-ligne/geo-melodi';
import { parseSelecteur } from '../en-ligne/selecteur-melodi';
import type { Apercu, LecteurSource, Plan } from '../define';

export const melodiPivot: LecteurSource = {
  id: 'melodi',
  accepte: fr`Insee, mesures de Melodi en colonnes (GEO, TIME_PERIOD, MED_SL, PR_MD60…)`,
  ouvrir,
};

const MESURES =
  /^(?:MED_SL|PR_MD60|GI_SL|D\d_SL|Q\d_SL|IR_D9_D1_SL|S80S20_SL|NUM_(?:HH|PER|CU)|S_[A-Z_]+_DI(?:_[A-Z_]+)?|S_HH_TAX|PMUN|PTOT|PCAP|LVB)$/;

function ouvrir({ entetes }: Apercu): Plan | null {
  const geo = entetes.rang('GEO');
  const temps = entetes.rang('TIME_PERIOD');
  const mesures = entetes.majuscules.filter((nom) => MESURES.test(nom));
  if (geo === null || temps === null || mesures.length === 0 || entetes.has('OBS_VALUE')) return null;
  const rangOf = (cle: string): number | null => {
    const selecteur = parseSelecteur(cle);
    if (selecteur === null) return null;
    const codes = [...selecteur.criteres.values()].flat().filter((code) => code !== '_T');
    return codes.length === 1 ? entetes.rang(codes[0] ?? '') : null;
  };
  return {
    id: 'melodi',
    familles: ['melodi'],
    annees: [],
    hasCle: (cle) => rangOf(cle) !== null,
    lire: (ligne) => {
      const lieu = parseGeo(ligne.cellule(geo).trim());
      const annee = ligne.cellule(temps).trim();
      if (lieu === null || !/^(?:19|20)\d{2}$/.test(annee)) return [];
      return [
        {
          code: lieu.code,
          ...(lieu.code.startsWith('REG-') ? { maille: 'région' as const } : {}),
          ...(lieu.code === 'FRANCE' ? { nom: lieu.metropole ? 'France métropolitaine' : 'France' } : {}),
          millesime: annee,
          texte: (cle) => {
            const rang = rangOf(cle);
            return rang === null ? undefined : ligne.cellule(rang);
          },
        },
      ];
    },
    vide: 's',
    lignes: 'une',
    nommer: (millesimes) =>
      fr`Insee, ${mesures.some((nom) => nom.endsWith('_SL') || nom === 'PR_MD60') ? 'Filosofi' : 'Melodi'} ${millesimes.join(', ')}`,
    avertissementFrance: fr`La ligne nationale de ce fichier couvre la France métropolitaine seulement.`,
    avertissements: [],
    variables: () => [],
  };
}
