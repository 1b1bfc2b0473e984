/** A gesture that was stopped: what it had written is taken back at once, and told. */
import type { Echec } from '../domain/result';
import { toArret } from '../domain/travail';
import { fr } from '../domain/typographie';
import type { BilanTranches } from '../workbook/write-tranches';
import { annulerDerniere } from './annuler';

/** `nom` as it is counted: « lignes », « feuilles ». */
export async function takeBack({ fait, total }: BilanTranches, nom: 'lignes' | 'feuilles'): Promise<Echec> {
  const rendu = await annulerDerniere();
  const message = fr`Arrêté : ${fait} ${nom} sur ${total} étaient écrites.`;
  if (rendu.ok && rendu.value.gardees.length === 0)
    return toArret(message, fr`Elles ont été retirées : le classeur est comme avant.`);
  return toArret(
    message,
    rendu.ok
      ? fr`Elles ont été retirées, sauf ce qui a été modifié entre-temps : ${rendu.value.gardees.join(' ')}`
      : fr`Elles n’ont pas pu être retirées tout de suite (${rendu.error.message}) : « Annuler », en haut du volet, les retire.`,
  );
}
