/** `ctg corriger`: what the controls found and that has one way only to be put right. */
import { applyReparations, previewReparations } from '../../../src/commands';
import type { ReparationPrevue } from '../../../src/commands';
import { success } from '../../../src/domain/result';
import type { Result } from '../../../src/domain/result';
import { REGLES } from '../../../src/rules';
import { checkDate } from '../check-date';
import { parseArguments } from '../arguments';
import { printEchec } from '../sortie';
import { withFormules } from '../with-formules';

const USAGE =
  'ctg corriger X.xlsx [--regle ACT-19] [--date 2025-06-12] [--apercu] [--json] [--sortie Y.xlsx]';

type Etat = 'prevue' | 'reparee' | 'laissee' | 'a-confirmer';

interface ReparationDite extends Omit<ReparationPrevue, 'reparation' | 'message'> {
  readonly phrase: string;
  readonly etat: Etat;
  /** Why a repair was left out. */
  readonly raison: string | null;
}

/** Without an output, says what would be done; what a person has to confirm is never written here. */
export async function corriger(argv: readonly string[]): Promise<number> {
  const args = parseArguments(argv, {
    valeurs: ['regle', 'date', 'sortie'],
    drapeaux: ['apercu', 'json'],
    positions: [1, 1],
    usage: USAGE,
  });
  if (!args.ok) return printEchec(args.error);
  const { positions, valeurs, drapeaux } = args.value;
  const date = checkDate(valeurs['date']);
  if (!date.ok) return printEchec(date.error);
  const { regle } = valeurs;
  if (regle !== undefined && !REGLES.some(({ id }) => id === regle)) {
    return printEchec({
      code: 'regle',
      message: `La règle « ${regle} » n’existe pas.`,
      aide: 'Tapez « ctg regles » pour les lire toutes.',
    });
  }
  const sortie = drapeaux.has('apercu') ? null : (valeurs['sortie'] ?? null);
  return withFormules({
    fichier: positions[0] ?? '',
    sortie,
    isJson: drapeaux.has('json'),
    run: () =>
      correct(sortie !== null, {
        aujourdhui: new Date().toISOString().slice(0, 10),
        ...date.value,
        ...(regle === undefined ? {} : { regle }),
      }),
    describe: ({ reparations }) => describe(reparations),
  });
}

async function correct(
  isEcrit: boolean,
  options: Parameters<typeof previewReparations>[0],
): Promise<Result<{ readonly reparations: readonly ReparationDite[] }>> {
  const apercu = await previewReparations(options);
  if (!apercu.ok) return apercu;
  const sures = apercu.value.reparations.filter(({ reparation }) => !reparation.aConfirmer);
  const ecrites = isEcrit ? await applyReparations(sures.map(({ reparation }) => reparation)) : null;
  if (ecrites?.ok === false) return ecrites;
  const laissees = new Map(ecrites?.value.laissees.map(({ reparation, phrase }) => [reparation, phrase]));
  const reparations = apercu.value.reparations.map(({ regle, cellules, reparation }) => {
    const raison = laissees.get(reparation) ?? null;
    const faite = raison === null ? ('reparee' as const) : ('laissee' as const);
    const etat: Etat = reparation.aConfirmer ? 'a-confirmer' : isEcrit ? faite : 'prevue';
    return { regle, phrase: reparation.phrase, etat, raison, cellules };
  });
  return success({ reparations });
}

const ETATS: Readonly<Record<Etat, string>> = {
  prevue: 'à réparer',
  reparee: 'réparé',
  laissee: 'laissé',
  'a-confirmer': 'à confirmer',
};

function describe(reparations: readonly ReparationDite[]): string[] {
  if (reparations.length === 0) return ['Rien ne se répare sans hésiter.'];
  const lignes = reparations.map(({ regle, phrase, etat, raison, cellules }) => {
    const ou = cellules.map(({ feuille, cellule }) => `${feuille}!${cellule}`).join(', ');
    return `${ETATS[etat]} : ${regle ?? 'écriture'} [${ou}] ${phrase}${raison === null ? '' : ` ${raison}`}`;
  });
  const count = (etat: Etat): number => reparations.filter((dite) => dite.etat === etat).length;
  const comptes = (Object.keys(ETATS) as Etat[])
    .filter((etat) => count(etat) > 0)
    .map((etat) => `${count(etat)} ${ETATS[etat]}`);
  return [...lignes, `${comptes.join(', ')}.`];
}
