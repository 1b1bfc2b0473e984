/** Reads made-up files as the add-in does, with a part of the catalogue or all of it. */
import type { Echec, Result } from '../../src/domain/result';
import { fiches as catalogue } from '../../src/indicators/fiches';
import type { FicheComplete } from '../../src/indicators';
import type { LectureSource, OptionsLecture } from '../../src/sources';
import { readSource } from '../../src/sources';

export const utf8 = (texte: string): Uint8Array => new TextEncoder().encode(texte);

/** The bytes of a text in Windows-1252, for the letters they share with Latin-1. */
export const latin = (texte: string): Uint8Array => Uint8Array.from(texte, (lettre) => lettre.charCodeAt(0));

export function fichesDe(...ids: readonly string[]): readonly FicheComplete[] {
  return catalogue.filter(({ id }) => ids.includes(id));
}

type Options = Partial<Omit<OptionsLecture, 'territoires'>> & { readonly nom?: string };

export function essayer(
  contenu: string | Uint8Array | Blob,
  territoires: readonly string[],
  { nom = 'fichier.csv', fiches = catalogue, ...options }: Options = {},
): Promise<Result<LectureSource, Echec>> {
  return readSource(typeof contenu === 'string' ? utf8(contenu) : contenu, nom, {
    territoires: new Set(territoires),
    fiches,
    ...options,
  });
}

export async function lire(...args: Parameters<typeof essayer>): Promise<LectureSource> {
  const lecture = await essayer(...args);
  if (!lecture.ok) throw new Error(lecture.error.message);
  return lecture.value;
}

/** « TAUX_PAUVRETE 66136 2021 » → 34, or its mark. */
export function chiffres({ observations }: LectureSource): Readonly<Record<string, number | string | null>> {
  return Object.fromEntries(
    observations.map(({ indicateur, territoire, millesime, valeur, marque }) => [
      `${indicateur} ${territoire} ${millesime}`,
      valeur ?? marque,
    ]),
  );
}
