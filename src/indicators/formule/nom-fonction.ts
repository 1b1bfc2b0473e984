/** A function's name as a cell holds it → the id of ours it means. */

/** How the namespace came: as Excel shows it, as files keep it, absent, or something else before a dot. */
export type Forme = 'ctg' | 'fichier' | 'soulignee' | 'nue' | 'autre';

export interface NomFonction {
  readonly forme: Forme;
  /** What stands before the dot of an 'autre': "CGT". */
  readonly espace: string;
  /** In capitals, without accents nor odd signs: "TAUX_PAUVRETE". */
  readonly id: string;
}

/** Excel puts them before functions it does not know. */
const PREFIXES = /^(?:_xlfn\.|_xlws\.|_xludf\.)+/i;

export function readNomFonction(nom: string): NomFonction {
  const nu = nom.replace(PREFIXES, '');
  const fichier = /^_xldudf_ctg[_.](.+)$/i.exec(nu);
  if (fichier) return { forme: 'fichier', espace: '', id: toId(fichier[1] ?? '') };
  const ctg = /^ctg\.(.+)$/i.exec(nu);
  if (ctg) return { forme: 'ctg', espace: 'CTG', id: toId(ctg[1] ?? '') };
  const soulignee = /^_*ctg_+(.+)$/i.exec(nu);
  if (soulignee) return { forme: 'soulignee', espace: '', id: toId(soulignee[1] ?? '') };
  const autre = /^([^.]+)\.(.+)$/.exec(nu);
  if (autre) return { forme: 'autre', espace: (autre[1] ?? '').toUpperCase(), id: toId(autre[2] ?? '') };
  return { forme: 'nue', espace: '', id: toId(nu) };
}

function toId(nom: string): string {
  return nom
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_');
}
