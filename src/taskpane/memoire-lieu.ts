/** The last place of the pane, by workbook: those this machine opened last, and none for a workbook that has no name yet. */
import { PAGES, type NomPage } from './demandes';
import type { MemoireTexte } from './favoris';
import type { Lieu, MemoireLieu } from './lieu';

const GARDES = 12;

type Entree = readonly [classeur: string, lieu: Lieu];

export function buildMemoireLieu(memoire: MemoireTexte, classeur: string): MemoireLieu {
  return {
    read: () =>
      classeur === '' ? null : (parseEntrees(memoire.read()).find(([nom]) => nom === classeur)?.[1] ?? null),
    write: (lieu) => {
      if (classeur === '') return;
      const autres = parseEntrees(memoire.read()).filter(([nom]) => nom !== classeur);
      memoire.write(JSON.stringify([[classeur, lieu], ...autres].slice(0, GARDES)));
    },
  };
}

/** What is kept may have been written by another version: what is not understood is forgotten. */
function parseEntrees(texte: string | null): Entree[] {
  try {
    const lu: unknown = JSON.parse(texte ?? '[]');
    return Array.isArray(lu) ? lu.filter(isEntree) : [];
  } catch {
    return [];
  }
}

function isEntree(lue: unknown): lue is Entree {
  if (!Array.isArray(lue) || typeof lue[0] !== 'string') return false;
  const lieu = lue[1] as Partial<Lieu> | null | undefined;
  return PAGES.includes(lieu?.page as NomPage) && typeof lieu?.vues === 'object' && lieu.vues !== null;
}
