/** What « Nouvelle CTG » has just written, counted, and what it kept. */
import type { RapportNouvelle } from '../../commands/nouvelle-ctg';
import { Barre } from '../components/barre';
import { Section } from '../components/section';
import { nouvelle } from '../labels/nouvelle';
import { Gardees } from '../nouvelle/verification';

export function ResultatNouvelle({ rapport }: { readonly rapport: RapportNouvelle }) {
  return (
    <Section titre={nouvelle.fait.titre} focus>
      <Barre intent="success">{summarizeNouvelle(rapport)}</Barre>
      <Gardees gardees={rapport.gardees} />
    </Section>
  );
}

/** « 12 feuilles créées, 18 lignes écrites. » */
function summarizeNouvelle({ lots, rapportStructure }: RapportNouvelle): string {
  const lignes = lots.reduce((total, lot) => total + lot.lignes.length, 0);
  return nouvelle.fait.message(lignes, rapportStructure?.feuillesCreees.length ?? 0);
}
