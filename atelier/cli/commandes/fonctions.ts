/** `ctg fonctions`: the catalogue of custom functions. */
import { fiches } from '../../../src/indicators';
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
      fiches.map(({ id, libelle, description, mode, unite, source, parametres }) => ({
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
  for (const { id, libelle, parametres } of fiches) {
    const list = parametres.map(({ nom, optionnel }) => (optionnel ? `[${nom}]` : nom)).join(' ; ');
    printLine(`=CTG.${id}(${list})\n    ${libelle}`);
  }
  return FAIT;
}
