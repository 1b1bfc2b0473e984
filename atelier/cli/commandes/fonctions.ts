/** `ctg fonctions`: the catalogue of custom functions, then those that read any of it. */
import { fichesAcces } from '../../../src/indicators/acces/fiches';
import { fiches } from '../../../src/indicators/fiches';
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
      [...fiches, ...fichesAcces.map((acces) => ({ ...acces, source: CLASSEUR }))].map(
        ({ id, libelle, description, mode, unite, source, parametres }) => ({
          id,
          nom: libelle,
          description,
          mode,
          unite,
          source,
          parametres,
        }),
      ),
    );
    return FAIT;
  }
  for (const { id, libelle, parametres } of [...fiches, ...fichesAcces]) {
    const list = parametres.map(({ nom, optionnel }) => (optionnel ? `[${nom}]` : nom)).join(' ; ');
    printLine(`=CTG.${id}(${list})\n    ${libelle}`);
  }
  return FAIT;
}
