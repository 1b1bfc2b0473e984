/** Reads the territory a function is asked about: an argument, or else the convention's own. */
import type { Maille } from '../domain/listes';
import { failure, success } from '../domain/result';
import type { Echec, Result } from '../domain/result';
import type { Argument } from './define';
import type { EtatRegistre } from './etat-registre';
import { toCode } from './etat-registre';
import { readTexte } from './lire-argument';

export interface Lieu {
  readonly code: string;
  readonly nom: string;
  readonly maille: Maille;
}

/** Several only for a convention of several communes; none when the workbook does not say which. */
export function readTerritoires(
  arg: Argument | undefined,
  etat: EtatRegistre,
): Result<readonly Lieu[], Echec> {
  const texte = readTexte(arg, 'territoire');
  if (!texte.ok) return texte;
  if (texte.value === null) return success(etat.territoires.map((code) => lieuOf(code, etat)));
  if (etat.index === null) return withoutIndex(texte.value, etat);
  const lieu = etat.index.resolveTerritoire(texte.value === '0' ? '' : texte.value, etat.territoires);
  return lieu.ok ? success([lieu.value]) : lieu;
}

function lieuOf(code: string, { index }: EtatRegistre): Lieu {
  return index?.find(code) ?? { code, nom: code, maille: mailleOf(code) };
}

/** When the index failed to load, codes still answer: only names cannot be recognised. */
function withoutIndex(texte: string, { echecTerritoires }: EtatRegistre): Result<readonly Lieu[], Echec> {
  const code = toCode(texte);
  if (/^(?:\d{2,3}|2[AB]|\d{5}|2[AB]\d{3}|\d{9}|REG-\d+|FRANCE)$/.test(code))
    return success([{ code, nom: code, maille: mailleOf(code) }]);
  return failure(
    echecTerritoires ?? {
      code: 'index-absent',
      message: 'L’index des communes n’est pas encore chargé.',
      aide: 'Patientez quelques secondes.',
    },
  );
}

function mailleOf(code: string): Maille {
  if (code === 'FRANCE') return 'France';
  if (code.startsWith('REG-')) return 'région';
  if (/^\d{9}$/.test(code)) return 'EPCI';
  return code.length <= 3 ? 'département' : 'commune';
}
