/** Taux d’indicateurs suivis renseignés. */
import type { Intervalle } from '../../domain/date-partielle';
import { intervalOf } from '../../domain/date-partielle';
import { failure, success } from '../../domain/result';
import type { Echec, Result } from '../../domain/result';
import { fr } from '../../domain/typographie';
import { calculateCouverture } from '../../evaluation/taux-couverture';
import type { Argument, Fiche } from '../define';
import { defineIndicateur } from '../define';
import { isOmis } from '../lire-argument';
import { CLASSEUR } from '../sources-publiques';
import { intervalleOf, readDates } from './lire-jour';

export default defineIndicateur({
  id: 'TAUX_INDIC_RENSEIGNES',
  libelle: 'Taux d’indicateurs renseignés',
  mode: 'calcule',
  unite: '%',
  borne: { min: 0, max: 100 },
  niveaux: [],
  source: CLASSEUR,
  litClasseur: true,
  autonome: false,
  agregation: 'aucune',
  calculate([debut, fin], etat) {
    const premier = readBorne(debut, 'debut', intervalleOf('debut', etat));
    if (!premier.ok) return premier;
    const dernier = readBorne(fin, 'fin', null);
    if (!dernier.ok) return dernier;
    const mesures = (etat.classeur?.mesures ?? []).filter(({ valeur, date }) => {
      const jours = intervalOf(date);
      return valeur.valeur !== null && isDans(jours, premier.value, dernier.value);
    });
    const codesMesures = new Set(mesures.map(({ indicateur }) => indicateur.trim()));
    const indicateurs = (etat.classeur?.indicateurs ?? []).filter(
      ({ code, intitule }) => `${code}${intitule}`.trim() !== '',
    );
    const part = calculateCouverture(
      indicateurs.map(({ code }) => code.trim() !== '' && codesMesures.has(code.trim())),
    );
    return part === null ? failure(aucunIndicateur()) : success(part.valeur);
  },
});

function readBorne(
  arg: Argument | undefined,
  nom: string,
  sinon: Intervalle | null,
): Result<Intervalle | null, Echec> {
  if (isOmis(arg)) return success(sinon);
  const dates = readDates(arg, nom);
  return dates.ok ? success(dates.value[0] ?? sinon) : dates;
}

/** A measure whose date is not known is in no period but the one without ends. */
function isDans(jours: Intervalle | null, premier: Intervalle | null, dernier: Intervalle | null): boolean {
  if (premier === null && dernier === null) return true;
  if (jours === null) return false;
  return (premier === null || jours.fin >= premier.debut) && (dernier === null || jours.debut <= dernier.fin);
}

function aucunIndicateur(): Echec {
  return {
    code: 'aucun-indicateur',
    message: fr`Taux d'indicateurs renseignés : la feuille Indicateurs n'en contient aucun.`,
    aide: fr`Ajoutez les indicateurs suivis, avec leur code.`,
  };
}

export const fiche: Fiche = {
  description: 'Part des indicateurs suivis qui ont au moins une mesure dans la période.',
  formule: 'indicateurs avec une mesure dans la période / indicateurs suivis × 100',
  serie: 'tIndic, tMesures',
  fondement: 'definition-locale',
  parametres: [
    {
      nom: 'debut',
      description: 'Début de la période. Omis : le début de la convention.',
      type: 'texte',
      optionnel: true,
    },
    { nom: 'fin', description: 'Fin de la période. Omis : pas de fin.', type: 'texte', optionnel: true },
  ],
  pieges: [
    'Une mesure sans date n’est dans aucune période.',
    'Une mesure marquée non disponible n’est pas une mesure.',
  ],
  references: [],
  exemples: [
    { arguments: [[[2024]], [[2025]]], attendu: { echec: 'aucun-indicateur' } },
    { arguments: [[['un jour']]], attendu: { echec: 'argument-invalide' } },
  ],
};
