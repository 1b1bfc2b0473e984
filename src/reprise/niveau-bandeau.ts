/** What a banner over rows says of them: their axis, their objective, or their theme. */
import { depthOf, parseCodeIntitule } from './parse-code-intitule';
import { recogniseListe } from './recognise-liste';

export type NomBandeau = 'Axe' | 'Objectif' | 'Champ';

/** Null when the words say no level: a title, a note, an action. */
export function readNiveauBandeau(texte: string): NomBandeau | null {
  const { niveau, code, intitule } = parseCodeIntitule(texte);
  if (niveau === 'action') return null;
  if (niveau !== null) {
    if (code === '' && intitule === '') return null;
    return niveau === 'axe' ? 'Axe' : 'Objectif';
  }
  if (code !== '' && intitule !== '') return depthOf(code) === 2 ? 'Objectif' : 'Axe';
  const champ = recogniseListe(texte, 'champs');
  return champ !== null && !champ.partielle ? 'Champ' : null;
}
