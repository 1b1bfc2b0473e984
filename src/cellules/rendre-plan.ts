/** The table of findings that spills under a formula: a header, one line a finding, and at the end what was and was not checked. */
import type { Constat, ConstatJustifie, NonControlable } from '../domain/constat';
import { parseDatePartielle, formatDate } from '../domain/date-partielle';
import { LIBELLES_PHASES } from '../domain/listes';
import { fr } from '../domain/typographie';
import { VERDICTS } from '../sheets/apparence';
import { findTable } from '../sheets/feuilles';
import type { VerdictPlages } from './controler-plages';
import { tellManques, tellRemede } from './dire-manques';
import { nameOf } from './lire-plages';
import { nameColonne } from './parse-plages';

export type LigneRendue = readonly (string | number)[];

const ENTETE: LigneRendue = ['Gravité', 'Règle', 'Ligne', 'Colonne', 'Constat', 'Que faire'];
/** Beyond, a sheet would hold nothing else. */
const LIGNES_MAX = 1_000;

export function renderPlan(verdict: VerdictPlages): readonly LigneRendue[] {
  const { constats, nonControlables, justifies } = verdict;
  const lignes = [
    ...constats.map((constat) => toLigne(VERDICTS[constat.gravite].libelle, constat, verdict)),
    ...nonControlables.map((nc) => toLigneNonControlable(nc, verdict)),
    ...justifies.map((constat) => toLigneJustifiee(constat, verdict)),
  ];
  const reste = lignes.length - LIGNES_MAX;
  return [
    ENTETE,
    ...(constats.length === 0 ? [aucun(verdict)] : []),
    ...lignes.slice(0, LIGNES_MAX),
    ...(reste > 0 ? [suite(reste)] : []),
    pied(verdict),
  ];
}

function toLigne(gravite: string, constat: Constat, verdict: VerdictPlages): LigneRendue {
  const { regle, ligne, message, aide } = constat;
  return [gravite, regle, ligne ?? '', locate(constat, verdict), message, aide];
}

function toLigneNonControlable(nc: NonControlable, verdict: VerdictPlages): LigneRendue {
  const colonne = locate({ ...nc, champ: null }, verdict);
  return [VERDICTS.nonControlable.libelle, nc.regle, nc.ligne ?? '', colonne, nc.manque, ''];
}

function toLigneJustifiee(constat: ConstatJustifie, verdict: VerdictPlages): LigneRendue {
  const { message, motif, auteur } = constat;
  const dit = { ...constat, message: fr`${message} Justifié par ${auteur} : ${motif}`, aide: '' };
  return toLigne(VERDICTS.justifie.libelle, dit, verdict);
}

/** The column of the plan; elsewhere, with the name of the sheet: « Axes – Intitulé ». */
function locate({ table, champ }: Pick<Constat, 'table' | 'champ'>, { emplacements }: VerdictPlages): string {
  const definition = table === null ? undefined : findTable(table);
  if (table === null || definition === undefined) return '';
  const colonne = champ === null ? '' : nameColonne(table, champ, emplacements);
  if (table === 'tActions') return colonne;
  return [nameOf(definition), colonne].filter((mot) => mot !== '').join(' – ');
}

/** « Conforme » is said of what was wholly checked only. */
function aucun({ incompletes }: VerdictPlages): LigneRendue {
  const verdict = incompletes.length === 0 ? VERDICTS.conforme.libelle : '';
  return [verdict, '', '', '', 'Aucun constat.', ''];
}

function suite(reste: number): LigneRendue {
  return ['', '', '', '', fr`… et ${reste} autres constats, qui ne sont pas écrits ici.`, ''];
}

function pied(verdict: VerdictPlages): LigneRendue {
  const { incompletes, manques } = verdict;
  const nombre = incompletes.length;
  const manque = tellManques(manques);
  const suite = manque === '' ? '' : fr` : il manque ${manque}`;
  const dont = nombre === 0 ? '' : `, dont ${nombre} non contrôlables ou en partie${suite}`;
  return [
    nombre === 0 ? '' : VERDICTS.nonControlable.libelle,
    incompletes.join(', '),
    '',
    '',
    `${tellFaits(verdict)}${dont}.`,
    tellRemede(manques),
  ];
}

/** « 29 contrôles au 12 juin 2025, phase « Mise en œuvre » ». */
function tellFaits({ faites, date, phase, phaseDonnee }: VerdictPlages): string {
  const jour = date === null ? '' : fr` au ${formatDate(parseDatePartielle(date, ''))}`;
  const supposee = phaseDonnee ? '' : ' (supposée)';
  return fr`${faites.length} contrôles${jour}, phase « ${LIBELLES_PHASES[phase]} »${supposee}`;
}
