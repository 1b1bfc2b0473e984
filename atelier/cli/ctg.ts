/** The command line: the add-in's own commands, headless, on `.xlsx` files. */
import { pathToFileURL } from 'node:url';
import { calculer } from './commandes/calculer';
import { charger } from './commandes/charger';
import { controler } from './commandes/controler';
import { corriger } from './commandes/corriger';
import { diagnostic } from './commandes/diagnostic';
import { evaluer } from './commandes/evaluer';
import { expliquer } from './commandes/expliquer';
import { figer } from './commandes/figer';
import { fonctions } from './commandes/fonctions';
import { importer } from './commandes/importer';
import { justifier } from './commandes/justifier';
import { regles } from './commandes/regles';
import { reparer } from './commandes/reparer';
import { reprendre } from './commandes/reprendre';
import { structurer } from './commandes/structurer';
import { takeProfile } from './profil';
import { chooseProfile } from './session';
import { INUTILISABLE, printEchec } from './sortie';

const COMMANDES = {
  structurer,
  importer,
  charger,
  reprendre,
  diagnostic,
  calculer,
  expliquer,
  reparer,
  figer,
  controler,
  corriger,
  justifier,
  evaluer,
  fonctions,
  regles,
} as const;

const AIDE = `Usage : npm run --silent ctg -- <commande> …
  structurer [classeur.xlsx] [--exemple perpignan] [--avec-chiffres] --sortie X.xlsx
  importer X.xlsx --fichier F.csv [--territoire 66136 …] --sortie Y.xlsx
  charger X.xlsx [--source melodi|caf …] [--territoire 66136 …] [--millesime 2023 …] [--sortie Y.xlsx]
  reprendre source.xlsx|.csv [--feuille Nom] --classeur X.xlsx --sortie Y.xlsx [--correction C.json] [--json]
  diagnostic X.xlsx [--indicateur TAUX_PAUVRETE …] [--formules] --sortie Y.xlsx [--json]
  calculer X.xlsx '=CTG.TAUX_PAUVRETE("66136")' [--json]
  expliquer X.xlsx 'Données!I5' [--json]
  reparer X.xlsx [--sortie Y.xlsx] [--json]
  figer X.xlsx [--feuille Diagnostic …] --sortie Y.xlsx [--json]
  controler X.xlsx [--date 2025-06-12] [--sortie Y.xlsx] [--json]
  corriger X.xlsx [--regle ACT-19] [--date 2025-06-12] [--apercu] [--json] [--sortie Y.xlsx]
  justifier X.xlsx --regle ACT-09 [--ligne 12] --motif « … » --auteur « … » [--lever] [--json] --sortie Y.xlsx
  evaluer X.xlsx [--date 2025-06-12] [--json]
  fonctions [--json]
  regles [--json]
Partout : --profil plancher|ltsc2021|ltsc2024|m365, l’Excel dont l’atelier tient lieu (m365 sans elle)
`;

/** Runs one command; resolves to the exit code: 0 done, 1 errors found by the controls, 2 unusable input or arguments. */
export async function main(argv: readonly string[]): Promise<number> {
  const taken = takeProfile(argv);
  if (!taken.ok) return printEchec(taken.error);
  if (taken.value.profil !== null) chooseProfile(taken.value.profil);
  const [nom, ...reste] = taken.value.reste;
  if (nom === undefined || nom === '--aide' || nom === '--help') {
    (nom === undefined ? process.stderr : process.stdout).write(AIDE);
    return nom === undefined ? INUTILISABLE : 0;
  }
  if (!Object.hasOwn(COMMANDES, nom)) {
    process.stderr.write(`La commande « ${nom} » n’existe pas.\n${AIDE}`);
    return INUTILISABLE;
  }
  return COMMANDES[nom as keyof typeof COMMANDES](reste);
}

if (process.argv[1] !== undefined && pathToFileURL(process.argv[1]).href === pathToFileURL(__filename).href) {
  void main(process.argv.slice(2)).then(leave);
}

/** A pipe takes a long answer in several turns: the process waits until the last of it is gone. */
function leave(code: number): void {
  process.stdout.write('', () => process.stderr.write('', () => process.exit(code)));
}
