/** What was just written in « Données ». */
import type { RapportFigures } from '../../commands';
import { Barre } from '../components/barre';
import { Section } from '../components/section';
import { donnees } from '../labels/donnees';

export function Ecrit({ rapport }: { readonly rapport: RapportFigures | null }) {
  if (rapport === null) return null;
  return (
    <Section titre={donnees.ecrit.titre} niveau={3} focus>
      <Barre intent="success">{describeEcriture(rapport)}</Barre>
    </Section>
  );
}

export function describeEcriture({ ajoutees, modifiees, feuille }: RapportFigures): string {
  return donnees.ecrit.message(ajoutees, modifiees, feuille);
}
