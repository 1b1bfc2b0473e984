/** How a target is said to the person, and written in a correction. */
import { fr } from '../domain/typographie';
import { feuilleOf, findTable } from '../sheets';
import type { Cible } from './define';

/** « Pilote » (Actions); « Prévu » (Financements), financeur CAF. */
export function libelleCible({ table, cle, fixe = {} }: Cible): string {
  const colonne = findTable(table)?.colonnes.find((c) => c.cle === cle);
  const nom = cle === 'periode' ? 'Début et fin' : (colonne?.entete ?? cle);
  const precisions = Object.entries(fixe).map(([champ, valeur]) => `, ${champ} ${String(valeur)}`);
  return fr`« ${nom} » (${feuilleOf(table)?.titre ?? table})${precisions.join('')}`;
}

/** "tFin.prevu financeur=CAF annee=2025": a target as a correction and the memory write it. */
export function writeCible({ table, cle, fixe = {} }: Cible): string {
  return [
    `${table}.${cle}`,
    ...Object.entries(fixe).map(([champ, valeur]) => `${champ}=${String(valeur)}`),
  ].join(' ');
}

/** The other way; a field alone is one of `table`. Null when no such field is known. */
export function parseCible(texte: string, table: string): Cible | null {
  const [tete = '', ...reste] = texte.trim().split(/ (?=[a-z_]+=)/);
  const [a = '', b] = tete.split('.');
  const cible = b === undefined ? { table, cle: a } : { table: a, cle: b };
  const connue =
    cible.cle === 'periode'
      ? cible.table === 'tActions'
      : findTable(cible.table)?.colonnes.some(({ cle }) => cle === cible.cle) === true;
  if (!connue) return null;
  const fixe = Object.fromEntries(
    reste.map((paire) => {
      const [cle = '', valeur = ''] = paire.split(/=(.*)/);
      return [cle, /^\d{4}$/.test(valeur) ? Number(valeur) : valeur];
    }),
  );
  return reste.length === 0 ? cible : { ...cible, fixe };
}
