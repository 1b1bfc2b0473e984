/** Écart entre l’avancement et le temps écoulé. */
import { success } from '../../domain/result';
import { calculateEcartAvancement } from '../../evaluation/ecart-avancement';
import type { Argument, Fiche } from '../define';
import { defineIndicateur } from '../define';
import type { EtatRegistre } from '../etat-registre';
import { isOmis, readNombre } from '../lire-argument';
import { CLASSEUR } from '../sources-publiques';
import partTempsEcoule from './part-temps-ecoule';
import tauxAvancement from './taux-avancement';

export default defineIndicateur({
  id: 'ECART_AVANCEMENT',
  libelle: 'Écart d’avancement',
  mode: 'calcule',
  unite: 'points',
  borne: { min: -100, max: 100 },
  niveaux: [],
  source: CLASSEUR,
  litClasseur: true,
  autonome: false,
  agregation: 'aucune',
  calculate([avancement, temps], etat) {
    const fait = readOr(avancement, 'avancement', tauxAvancement, etat);
    if (!fait.ok) return fait;
    const passe = readOr(temps, 'temps', partTempsEcoule, etat);
    if (!passe.ok) return passe;
    return success(calculateEcartAvancement(Number(fait.value), Number(passe.value)));
  },
});

/** An empty cell is taken as omitted: the workbook's own figure. */
function readOr(
  arg: Argument | undefined,
  nom: string,
  sinon: typeof tauxAvancement,
  etat: EtatRegistre,
): ReturnType<typeof tauxAvancement.calculate> {
  const lu = isOmis(arg) ? success(null) : readNombre(arg, nom);
  if (!lu.ok) return lu;
  return lu.value === null ? sinon.calculate([], etat) : success(lu.value);
}

export const fiche: Fiche = {
  description:
    'Avancement du plan moins temps écoulé, en points : négatif, le plan est en retard sur le calendrier.',
  formule: 'taux d’avancement − part du temps écoulé, en points',
  serie: 'tActions, tConvention',
  parametres: [
    {
      nom: 'avancement',
      description: 'Avancement, en pourcentage. Omis : celui du plan.',
      type: 'nombre',
      optionnel: true,
    },
    {
      nom: 'temps',
      description: 'Part du temps écoulé, en pourcentage. Omis : celle de la convention au jour du copil.',
      type: 'nombre',
      optionnel: true,
    },
  ],
  fondement: 'definition-locale',
  pieges: [
    'Usage courant : au-dessus de −10 points tout va bien, de −10 à −25 il faut regarder, en dessous il faut agir.',
    'Un plan n’avance pas au rythme du calendrier : beaucoup d’actions finissent la dernière année.',
  ],
  references: [],
  exemples: [
    { arguments: [[[0.5]], [[0.6]]], attendu: -10 },
    { arguments: [[['40 %']], [['23,6 %']]], attendu: 16.4 },
    { arguments: [[['assez']], [[0.5]]], attendu: { echec: 'argument-invalide' } },
  ],
};
