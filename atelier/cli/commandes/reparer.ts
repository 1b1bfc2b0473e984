/** `ctg reparer`: the CTG formulas that no longer answer, brought back where their name leaves no doubt. */
import { previewReparation, reparerFormules } from '../../../src/commands';
import type { ApercuReparation } from '../../../src/commands';
import { success } from '../../../src/domain/result';
import type { Result } from '../../../src/domain/result';
import { fiches } from '../../../src/indicators/fiches';
import { parseArguments } from '../arguments';
import { printEchec } from '../sortie';
import { withFormules } from '../with-formules';

const USAGE = 'ctg reparer X.xlsx [--sortie Y.xlsx] [--json]';

/** Without an output, says what would be done. */
export async function reparer(argv: readonly string[]): Promise<number> {
  const args = parseArguments(argv, {
    valeurs: ['sortie'],
    drapeaux: ['json'],
    positions: [1, 1],
    usage: USAGE,
  });
  if (!args.ok) return printEchec(args.error);
  const { positions, valeurs, drapeaux } = args.value;
  const sortie = valeurs['sortie'] ?? null;
  return withFormules({
    fichier: positions[0] ?? '',
    sortie,
    isJson: drapeaux.has('json'),
    run: () => repair(sortie !== null),
    describe: (apercu) => describe(apercu, sortie !== null),
  });
}

async function repair(isEcrit: boolean): Promise<Result<ApercuReparation>> {
  const apercu = await previewReparation({ fiches });
  if (!apercu.ok || !isEcrit) return apercu;
  // A formula shown as a text may be there to be read.
  const propositions = apercu.value.propositions.filter(({ texte }) => !texte);
  const ecrit = await reparerFormules(propositions, { fiches });
  return ecrit.ok ? success({ ...apercu.value, propositions }) : ecrit;
}

function describe({ propositions, sansSolution }: ApercuReparation, isEcrit: boolean): string[] {
  const nombre = propositions.length;
  const participe = isEcrit ? 'réparée' : 'à réparer';
  const pluriel = nombre < 2 ? '' : 's';
  return [
    `${nombre} formule${pluriel} CTG ${participe}${isEcrit ? pluriel : ''}.`,
    ...propositions.map(
      ({ feuille, cellule, avant, apres, raisons }) =>
        `${feuille}!${cellule} : ${avant} → ${apres}. ${raisons.join(' ')}`,
    ),
    ...sansSolution.map(({ feuille, cellule, phrase }) => `${feuille}!${cellule} : ${phrase}`),
  ];
}
