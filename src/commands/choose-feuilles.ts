/** Which optional sheets structuring creates: those asked for by id or tab name, and those the example fills or leaves empty on purpose. */
import { failure, success } from '../domain/result';
import type { Result } from '../domain/result';
import { toComparable } from '../domain/texte-comparable';
import { fr } from '../domain/typographie';
import { FEUILLES } from '../sheets';
import type { Exemple } from '../sheets';
import type { FeuillesVoulues } from '../workbook/plan-structure';

/** An unknown name is refused with the names there are. */
export function chooseFeuilles(demandees: FeuillesVoulues, exemple: Exemple | null): Result<FeuillesVoulues> {
  if (demandees === 'toutes') return success('toutes');
  const connues = demandees.map((nom) => ({ nom, feuille: findFeuille(nom) }));
  const inconnues = connues.filter(({ feuille }) => feuille === undefined).map(({ nom }) => fr`« ${nom} »`);
  if (inconnues.length > 0) {
    return failure({
      code: 'feuille-inconnue',
      message:
        inconnues.length === 1
          ? fr`La feuille ${inconnues[0] ?? ''} ne fait pas partie d’un classeur CTG.`
          : fr`Les feuilles ${inconnues.join(', ')} ne font pas partie d’un classeur CTG.`,
      aide: fr`Feuilles à la demande : ${FEUILLES.filter(({ noyau }) => !noyau)
        .map(({ id }) => id)
        .join(', ')}.`,
    });
  }
  // A table without a row is there too: the document says nothing of the kind, and the controls must see that.
  const remplies = FEUILLES.filter(({ tables }) =>
    tables.some(({ nom }) => exemple?.tables[nom] !== undefined),
  );
  return success([
    ...new Set([...connues.flatMap(({ feuille }) => feuille ?? []), ...remplies.map(({ id }) => id)]),
  ]);
}

function findFeuille(nom: string): string | undefined {
  const voulu = toComparable(nom);
  return FEUILLES.find(({ id, titre }) => toComparable(id) === voulu || toComparable(titre) === voulu)?.id;
}
