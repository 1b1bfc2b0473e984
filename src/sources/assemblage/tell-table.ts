/** What a person should know of a table before its figures are written. */
import { fr } from '../../domain/typographie';
import { formatValeur } from '../../indicators/format-valeur';
import type { FaitsFlux } from '../flux/flux-lignes';
import type { Reconnue } from './analyse';
import { listCourte } from './assembler';

export function tellTable(
  { plan, entetes, ligneEntete, cibles, parts, sorties, controle }: Reconnue,
  { guillemetOuvert }: FaitsFlux,
): readonly string[] {
  const phrases: (string | null)[] = [
    sorties.length > 0
      ? null
      : tellSansIndicateur(
          entetes.noms.length,
          plan.variables().map(({ nom }) => nom),
        ),
    ligneEntete > 1 && entetes.noms.length > 0
      ? fr`L'en-tête est lu à la ligne ${ligneEntete} : ce qui est au-dessus est laissé de côté.`
      : null,
    entetes.doubles.length > 0
      ? fr`Des colonnes portent deux fois le même nom et ne sont pas lues, faute de savoir laquelle est la bonne : ${listCourte(entetes.doubles)}.`
      : null,
    guillemetOuvert > 0
      ? fr`Un guillemet ouvert à la ligne ${guillemetOuvert} n'est jamais fermé : il est lu comme un caractère ordinaire ; vérifiez cette ligne.`
      : null,
    cibles.scientifiques > 0
      ? fr`${accord(cibles.scientifiques, 'code a été écrit', 'codes ont été écrits')} par un tableur en notation scientifique (2,00E+08), ses chiffres sont perdus : reprenez le fichier tel que téléchargé.`
      : null,
    cibles.zerosPerdus > 0
      ? fr`${accord(cibles.zerosPerdus, 'code de commune avait perdu son', 'codes de commune avaient perdu leur')} zéro de tête (1001 pour 01001), remis en place.`
      : null,
    cibles.nombreEtrangers > 0 && cibles.scientifiques === 0
      ? fr`${accord(cibles.nombreEtrangers, 'ligne, laissée de côté, ne porte', 'lignes, laissées de côté, ne portent')} pas un code de territoire : ${listCourte(cibles.etrangers)}.`
      : null,
    parts.nombreIllisibles > 0
      ? fr`Des cellules ne sont ni un nombre ni une marque et sont laissées de côté (${parts.nombreIllisibles}) : ${parts.illisibles.join(' ; ')}.`
      : null,
    parts.repetes.size > 0
      ? fr`Des territoires ont plusieurs lignes différentes pour la même année ; ${plan.lignes === 'plus-grande' ? 'la plus complète' : 'la première'} est gardée : ${listCourte(parts.repetes)}.`
      : null,
  ];
  return [...phrases.filter((phrase) => phrase !== null), ...controle.tell()];
}

function tellSansIndicateur(colonnes: number, variables: readonly string[]): string {
  return variables.length === 0
    ? fr`Aucune de ses ${colonnes} colonnes ne donne un indicateur du catalogue : rien n'est à écrire.`
    : fr`Aucune de ses ${colonnes} colonnes ne donne un indicateur du catalogue ; elles peuvent être demandées par leur nom : ${listCourte(variables)}.`;
}

function accord(nombre: number, un: string, plusieurs: string): string {
  return `${formatValeur(nombre, '')} ${nombre > 1 ? plusieurs : un}`;
}
