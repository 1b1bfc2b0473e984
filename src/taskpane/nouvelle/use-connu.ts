/** What the workbook already says of its convention, as first answers: nobody is asked again for what is written. */
import { useEffect } from 'react';
import type { EtatAccueil } from '../../commands';
import { useCommandes, type TerritoirePropose } from '../commandes-context';
import { BROUILLON_VIDE, type Brouillon } from './brouillon';

type Connu = Pick<EtatAccueil, 'codeTerritoire' | 'intitule'>;

/** Never over an answer; and not at all unless every code written is known: half a territory would be another one. */
export function useConnu(
  connu: Connu | null,
  setBrouillon: (change: (avant: Brouillon) => Brouillon) => void,
): void {
  const { searchTerritoires } = useCommandes();
  const texte = connu?.codeTerritoire ?? '';
  const intitule = connu?.intitule ?? '';
  useEffect(() => {
    const codes = listCodes(texte);
    if (codes.length === 0) return undefined;
    let attendu = true;
    void Promise.all(codes.map((code) => searchTerritoires(code))).then((trouves) => {
      const territoires = trouves.flatMap((lu, rang) =>
        lu.ok ? lu.value.filter(({ code }) => code === codes[rang]).slice(0, 1) : [],
      );
      if (!attendu || territoires.length < codes.length) return;
      setBrouillon((avant) => (avant === BROUILLON_VIDE ? toReponses(intitule, territoires) : avant));
    });
    return () => {
      attendu = false;
    };
  }, [texte, intitule, searchTerritoires, setBrouillon]);
}

/** « 66136 ; 66004 » */
function listCodes(texte: string): string[] {
  return texte.split(/[;,\s]+/).filter((code) => code !== '');
}

function toReponses(intitule: string, territoires: readonly TerritoirePropose[]): Brouillon {
  const ecrit = intitule.trim();
  return { ...BROUILLON_VIDE, territoires, ...(ecrit === '' ? {} : { intitule: ecrit }) };
}
