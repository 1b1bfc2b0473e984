/** What figures bring to each criterion: to light the note, never the note itself. */
import { Liste } from '../components/liste';
import { Depliant } from '../components/depliant';
import { Section } from '../components/section';
import type { AideCritere } from '../../commands';
import { evaluation } from '../labels/evaluation';
import { formatChiffre } from './format-chiffre';
import { NoteSous } from './note-sous';

export function Aides({ aides }: { readonly aides: readonly AideCritere[] }) {
  return (
    <Section titre={evaluation.aides.titre}>
      <NoteSous>{evaluation.aides.avertissement}</NoteSous>
      <div>
        {aides.map(({ critere, chiffres, phrase }) => (
          <Depliant key={critere} titre={critere}>
            {phrase === '' ? null : <NoteSous>{phrase}</NoteSous>}
            {chiffres.length === 0 ? null : (
              <Liste
                elements={chiffres.map((chiffre) => ({
                  cle: chiffre.libelle,
                  contenu: (
                    <>
                      {evaluation.nomme(chiffre.libelle)} <strong>{formatChiffre(chiffre)}</strong>
                      <NoteSous>{chiffre.phrase}</NoteSous>
                    </>
                  ),
                }))}
              />
            )}
          </Depliant>
        ))}
      </div>
    </Section>
  );
}
