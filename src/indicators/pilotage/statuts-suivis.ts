/** The statuts a figure is about: those of the range, else those of the workbook's actions; an action without one is left out. */
import type { StatutAction } from '../../domain/listes';
import { success } from '../../domain/result';
import type { Echec, Result } from '../../domain/result';
import { parseStatut } from '../../evaluation/statuts';
import type { Argument } from '../define';
import type { EtatRegistre } from '../etat-registre';
import { actionsSuivies } from '../lire-actions';
import { isOmis } from '../lire-argument';
import { readStatuts } from '../lire-statuts';

export function readStatutsSuivis(
  arg: Argument | undefined,
  etat: EtatRegistre,
): Result<readonly StatutAction[], Echec> {
  const lus = isOmis(arg)
    ? success(actionsSuivies(etat).map(({ statut }) => parseStatut(statut)))
    : readStatuts(arg);
  return lus.ok ? success(lus.value.filter((statut) => statut !== null)) : lus;
}
