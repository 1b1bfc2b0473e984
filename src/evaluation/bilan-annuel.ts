/** What the workbook can say by itself of one year, axis by axis: counts and amounts in a dated sentence, never what to think of them. */
import { PREFIXE_CALCULE } from '../domain/bilan';
import type { Classeur } from '../domain/classeur';
import { formatDate, intervalOf } from '../domain/date-partielle';
import { STATUTS_ACTION } from '../domain/listes';
import { formatMontant } from '../domain/montant';
import { formatPourcent } from '../domain/nombre-ecrit';
import { toComparable } from '../domain/texte-comparable';
import { fr } from '../domain/typographie';
import type { Agregat, BilanEvaluation } from './bilan-evaluation';
import { isComptee, parseStatut } from './statuts';

export interface LigneBilan {
  /** '' for the whole convention. */
  readonly axe: string;
  readonly realise_prevu: string;
  /** '' where the workbook has no sheet of amounts. */
  readonly financements: string;
}

export interface DemandeBilan {
  readonly annee: number;
  /** ISO day of the reading: statuts are those of that day, whatever the year. */
  readonly jour: string;
}

type Actions = Classeur['actions'];

/** The convention first, then one line an axis that has a code. */
export function buildBilanAnnuel(
  classeur: Classeur,
  evaluation: BilanEvaluation,
  demande: DemandeBilan,
): LigneBilan[] {
  const toLigne = (agregat: Agregat, axe: string, actions: Actions): LigneBilan => ({
    axe,
    realise_prevu: dateIt(describeActions(actions, agregat, demande.annee), demande),
    financements: classeur.tables.includes('tFin')
      ? dateIt(describeFinancements(classeur, axe === '' ? null : actions, demande.annee), demande)
      : '',
  });
  const axes = evaluation.axes.filter(({ sans, code }) => !sans && code.trim() !== '');
  return [
    toLigne(evaluation.convention, '', classeur.actions),
    ...axes.map((agregat) =>
      toLigne(
        agregat,
        agregat.code.trim(),
        classeur.actions.filter(({ axe }) => toComparable(axe) === toComparable(agregat.code)),
      ),
    ),
  ];
}

function dateIt(phrase: string, { jour }: DemandeBilan): string {
  const date = formatDate({ valeur: jour, precision: 'jour', texte: jour });
  return fr`${PREFIXE_CALCULE} ${date} : ${phrase}`;
}

function describeActions(actions: Actions, agregat: Agregat, annee: number): string {
  if (actions.length === 0) return fr`aucune action n’y est rattachée.`;
  const statuts = actions.map(({ statut }) => parseStatut(statut));
  const parts = STATUTS_ACTION.flatMap((statut) => {
    const nombre = statuts.filter((lu) => lu === statut).length;
    return nombre === 0 ? [] : [fr`${nombre} « ${statut} »`];
  });
  const inconnus = statuts.filter((statut) => statut === null).length;
  const detail = [...parts, ...(inconnus === 0 ? [] : [fr`${inconnus} sans statut reconnu`])].join(', ');
  return [
    fr`${plural(actions.length, 'action')} (${detail}).`,
    describeEcheances(actions, annee),
    describeAvancement(agregat),
  ].join(' ');
}

/** Those whose end falls in the year, abandoned and postponed ones left out. */
function describeEcheances(actions: Actions, annee: number): string {
  const dues = actions.filter(({ fin, statut }) => {
    const lu = parseStatut(statut);
    const intervalle = intervalOf(fin);
    return (lu === null || isComptee(lu)) && Number(intervalle?.fin.slice(0, 4)) === annee;
  });
  if (dues.length === 0) return fr`Aucune ne devait finir en ${annee}.`;
  const faites = dues.filter(({ statut }) => parseStatut(statut) === 'Réalisée').length;
  return fr`Devaient finir en ${annee} : ${dues.length}, dont ${faites} « Réalisée ».`;
}

function describeAvancement({ avancement: { valeur, phrase } }: Agregat): string {
  return valeur === null
    ? fr`Avancement non calculé (${phrase}).`
    : fr`Avancement : ${formatPourcent(valeur)} (${phrase}).`;
}

/** `actions` null: those of the whole convention, whatever they name. */
function describeFinancements({ financements }: Classeur, actions: Actions | null, annee: number): string {
  const codes = actions === null ? null : new Set(actions.map(({ code }) => toComparable(code)));
  const lignes = financements.filter(
    (ligne) =>
      ligne.annee.valeur === annee &&
      (codes === null || (ligne.action.trim() !== '' && codes.has(toComparable(ligne.action)))),
  );
  if (lignes.length === 0) return fr`aucun financement écrit pour ${annee}.`;
  const obtenus = lignes.filter(({ obtenu }) => OBTENUS.has(toComparable(obtenu)));
  return [
    fr`prévu ${total(lignes.map(({ prevu }) => prevu.valeur))}`,
    fr`dont notifié ou versé ${total(obtenus.map(({ prevu }) => prevu.valeur))}`,
    fr`réalisé ${total(lignes.map(({ realise }) => realise.valeur))}.`,
  ].join(fr` ; `);
}

const OBTENUS: ReadonlySet<string> = new Set(['notifie', 'verse']);

/** An amount nobody wrote is no zero: the sum says how many lines it holds. */
function total(montants: readonly (number | null)[]): string {
  const connus = montants.filter((montant) => montant !== null);
  if (connus.length === 0) return montants.length === 0 ? fr`aucune ligne` : fr`non renseigné`;
  const somme = connus.reduce((cumul, montant) => cumul + montant, 0);
  return fr`${formatMontant(somme)} (${plural(connus.length, 'ligne')} sur ${montants.length})`;
}

function plural(nombre: number, mot: string): string {
  return `${nombre}\u00A0${mot}${nombre > 1 ? 's' : ''}`;
}
