/** Rows read, table by table → rows to add: axes and objectives made once, actions coded, links by code, duplicates told. */
import { fr } from '../domain/typographie';
import { findTable } from '../sheets';
import type { CelluleBrute } from '../sheets';
import type { LigneEcartee, LigneReprise, ProblemeReprise } from './define';
import { createDoublons } from './doublons';
import type { Existants } from './existants';
import type { Enfant, LigneLue } from './lignes-lues';
import { createRegistreCodes, readLien } from './registre-codes';

export interface LignesLiees {
  readonly parTable: ReadonlyMap<string, readonly LigneReprise[]>;
  readonly problemes: readonly ProblemeReprise[];
  readonly ecartees: readonly LigneEcartee[];
}

/** Tables that others point to come first. */
const ORDRE = ['tAxes', 'tObjectifs', 'tActions'];
/** Field that points to an action (or an axis, or an objective). */
const LIENS_ACTION: Readonly<Record<string, string>> = {
  tFin: 'action',
  tIndic: 'rattachement',
  tJalons: 'action',
  tEval: 'code',
  tDecisions: 'action',
};

export function linkLignes(
  lignes: readonly LigneLue[],
  existants: Existants,
  doublons: 'ecarter' | 'ajouter',
): LignesLiees {
  const lieur = createLieur(existants, doublons);
  const rang = (table: string): number => (ORDRE.includes(table) ? ORDRE.indexOf(table) : ORDRE.length);
  for (const ligne of [...lignes].sort((a, b) => rang(a.table) - rang(b.table))) lieur.take(ligne);
  return lieur.finish();
}

function createLieur(existants: Existants, surDoublon: 'ecarter' | 'ajouter') {
  const axes = createRegistreCodes(existants, 'tAxes');
  const objectifs = createRegistreCodes(existants, 'tObjectifs');
  const actions = createRegistreCodes(existants, 'tActions');
  const indicateurs = createRegistreCodes(existants, 'tIndic');
  const doublons = createDoublons(existants);
  const renommes = new Map<string, string>();
  const parTable = new Map<string, LigneReprise[]>();
  const problemes: ProblemeReprise[] = [];
  const ecartees: LigneEcartee[] = [];

  const push = (table: string, ligne: LigneReprise): void => {
    const liste = parTable.get(table) ?? [];
    liste.push(ligne);
    parTable.set(table, liste);
  };
  const tell = (
    { feuille, ligne }: LigneLue,
    code: string,
    gravite: 'avertissement' | 'info',
    message: string,
    aide: string,
  ): void => {
    problemes.push({
      code,
      gravite,
      feuille,
      ligne,
      cellule: '',
      entete: '',
      message: fr`Ligne ${ligne} : ${message}`,
      aide,
    });
  };
  const textOf = (valeur: CelluleBrute | undefined): string =>
    valeur === undefined ? '' : String(valeur).trim();

  /** True when the row was set aside. */
  const isEcarte = (
    lue: LigneLue,
    table: string,
    valeurs: Readonly<Record<string, CelluleBrute>>,
  ): boolean => {
    const deja = doublons.find(table, valeurs, `${lue.feuille}!${lue.ligne}`);
    if (deja === null || surDoublon === 'ajouter') return false;
    const titre = findTable(table)?.libelle ?? table;
    const ou =
      deja === 'classeur' ? fr`déjà dans « ${titre} »` : fr`déjà repris d’une autre ligne de la source`;
    tell(
      lue,
      'doublon',
      'avertissement',
      fr`« ${describe(valeurs)} » est ${ou} : cette ligne n’est pas ajoutée.`,
      'Demandez l’ajout des doublons si ce sont deux lignes différentes.',
    );
    ecartees.push({
      feuille: lue.feuille,
      ligne: lue.ligne,
      motif: 'doublon',
      texte: [...Object.values(valeurs), ...Object.values(lue.supplements)].map(String).join(' | '),
    });
    return true;
  };

  const linkAxe = (texte: string, lue: LigneLue): string => {
    const lien = readLien(texte);
    if (lien === null) return texte;
    const connu = axes.findCode(lien.code);
    if (connu !== null && (lien.intitule === '' || isMemeTitre(connu.intitule, lien.intitule)))
      return connu.code;
    const nomme = axes.findIntitule(lien.intitule);
    if (nomme !== null) return nomme.code;
    if (lien.intitule === '') return lien.code;
    const code = lien.code !== '' && connu === null ? lien.code : axes.nextCode((rang) => String(rang));
    axes.add({ code, intitule: lien.intitule });
    push('tAxes', {
      valeurs: { code, intitule: lien.intitule },
      supplements: {},
      feuille: lue.feuille,
      ligne: lue.ligne,
    });
    return code;
  };

  const linkObjectif = (texte: string, axe: string, lue: LigneLue): string => {
    const lien = readLien(texte);
    if (lien === null) return texte;
    const dit =
      lien.code !== '' && !/[.]/.test(lien.code) && /^\d+$/.test(lien.code) && axe !== ''
        ? `${axe}.${lien.code}`
        : lien.code;
    const connu = objectifs.findCode(dit);
    if (connu !== null && (lien.intitule === '' || isMemeTitre(connu.intitule, lien.intitule)))
      return connu.code;
    const nomme = objectifs.findIntitule(lien.intitule);
    if (nomme !== null) return nomme.code;
    if (lien.intitule === '') return dit;
    const code =
      dit !== '' && connu === null
        ? dit
        : objectifs.nextCode((rang) => (axe === '' ? `O${rang}` : `${axe}.${rang}`));
    objectifs.add({ code, intitule: lien.intitule });
    push('tObjectifs', {
      valeurs: { code, ...(axe === '' ? {} : { axe }), intitule: lien.intitule },
      supplements: {},
      feuille: lue.feuille,
      ligne: lue.ligne,
    });
    return code;
  };

  const linkAction = (texte: string, lue: LigneLue): string => {
    const lien = readLien(texte);
    if (lien === null) return texte;
    const code = renommes.get(`${lue.feuille}|${lien.code}`) ?? renommes.get(`|${lien.code}`) ?? lien.code;
    const trouve =
      actions.findIntitule(lien.intitule === '' ? texte : lien.intitule) ??
      actions.findIntitule(texte) ??
      actions.findCode(code) ??
      objectifs.findCode(code) ??
      axes.findCode(code) ??
      axes.findIntitule(lien.intitule);
    if (trouve !== null) return trouve.code;
    tell(
      lue,
      'lien-inconnu',
      'avertissement',
      fr`« ${texte} » n’est ni le code ni l’intitulé d’une action du plan : les mots sont gardés.`,
      'Écrivez le code de l’action, ou reprenez d’abord le tableau des actions.',
    );
    return texte;
  };

  const takeAction = (lue: LigneLue): void => {
    const valeurs = { ...lue.valeurs };
    const axe = linkAxe(textOf(valeurs['axe']), lue);
    const objectif = linkObjectif(textOf(valeurs['objectif']), axe, lue);
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
        lue,
        'sans-intitule',
        'avertissement',
        'cette action n’a pas d’intitulé ; elle est reprise avec ce qui est connu.',
        'Écrivez son intitulé dans la feuille « Actions ».',
      );
    const ecarte = isEcarte(lue, 'tActions', valeurs);
    const deja = ecarte ? actions.findIntitule(textOf(valeurs['intitule'])) : null;
    const code = deja !== null ? deja.code : codeAction(lue, valeurs, axe, objectif);
    if (textOf(valeurs['code']) !== '') {
      renommes.set(`${lue.feuille}|${textOf(valeurs['code']).toUpperCase()}`, code);
      renommes.set(`|${textOf(valeurs['code']).toUpperCase()}`, code);
    }
    if (!ecarte) {
      actions.add({ code, intitule: textOf(valeurs['intitule']) });
      push('tActions', {
        valeurs: { ...valeurs, code },
        supplements: lue.supplements,
        feuille: lue.feuille,
        ligne: lue.ligne,
      });
    }
    for (const enfant of lue.enfants) takeEnfant(enfant, code, lue);
  };

  const codeAction = (
    lue: LigneLue,
    valeurs: Readonly<Record<string, CelluleBrute>>,
    axe: string,
    objectif: string,
  ): string => {
    const ecrit = textOf(valeurs['code']).replace(
      /^(?:fiche|action)s?[\s-]*(?:action)?\s*(?:n\s*°)?\s*/i,
      '',
    );
    if (ecrit !== '' && !actions.has(ecrit)) return ecrit;
    const racine =
      objectif !== '' && objectifs.has(objectif)
        ? `${objectif}.`
        : axe !== '' && axes.has(axe)
          ? `${axe}.`
          : 'A';
    const code = actions.nextCode((rang) => `${racine}${rang}`);
    if (ecrit !== '')
      tell(
        lue,
        'code-deja-pris',
        'avertissement',
        fr`le code « ${ecrit} » est celui d’une autre action : cette ligne reçoit « ${code} ».`,
        'Changez ce code si vous en préférez un autre.',
      );
    return code;
  };

  const takeEnfant = (enfant: Enfant, code: string, lue: LigneLue): void => {
    const lien = LIENS_ACTION[enfant.table];
    const valeurs = { ...enfant.valeurs, ...(lien === undefined ? {} : { [lien]: code }) };
    takeAutre({ ...lue, table: enfant.table, valeurs, supplements: enfant.supplements, enfants: [] }, true);
  };

  const takeAutre = (lue: LigneLue, lie = false): void => {
    const lien = LIENS_ACTION[lue.table];
    const valeurs = { ...lue.valeurs };
    if (!lie && lien !== undefined && textOf(valeurs[lien]) !== '')
      valeurs[lien] = linkAction(textOf(valeurs[lien]), lue);
    if (lue.table === 'tBilan' || lue.table === 'tObjectifs') {
      const axe = linkAxe(textOf(valeurs['axe']), lue);
      if (axe !== '') valeurs['axe'] = axe;
    }
    if (Object.keys(valeurs).length > 0 && !hasAmontSeul(lue, valeurs)) {
      if (isEcarte(lue, lue.table, valeurs)) return;
      codeAutre(lue.table, valeurs);
      push(lue.table, { valeurs, supplements: lue.supplements, feuille: lue.feuille, ligne: lue.ligne });
    } else if (Object.keys(lue.supplements).length > 0) {
      push(lue.table, { valeurs, supplements: lue.supplements, feuille: lue.feuille, ligne: lue.ligne });
    }
    for (const enfant of lue.enfants) {
      takeAutre(
        { ...lue, valeurs: { ...valeurs, ...enfant.valeurs }, supplements: enfant.supplements, enfants: [] },
        true,
      );
    }
  };

  /** Years side by side in a table of funding: the row itself says nothing more than the rows it makes. */
  const hasAmontSeul = (lue: LigneLue, valeurs: Readonly<Record<string, CelluleBrute>>): boolean =>
    lue.enfants.length > 0 &&
    lue.enfants.every(({ table }) => table === lue.table) &&
    valeurs['prevu'] === undefined &&
    valeurs['realise'] === undefined;

  const codeAutre = (table: string, valeurs: Record<string, CelluleBrute>): void => {
    const registre = { tAxes: axes, tObjectifs: objectifs, tIndic: indicateurs }[table];
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
    const ecrit =
      table === 'tAxes' ? (readLien(textOf(valeurs['code']))?.code ?? '') : textOf(valeurs['code']);
    valeurs['code'] = ecrit === '' || registre.has(ecrit) ? registre.nextCode(serie) : ecrit;
    registre.add({ code: String(valeurs['code']), intitule: textOf(valeurs['intitule']) });
  };

  return {
    take: (lue: LigneLue): void => (lue.table === 'tActions' ? takeAction(lue) : takeAutre(lue)),
    finish: (): LignesLiees => ({ parTable, problemes, ecartees }),
  };
}

function describe(valeurs: Readonly<Record<string, CelluleBrute>>): string {
  return String(
    valeurs['intitule'] ?? valeurs['libelle'] ?? valeurs['nom'] ?? Object.values(valeurs)[0] ?? '',
  );
}

function isMemeTitre(a: string, b: string): boolean {
  const [x, y] = [a, b].map((titre) =>
    titre
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}|[^a-z0-9]/gu, ''),
  );
  return (
    x === '' || y === '' || x === y || (x?.startsWith(y ?? '') ?? false) || (y?.startsWith(x ?? '') ?? false)
  );
}
