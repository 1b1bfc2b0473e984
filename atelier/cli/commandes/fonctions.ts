/** `ctg fonctions`: the catalogue of custom functions, then those that read any of it and those that check ranges. */
import { fichesAcces } from '../../../src/indicators/acces/fiches';
import { fichesControles } from '../../../src/indicators/controles/fiches';
import { fiches } from '../../../src/indicators/fiches';
import { signatureOf } from '../../../src/indicators/render-table';
import { CLASSEUR } from '../../../src/indicators/sources-publiques';
import { parseArguments } from '../arguments';
import { FAIT, printEchec, printJson, printLine } from '../sortie';

export async function fonctions(argv: readonly string[]): Promise<number> {
  const args = parseArguments(argv, {
    valeurs: [],
    drapeaux: ['json'],
    positions: [0, 0],
    usage: 'ctg fonctions [--json]',
  });
  if (!args.ok) return printEchec(args.error);
  if (args.value.drapeaux.has('json')) {
    printJson(
      [
        ...fiches,
        ...[...fichesAcces, ...fichesControles].map((autre) => ({ ...autre, source: CLASSEUR })),
      ].map(({ id, libelle, description, mode, unite, source, parametres }) => ({
        id,
        nom: libelle,
        description,
        mode,
        unite,
        source,
        parametres,
      })),
    );
    return FAIT;
  }
  for (const { id, libelle, parametres } of [...fiches, ...fichesAcces, ...fichesControles]) {
    printLine(`=${signatureOf({ id, parametres })}\n    ${libelle}`);
  }
  return FAIT;
}
