/** The sentences for a territory that is not recognised, or that several bear the name of. */
import { fr } from '../domain/typographie';
import type { Echec } from '../domain/result';
import type { Territoire } from './territoire';

const NOMMES = 5;

export type Forme = 'commune' | 'EPCI' | 'département' | 'région' | 'nom';

/** What a text that is a code claims to be the code of. */
export function formeDe(ecrit: string): Forme {
  const net = ecrit.replace(/\s/g, '').toUpperCase();
  if (net.startsWith('REG-')) return 'région';
  if (/^\d{9}$/.test(net)) return 'EPCI';
  if (/^(?:\d{1,3}|2[AB])$/.test(net)) return 'département';
  return /^(?:\d{4,8}|\d{10,}|2[AB]\d{3})$/.test(net) ? 'commune' : 'nom';
}

const INCONNUS: Record<Forme, (ecrit: string) => string> = {
  commune: (ecrit) => fr`« ${ecrit} » n’est le code Insee ni le code postal d’aucune commune.`,
  EPCI: (ecrit) => fr`« ${ecrit} » n’est le SIREN d’aucun EPCI à fiscalité propre.`,
  département: (ecrit) => fr`« ${ecrit} » n’est le numéro d’aucun département.`,
  région: (ecrit) => fr`« ${ecrit} » n’est le code d’aucune région.`,
  nom: (ecrit) => fr`« ${ecrit} » n’est le nom d’aucune commune ni d’aucun EPCI.`,
};

export function inconnu(ecrit: string, proches: readonly Territoire[]): Echec {
  const suggestion =
    proches.length === 0 ? '' : fr` Vouliez-vous dire ${listOf(proches.map(toCandidat), 'ou')} ?`;
  return {
    code: 'territoire-inconnu',
    message: `${INCONNUS[formeDe(ecrit)](ecrit)}${suggestion}`,
    aide: fr`Écrivez un code Insee de commune (5 caractères), un SIREN d’EPCI (9 chiffres), un numéro de département, REG- suivi d’un code de région, FRANCE, ou un nom.`,
  };
}

export function ambigu(ecrit: string, candidats: readonly Territoire[]): Echec {
  const classes = [...candidats].sort((a, b) => (b.population ?? 0) - (a.population ?? 0));
  const nommes = classes.slice(0, NOMMES).map(tellApart(classes));
  const reste = classes.length - nommes.length;
  const quoi = classes.every(({ maille }) => maille === 'commune') ? 'communes' : 'territoires';
  const exemple = nommes[0] ?? '';
  return {
    code: 'territoire-ambigu',
    message: fr`« ${ecrit} » désigne plusieurs ${quoi} : ${listOf(reste > 0 ? [...nommes, `${String(reste)} autres`] : nommes, 'et')}.`,
    aide:
      quoi === 'communes'
        ? fr`Écrivez le code Insee, ou le nom suivi du département, par exemple « ${exemple} ».`
        : fr`Écrivez le code du territoire voulu.`,
  };
}

/** The département tells namesakes apart; the code does when it is the same. */
function tellApart(tous: readonly Territoire[]): (territoire: Territoire) => string {
  const noms = tous.map(toCandidat);
  return (territoire) => {
    const nom = toCandidat(territoire);
    return noms.filter((autre) => autre === nom).length === 1
      ? nom
      : `${territoire.nom} (${territoire.code})`;
  };
}

function toCandidat({ nom, departement, maille, code }: Territoire): string {
  return maille === 'commune' ? `${nom} (${departement ?? code})` : `${nom} (${maille}, ${code})`;
}

function listOf(noms: readonly string[], conjonction: 'et' | 'ou'): string {
  if (noms.length < 2) return noms.join('');
  return `${noms.slice(0, -1).join(', ')} ${conjonction} ${noms.at(-1) ?? ''}`;
}
