/** Whether the EPCI asked for still have the communes of the offline index: said beside the figures, never a reason to refuse them. */
import { failure, success } from '../../domain/result';
import type { Echec, Result } from '../../domain/result';
import { fr } from '../../domain/typographie';
import type { IndexTerritoires } from '../../territories/index-territoires';
import type { Chargement } from './create-reseau';
import { compareMembres } from './geo-api';
import type { EcartMembres } from './geo-api';

/** French sentences, none when nothing changed. Only a cancellation is a failure. */
export async function verifyMembres(
  territoires: Iterable<string>,
  index: IndexTerritoires,
  chargement: Chargement,
): Promise<Result<readonly string[], Echec>> {
  const epcis = [...territoires].flatMap((code) => index.findEpci(code) ?? []);
  chargement.prevoir(epcis.length);
  const phrases: string[] = [];
  for (const { code, nom } of epcis) {
    const ecart = await compareMembres(code, index, chargement);
    if (ecart.ok) phrases.push(...describeEcart(nom, ecart.value, index));
    else if (chargement.signal.aborted) return failure(ecart.error);
    else phrases.push(fr`La composition de ${nom} n’a pas été vérifiée. ${ecart.error.message}`);
  }
  return success(phrases);
}

function describeEcart(nom: string, { entrees, sorties }: EcartMembres, index: IndexTerritoires): string[] {
  const phrases: string[] = [];
  if (entrees.length > 0) {
    const communes = entrees.map((commune) => `${commune.nom} (${commune.code})`).join(', ');
    phrases.push(
      fr`D’après geo.api.gouv.fr, ${nom} comprend aussi ${communes} : l’index du complément, de ${index.cog}, ne le sait pas, et leurs chiffres ne sont pas chargés.`,
    );
  }
  if (sorties.length > 0) {
    const communes = sorties.map((code) => `${index.find(code)?.nom ?? ''} (${code})`).join(', ');
    phrases.push(
      fr`D’après geo.api.gouv.fr, ${nom} ne comprend plus ${communes}, que l’index du complément, de ${index.cog}, y met encore.`,
    );
  }
  return phrases;
}
