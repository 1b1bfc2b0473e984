/** `ctg justifier`: accept a finding with a reason, or take the acceptance back. */
import { justifyConstat, liftJustification } from '../../../src/commands';
import type { OptionsLevee, RapportJustification } from '../../../src/commands';
import { success } from '../../../src/domain/result';
import type { Result } from '../../../src/domain/result';
import { parseArguments } from '../arguments';
import { checkDate } from '../check-date';
import { printEchec } from '../sortie';
import { withFormules } from '../with-formules';

const USAGE =
  'ctg justifier X.xlsx --regle ACT-09 [--ligne 12] --motif « … » --auteur « … » [--lever] [--date 2025-06-12] [--json] --sortie Y.xlsx';

type Rapport = RapportJustification | { readonly levees: number };

/** Without `--ligne`, the finding about the plan as a whole. */
export async function justifier(argv: readonly string[]): Promise<number> {
  const args = parseArguments(argv, {
    valeurs: ['regle', 'ligne', 'motif', 'auteur', 'date', 'sortie'],
    drapeaux: ['lever', 'json'],
    positions: [1, 1],
    usage: USAGE,
  });
  if (!args.ok) return printEchec(args.error);
  const { positions, valeurs, drapeaux } = args.value;
  const { regle, ligne, sortie } = valeurs;
  const manque = regle === undefined ? '--regle' : sortie === undefined ? '--sortie' : null;
  if (regle === undefined || sortie === undefined) {
    const message = `L’option « ${manque ?? ''} » manque.`;
    return printEchec({ code: 'arguments', message, aide: `Usage : ${USAGE}` });
  }
  if (ligne !== undefined && !/^[1-9]\d*$/.test(ligne)) {
    const message = `« ${ligne} » n’est pas un numéro de ligne.`;
    return printEchec({
      code: 'ligne',
      message,
      aide: 'Écrivez le numéro de la ligne dans Excel : --ligne 12.',
    });
  }
  const date = checkDate(valeurs['date']);
  if (!date.ok) return printEchec(date.error);
  const aujourdhui = new Date().toISOString().slice(0, 10);
  const constat = { regle, ligne: ligne === undefined ? null : Number(ligne) };
  const options = { constat, aujourdhui, ...date.value };
  return withFormules<Rapport>({
    fichier: positions[0] ?? '',
    sortie,
    isJson: drapeaux.has('json'),
    run: () =>
      drapeaux.has('lever')
        ? liftJustification(options)
        : justify(options, valeurs['motif'] ?? '', valeurs['auteur'] ?? ''),
    describe,
  });
}

async function justify(
  options: OptionsLevee,
  motif: string,
  auteur: string,
): Promise<Result<RapportJustification>> {
  const fait = await justifyConstat({ ...options, motif, auteur });
  return fait.ok ? success(fait.value) : fait;
}

function describe(rapport: Rapport): string[] {
  if ('levees' in rapport) return [`${rapport.levees} justification(s) levée(s).`];
  const { regle, messages, avertissements } = rapport;
  return [
    ...messages.map((message) => `✔ ${regle} justifié : ${message}`),
    ...avertissements.map((phrase) => `▲ ${phrase}`),
  ];
}
