/** What Canet and Lourdes were written to receive from the controls, with the fact each expectation rests on, and its page. */
import { REGLES } from '../../src/rules';
import canet from '../rules/attendus/canet.json';
import lourdes from '../rules/attendus/lourdes.json';
import type { Dits } from './constats-des-exemples';

interface Attente {
  readonly regle: string;
  readonly nombre?: number;
  /** The fact of docs/faits.md, or its absence. */
  readonly fait: string;
}

const ATTENDUS = { canet, lourdes };
export type NomAttendu = keyof typeof ATTENDUS;
export const NOMS_ATTENDUS = Object.keys(ATTENDUS) as NomAttendu[];

const RANGS: ReadonlyMap<string, number> = new Map(REGLES.map(({ id }, rang) => [id, rang]));

export function readAttendus(nom: NomAttendu): Dits {
  const { constats, nonControlables } = ATTENDUS[nom];
  return { constats: indexNombres(constats), nonControlables: indexNombres(nonControlables) };
}

/** The rules that say nothing of a convention, for want of a row or because nothing goes against them. */
export function listMuettes(nom: NomAttendu): string[] {
  const { constats, nonControlables, tus } = ATTENDUS[nom];
  const dites = new Set([...constats, ...nonControlables, ...tus].map(({ regle }) => regle));
  return REGLES.map(({ id }) => id).filter((id) => !dites.has(id));
}

/** The table of the page, as it must stand there. */
export function renderAttendus(nom: NomAttendu): string {
  const { constats, nonControlables, tus } = ATTENDUS[nom];
  return [
    '| Règle | Attendu | Nombre | D’après quel fait |',
    '| --- | --- | --- | --- |',
    ...renderLignes('constat', constats),
    ...renderLignes('non contrôlable', nonControlables),
    ...renderLignes('aucun constat', tus),
  ].join('\n');
}

function renderLignes(attendu: string, attentes: readonly Attente[]): string[] {
  return [...attentes]
    .sort((a, b) => rankOf(a) - rankOf(b))
    .map(({ regle, nombre = 0, fait }) => `| ${regle} | ${attendu} | ${nombre} | ${fait} |`);
}

/** Throws on a rule that does not exist: an expectation nobody could meet. */
function rankOf({ regle }: Attente): number {
  const rang = RANGS.get(regle);
  if (rang === undefined) throw new Error(`No rule is called ${regle}`);
  return rang;
}

function indexNombres(
  attentes: readonly { readonly regle: string; readonly nombre: number }[],
): Record<string, number> {
  return Object.fromEntries(attentes.map(({ regle, nombre }) => [regle, nombre]));
}
