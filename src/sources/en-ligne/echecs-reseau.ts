/** Why a live service gave nothing, in the person's words; each ends with the file that gives the same figures. */
import type { Echec } from '../../domain/result';
import { fr } from '../../domain/typographie';
import { formatDuree } from './format-duree';
import type { Service } from './services';

/** What was asked: the service, and its dataset. */
export interface Cible {
  readonly service: Service;
  readonly jeu: string;
}

type Fabrique<T = void> = (cible: Cible, detail: T) => Echec;

const PLUS_TARD = fr`Réessayez dans quelques minutes.`;

function tell(code: string, message: string, conseil: string, { service, jeu }: Cible): Echec {
  return { code: `reseau-${code}`, message, aide: `${conseil} ${service.jumeau(jeu)}` };
}

/** The codes below that concern one dataset: the others of the service can still be asked. */
export function concernsOneJeu({ code }: Echec): boolean {
  return code === 'reseau-jeu-inconnu' || code === 'reseau-jeu-en-panne';
}

/** When the whole service is out of reach: the other files that give the rest. */
export function withAutresJeux(echec: Echec, jeux: readonly string[]): Echec {
  const autres = jeux.filter((jeu) => !echec.aide.includes(jeu));
  if (autres.length === 0 || echec.code === 'reseau-annule') return echec;
  return { ...echec, aide: fr`${echec.aide} Autres fichiers utiles du même site : ${autres.join(', ')}.` };
}

export const annule: Fabrique = (cible) =>
  tell(
    'annule',
    fr`Le chargement depuis ${cible.service.nom} a été annulé.`,
    fr`Relancez-le quand vous le souhaitez.`,
    cible,
  );

export const injoignable: Fabrique = (cible) =>
  tell(
    'injoignable',
    fr`Impossible de joindre ${cible.service.nom} : le poste est hors connexion, ou le réseau (pare-feu, filtrage) ou le service refuse cet accès depuis Excel (règle CORS).`,
    fr`Vérifiez la connexion, puis réessayez ; si elle fonctionne par ailleurs, demandez à votre service informatique d’autoriser ${new URL(cible.service.base).host}.`,
    cible,
  );

export const coupe: Fabrique = (cible) =>
  tell(
    'coupe',
    fr`La connexion avec ${cible.service.nom} s’est coupée au milieu de la réponse.`,
    PLUS_TARD,
    cible,
  );

export const delaiDepasse: Fabrique<number> = (cible, millisecondes) =>
  tell(
    'delai',
    fr`Aucune réponse complète de ${cible.service.nom} en ${formatDuree(millisecondes)} : la demande a été abandonnée.`,
    PLUS_TARD,
    cible,
  );

export const chargementTropLong: Fabrique<number> = (cible, millisecondes) =>
  tell(
    'duree-totale',
    fr`Le chargement depuis ${cible.service.nom} demanderait plus de ${formatDuree(millisecondes)}, attentes comprises : il a été abandonné.`,
    fr`Réessayez plus tard, ou demandez moins de territoires ou de millésimes à la fois.`,
    cible,
  );

export const tropDeRequetes: Fabrique<number> = (cible, essais) =>
  tell(
    'trop-de-requetes',
    fr`Trop de demandes sont faites en ce moment à ${cible.service.nom}, qui refuse encore la nôtre après ${essais} essais (erreur 429).`,
    fr`Attendez quelques minutes avant de recommencer.`,
    cible,
  );

export const enPanne: Fabrique<{ statut: number; essais: number }> = (cible, { statut, essais }) =>
  tell(
    'en-panne',
    fr`Le service est en panne ou en maintenance : ${cible.service.nom} a répondu par l’erreur ${statut}, ${essais} fois.`,
    PLUS_TARD,
    cible,
  );

export const jeuInconnu: Fabrique<number> = (cible, statut) =>
  tell(
    'jeu-inconnu',
    fr`Le jeu de données « ${cible.jeu} » n’est plus connu de ${cible.service.nom}, ou n’accepte plus cette demande (erreur ${statut}) : il a pu être renommé.`,
    fr`Signalez-le pour que le complément soit mis à jour.`,
    cible,
  );

/** Melodi answers 500 both when it is out of order and when the dataset does not exist. */
export const jeuEnPanne: Fabrique = (cible) =>
  tell(
    'jeu-en-panne',
    fr`Le jeu de données « ${cible.jeu} » n’a pas pu être lu : ${cible.service.nom} répond par l’erreur 500, soit par une panne, soit parce que ce jeu n’existe plus.`,
    PLUS_TARD,
    cible,
  );

export const accesRefuse: Fabrique<number> = (cible, statut) =>
  tell(
    'acces-refuse',
    fr`L’accès est refusé par ${cible.service.nom} (erreur ${statut}), qui est pourtant public : un filtrage du réseau en est souvent la cause.`,
    fr`Demandez à votre service informatique d’autoriser ${new URL(cible.service.base).host}.`,
    cible,
  );

export const redirection: Fabrique = (cible) =>
  tell(
    'redirection',
    fr`La demande faite à ${cible.service.nom} est renvoyée vers une autre adresse, qui n’est pas suivie : un portail de connexion du réseau en est souvent la cause.`,
    fr`Ouvrez un navigateur et connectez-vous au réseau, puis réessayez.`,
    cible,
  );

export const pageWeb: Fabrique = (cible) =>
  tell(
    'page-web',
    fr`${capitalise(cible.service.nom)} a répondu par une page web au lieu de chiffres : page de maintenance, ou portail de connexion du réseau.`,
    fr`Ouvrez un navigateur pour vérifier la connexion, puis réessayez.`,
    cible,
  );

export const illisible: Fabrique = (cible) =>
  tell('illisible', fr`La réponse de ${cible.service.nom} est incomplète ou illisible.`, PLUS_TARD, cible);

export const formeInattendue: Fabrique<string> = (cible, detail) =>
  tell(
    'forme-inattendue',
    fr`La réponse de ${cible.service.nom} n’a pas la forme attendue (${detail}) : ses chiffres ne sont pas repris.`,
    fr`Réessayez plus tard ; si cela continue, signalez-le pour que le complément soit mis à jour.`,
    cible,
  );

export const tropGros: Fabrique<string> = (cible, taille) =>
  tell(
    'trop-gros',
    fr`La réponse de ${cible.service.nom} dépasse ce qui peut être chargé (${taille}).`,
    fr`Demandez moins de territoires ou de millésimes à la fois.`,
    cible,
  );

export const aucunResultat: Fabrique = (cible) =>
  tell(
    'aucun-resultat',
    fr`Aucun chiffre n’a été trouvé par ${cible.service.nom} pour ces territoires et ces millésimes.`,
    fr`Vérifiez les territoires et les millésimes demandés.`,
    cible,
  );

function capitalise(texte: string): string {
  return texte.charAt(0).toUpperCase() + texte.slice(1);
}
