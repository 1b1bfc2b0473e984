/** What has just been taken in, sheet by sheet. */
import { Barre } from '../components/barre';
import { Section } from '../components/section';
import { reprendre } from '../labels/reprendre';
import type { RapportReprise } from './types';

export function ResultatReprise({ rapport }: { readonly rapport: RapportReprise }) {
  return (
    <Section titre={reprendre.fait.titre} focus>
      <Barre intent="success">{summarizeReprise(rapport)}</Barre>
    </Section>
  );
}

/** « 12 lignes ajoutées dans « Actions ». Feuilles créées : Objectifs. » */
export function summarizeReprise({ ajoutees, feuillesCreees }: RapportReprise): string {
  const textes = reprendre.fait;
  const ajouts = ajoutees.filter(({ lignes }) => lignes > 0);
  if (ajouts.length === 0) return textes.rien;
  const phrase = `${ajouts.map(({ feuille, lignes }) => textes.ajout(feuille, lignes)).join(', ')}.`;
  return feuillesCreees.length === 0 ? phrase : `${phrase} ${textes.feuilles(feuillesCreees.join(', '))}`;
}
