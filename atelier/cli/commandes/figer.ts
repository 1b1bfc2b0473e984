/** `ctg figer`: the CTG formulas of a workbook replaced by their values, before it is shared. */
import { figerValeurs } from '../../../src/commands';
import type { RapportFigement } from '../../../src/commands';
import { fiches } from '../../../src/indicators/fiches';
import { parseArguments } from '../arguments';
import { printEchec } from '../sortie';
import { withFormules } from '../with-formules';

const USAGE = 'ctg figer X.xlsx [--feuille Diagnostic …] --sortie Y.xlsx [--json]';

export async function figer(argv: readonly string[]): Promise<number> {
  const args = parseArguments(argv, {
    valeurs: ['sortie'],
    multiples: ['feuille'],
    drapeaux: ['json'],
    positions: [1, 1],
    usage: USAGE,
  });
  if (!args.ok) return printEchec(args.error);
  const { positions, valeurs, multiples, drapeaux } = args.value;
  const [fichier = ''] = positions;
  const feuilles = multiples['feuille'] ?? [];
  if (valeurs['sortie'] === undefined) {
    return printEchec({
      code: 'arguments',
      message: 'Il manque le fichier à écrire (--sortie).',
      aide: `Usage : ${USAGE}`,
    });
  }
  return withFormules({
    fichier,
    sortie: valeurs['sortie'],
    isJson: drapeaux.has('json'),
    run: ({ registre }) =>
      figerValeurs({
        contexte: { etat: registre.lire(), fiches },
        ...(feuilles.length === 0 ? {} : { feuilles }),
      }),
    describe,
  });
}

function describe({ figees, laissees }: RapportFigement): string[] {
  return [
    figees < 2 ? `${figees} formule CTG figée.` : `${figees} formules CTG figées.`,
    ...laissees.map(
      ({ feuille, cellule, phrase }) => `${feuille}!${cellule} est restée une formule. ${phrase}`,
    ),
  ];
}
