/** Why a table is none of ours, in the words that help: what was seen, what is accepted, what to do. */
import type { Echec } from '../domain/result';
import { fr } from '../domain/typographie';
import type { Analyse } from './assemblage/analyse';
import { Entetes } from './colonne';
import type { FaitsFlux } from './flux/flux-lignes';
import { lecteurs } from './lecteurs';

const ENTETES_MONTREES = 6;

export function echecInconnu({ nom, tampon }: Analyse, { guillemetOuvert }: FaitsFlux): Echec {
  const lignes = tampon.map((ligne) => new Entetes(ligne.toutes()).noms);
  const entetes = lignes.find((noms) => noms.length >= 2);
  if (lignes.length === 0)
    return {
      code: 'fichier-vide',
      message: fr`« ${nom} » est vide.`,
      aide: fr`Téléchargez-le de nouveau : son téléchargement a pu être interrompu.`,
    };
  if (entetes === undefined)
    return {
      code: 'fichier-sans-colonnes',
      message: fr`« ${nom} » n'a pas de colonnes séparées par « ; », une virgule ou une tabulation : sa première ligne est « ${shorten(lignes[0]?.[0] ?? '')} ».`,
      aide: fr`Déposez le fichier CSV de la source, tel que téléchargé.`,
    };
  if (isDictionnaire(entetes))
    return {
      code: 'fichier-metadonnees',
      message: fr`« ${nom} » est le dictionnaire des variables, pas les données : ses colonnes sont ${entetes.slice(0, ENTETES_MONTREES).join(', ')}.`,
      aide: fr`Dans la même archive, déposez le fichier dont le nom ne commence pas par « meta » ; ou l'archive entière.`,
    };
  if (guillemetOuvert > 0)
    return {
      code: 'guillemet-ouvert',
      message: fr`« ${nom} » a un guillemet ouvert à la ligne ${guillemetOuvert} et jamais fermé : ses colonnes ne se lisent plus.`,
      aide: fr`Reprenez le fichier tel que téléchargé ; s'il est ainsi à la source, supprimez ce guillemet.`,
    };
  const vues = entetes.slice(0, ENTETES_MONTREES).join(', ');
  const reste = entetes.length > ENTETES_MONTREES ? fr`… (${entetes.length} colonnes)` : '';
  return {
    code: 'source-inconnue',
    message: fr`« ${nom} » se lit comme un tableau, mais d'aucune source connue : ses colonnes sont ${vues}${reste}.`,
    aide: fr`Indiquez quelle colonne donne le code du territoire et laquelle la valeur. Fichiers reconnus d'eux-mêmes : ${lecteurs.map(({ accepte }) => accepte).join(' ; ')}.`,
  };
}

function isDictionnaire(entetes: readonly string[]): boolean {
  const noms = entetes.map((nom) => nom.toUpperCase());
  return (
    ['COD_VAR', 'LIB_VAR', 'VARIABLE', 'VAR_ID'].filter((nom) => noms.includes(nom)).length >= 1 &&
    noms.some((nom) => /^LIB|LABEL|LIBELLE/.test(nom))
  );
}

function shorten(texte: string): string {
  return texte.length > 60 ? `${texte.slice(0, 60)}…` : texte;
}
