/** `ctg regles`: the controls, with the phases in which each speaks. */
import { phasesOf, REGLES } from '../../../src/rules';
import { parseArguments } from '../arguments';
import { FAIT, printEchec, printJson, printLine } from '../sortie';

export async function regles(argv: readonly string[]): Promise<number> {
  const args = parseArguments(argv, {
    valeurs: [],
    drapeaux: ['json'],
    positions: [0, 0],
    usage: 'ctg regles [--json]',
  });
  if (!args.ok) return printEchec(args.error);
  if (args.value.drapeaux.has('json')) {
    printJson(
      REGLES.map((regle) => ({
        id: regle.id,
        gravite: regle.gravite,
        phases: phasesOf(regle),
        portee: regle.portee,
        source: regle.source,
        enonce: regle.enonce,
      })),
    );
    return FAIT;
  }
  for (const { id, gravite, enonce } of REGLES) printLine(`${id} (${gravite}) ${enonce}`);
  return FAIT;
}
