/** The number format that a formula asks of its cell. */
import type { FicheComplete } from '../define';
import { formatExcel } from '../format-excel';
import { findAppels } from './appels';
import type { Appel } from './appels';

/** Null unless the whole formula is one call of ours that gives one number: what is done to a figure changes its unit. */
export function formatOfFormule(formule: string, fiches: readonly FicheComplete[]): string | null {
  const [appel] = findAppels(formule);
  if (appel?.debut !== 1 || appel.fin !== formule.trimEnd().length) return null;
  const code = codeOf(appel);
  const fiche = fiches.find(({ id }) => id === code);
  return fiche === undefined ? null : formatExcel(fiche.unite);
}

/** The indicator whose number is shown: the function's own, or the one that INDICATEUR and FICHE are given. */
function codeOf({ fonction: { id }, arguments: args }: Appel): string | null {
  if (id !== 'INDICATEUR' && id !== 'FICHE') return id;
  const [code, , , retour] = args;
  const autre = retour !== undefined && !/^(?:|"valeur"|"repli")$/i.test(retour.texte);
  return autre
    ? null
    : (/^"([^"]*)"$/
        .exec(code?.texte ?? '')?.[1]
        ?.trim()
        .toUpperCase() ?? null);
}
