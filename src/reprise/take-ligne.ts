/** One row read → the rows it adds: its links made, its code given, its funders and indicators beside it. */
import { fr } from '../domain/typographie';
import type { CelluleBrute } from '../sheets';
import { isEcarte, push, tell, textOf } from './lieur';
import type { Lieur } from './lieur';
import type { Enfant, LigneLue } from './lignes-lues';
import { linkAction, linkAxe, linkObjectif } from './liens-plan';
import { readLien } from './registre-codes';

/** Field that points to an action (or an axis, or an objective). */
const LIENS_ACTION: Readonly<Record<string, string>> = {
  tFin: 'action',
  tIndic: 'rattachement',
  tJalons: 'action',
  tEval: 'code',
  tDecisions: 'action',
};

export function takeAction(lieur: Lieur, lue: LigneLue): void {
  const valeurs = { ...lue.valeurs };
  const axe = linkAxe(lieur, textOf(valeurs['axe']), lue);
  const objectif = linkObjectif(lieur, textOf(valeurs['objectif']), axe, lue);
  if (axe !== '') valeurs['axe'] = axe;
  if (objectif !== '') valeurs['objectif'] = objectif;
  const autres = Object.keys(valeurs).filter((cle) => cle !== 'axe' && cle !== 'objectif');
  if (autres.length === 0 && Object.keys(lue.supplements).length === 0 && lue.enfants.length === 0) return;
  const titre = readLien(textOf(valeurs['intitule']));
  if (valeurs['code'] === undefined && titre !== null && titre.code !== '' && titre.intitule !== '') {
    valeurs['code'] = titre.code;
    valeurs['intitule'] = titre.intitule;
  }
  if (textOf(valeurs['intitule']) === '')
    tell(
      lieur,
      lue,
      'sans-intitule',
      'avertissement',
      'cette action n’a pas d’intitulé ; elle est reprise avec ce qui est connu.',
      'Écrivez son intitulé dans la feuille « Actions ».',
    );
  const ecarte = isEcarte(lieur, lue, 'tActions', valeurs);
  const deja = ecarte ? lieur.actions.findIntitule(textOf(valeurs['intitule'])) : null;
  const code = deja !== null ? deja.code : codeAction(lieur, lue, valeurs, axe, objectif);
  if (textOf(valeurs['code']) !== '') {
    lieur.renommes.set(`${lue.feuille}|${textOf(valeurs['code']).toUpperCase()}`, code);
    lieur.renommes.set(`|${textOf(valeurs['code']).toUpperCase()}`, code);
  }
  if (!ecarte) {
    lieur.actions.add({ code, intitule: textOf(valeurs['intitule']) });
    push(lieur, 'tActions', {
      valeurs: { ...valeurs, code },
      supplements: lue.supplements,
      feuille: lue.feuille,
      ligne: lue.ligne,
    });
  }
  for (const enfant of lue.enfants) takeEnfant(lieur, enfant, code, lue);
}

function codeAction(
  lieur: Lieur,
  lue: LigneLue,
  valeurs: Readonly<Record<string, CelluleBrute>>,
  axe: string,
  objectif: string,
): string {
  const ecrit = textOf(valeurs['code']).replace(/^(?:fiche|action)s?[\s-]*(?:action)?\s*(?:n\s*°)?\s*/i, '');
  if (ecrit !== '' && !lieur.actions.has(ecrit)) return ecrit;
  const racine =
    objectif !== '' && lieur.objectifs.has(objectif)
      ? `${objectif}.`
      : axe !== '' && lieur.axes.has(axe)
        ? `${axe}.`
        : 'A';
  const code = lieur.actions.nextCode((rang) => `${racine}${rang}`);
  if (ecrit !== '')
    tell(
      lieur,
      lue,
      'code-deja-pris',
      'avertissement',
      fr`le code « ${ecrit} » est celui d’une autre action : cette ligne reçoit « ${code} ».`,
      'Changez ce code si vous en préférez un autre.',
    );
  return code;
}

function takeEnfant(lieur: Lieur, enfant: Enfant, code: string, lue: LigneLue): void {
  const lien = LIENS_ACTION[enfant.table];
  const valeurs = { ...enfant.valeurs, ...(lien === undefined ? {} : { [lien]: code }) };
  takeAutre(
    lieur,
    { ...lue, table: enfant.table, valeurs, supplements: enfant.supplements, enfants: [] },
    true,
  );
}

export function takeAutre(lieur: Lieur, lue: LigneLue, lie = false): void {
  const lien = LIENS_ACTION[lue.table];
  const valeurs = { ...lue.valeurs };
  if (!lie && lien !== undefined && textOf(valeurs[lien]) !== '')
    valeurs[lien] = linkAction(lieur, textOf(valeurs[lien]), lue);
  if (lue.table === 'tBilan' || lue.table === 'tObjectifs') {
    const axe = linkAxe(lieur, textOf(valeurs['axe']), lue);
    if (axe !== '') valeurs['axe'] = axe;
  }
  if (Object.keys(valeurs).length > 0 && !hasAmontSeul(lue, valeurs)) {
    if (isEcarte(lieur, lue, lue.table, valeurs)) return;
    codeAutre(lieur, lue.table, valeurs);
    push(lieur, lue.table, { valeurs, supplements: lue.supplements, feuille: lue.feuille, ligne: lue.ligne });
  } else if (Object.keys(lue.supplements).length > 0) {
    push(lieur, lue.table, { valeurs, supplements: lue.supplements, feuille: lue.feuille, ligne: lue.ligne });
  }
  for (const enfant of lue.enfants) {
    takeAutre(
      lieur,
      { ...lue, valeurs: { ...valeurs, ...enfant.valeurs }, supplements: enfant.supplements, enfants: [] },
      true,
    );
  }
}

/** Years side by side in a table of funding: the row itself says nothing more than the rows it makes. */
function hasAmontSeul(lue: LigneLue, valeurs: Readonly<Record<string, CelluleBrute>>): boolean {
  return (
    lue.enfants.length > 0 &&
    lue.enfants.every(({ table }) => table === lue.table) &&
    valeurs['prevu'] === undefined &&
    valeurs['realise'] === undefined
  );
}

function codeAutre(lieur: Lieur, table: string, valeurs: Record<string, CelluleBrute>): void {
  const registre = { tAxes: lieur.axes, tObjectifs: lieur.objectifs, tIndic: lieur.indicateurs }[table];
  if (registre === undefined) return;
  const titre = readLien(textOf(valeurs['intitule']));
  if (textOf(valeurs['code']) === '' && titre !== null && titre.code !== '' && titre.intitule !== '') {
    valeurs['code'] = titre.code;
    valeurs['intitule'] = titre.intitule;
  }
  const axe = textOf(valeurs['axe']);
  const serie = (rang: number): string => {
    if (table === 'tIndic') return `L-${String(rang).padStart(2, '0')}`;
    return table === 'tObjectifs' ? (axe === '' ? `O${rang}` : `${axe}.${rang}`) : String(rang);
  };
  const ecrit = table === 'tAxes' ? (readLien(textOf(valeurs['code']))?.code ?? '') : textOf(valeurs['code']);
  valeurs['code'] = ecrit === '' || registre.has(ecrit) ? registre.nextCode(serie) : ecrit;
  registre.add({ code: String(valeurs['code']), intitule: textOf(valeurs['intitule']) });
}
