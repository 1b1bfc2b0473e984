/** What structuring has just done, counted. */
import type { RapportStructure } from '../../commands';
import { Barre } from '../components/barre';
import { Depliant } from '../components/depliant';
import { Liste } from '../components/liste';
import { Section } from '../components/section';
import { convention } from '../labels/convention';

export function ResultatStructure({ rapport }: { readonly rapport: RapportStructure }) {
  const textes = convention.fait;
  return (
    <Section titre={rapport.rienAEcrire ? textes.rien : textes.titre} focus>
      <Barre intent="success">{summarizeStructure(rapport)}</Barre>
      {rapport.conflits.length === 0 ? null : (
        <Barre intent="warning" titre={convention.structure.conflits}>
          <Liste elements={rapport.conflits.map(({ message }) => ({ cle: message, contenu: message }))} />
        </Barre>
      )}
      {rapport.migration === null ? null : (
        <Barre intent="info" titre={textes.migration}>
          <Liste elements={rapport.migration.phrases.map((phrase) => ({ cle: phrase, contenu: phrase }))} />
        </Barre>
      )}
      {rapport.feuillesCreees.length === 0 ? null : (
        <Depliant titre={textes.liste}>
          <Liste elements={rapport.feuillesCreees.map((nom) => ({ cle: nom, contenu: nom }))} />
        </Depliant>
      )}
    </Section>
  );
}

/** « 17 feuilles créées, 20 tables créées. »: also what the live region says. */
export function summarizeStructure(rapport: RapportStructure): string {
  const textes = convention.fait;
  if (rapport.rienAEcrire) return textes.rienMessage;
  const comptes = [
    { nombre: rapport.feuillesCreees.length, texte: textes.feuilles },
    { nombre: rapport.tablesCreees.length, texte: textes.tables },
    { nombre: rapport.colonnesAjoutees.length, texte: textes.colonnes },
    { nombre: rapport.tablesPresentes.length, texte: textes.presentes },
  ];
  return `${comptes
    .filter(({ nombre }) => nombre > 0)
    .map(({ nombre, texte }) => texte(nombre))
    .join(', ')}.`;
}
