/** What every field of a fiche is given, and its help: the two lines that the header of the column shows in the sheet. */
import { NoteSous } from '../suivi-evaluation/note-sous';
import type { Brouillon } from './brouillon';
import type { ChampFiche } from './champs-fiche';
import type { Suggestions } from './suggestions';

export interface ChampProps {
  readonly champ: ChampFiche;
  readonly brouillon: Brouillon;
  readonly erreur: string | null;
  readonly suggestions: Suggestions;
  readonly onTexte: (cle: string, texte: string) => void;
}

export function Aide({ champ: { aide, exemple } }: { readonly champ: ChampFiche }) {
  return (
    <>
      {aide} <NoteSous>{exemple}</NoteSous>
    </>
  );
}
