/** The public sources by family, with the words that go into tDonnees: importing twice must find the same row. */
import type { Famille, FicheComplete, Recette } from '../../indicators/define';
import { LIBELLES_FAMILLES } from '../../indicators/series';

export interface Provenance {
  readonly organisme: string;
  readonly libelle: string;
  readonly url: string;
}

const INSEE = 'https://www.insee.fr/fr/';

const ORIGINES: Readonly<Record<Famille, Omit<Provenance, 'libelle'>>> = {
  filosofi: { organisme: 'Insee', url: `${INSEE}metadonnees/source/serie/s1172` },
  recensement: { organisme: 'Insee', url: `${INSEE}metadonnees/source/serie/s1321` },
  'etat-civil': { organisme: 'Insee', url: `${INSEE}metadonnees/source/serie/s1169` },
  population: { organisme: 'Insee', url: `${INSEE}information/2560452` },
  'caf-communal': { organisme: 'Cnaf', url: 'https://data.caf.fr/explore/dataset/s_ben_com_f/' },
  'caf-iris': { organisme: 'Cnaf', url: `${INSEE}statistiques/4228450` },
  'taux-couverture': { organisme: 'Cnaf', url: 'https://data.caf.fr/explore/dataset/txcouv_pe_com/' },
  education: { organisme: 'Éducation nationale', url: 'https://data.education.gouv.fr/' },
  qpv: { organisme: 'Insee', url: `${INSEE}statistiques/2500477` },
  bpe: { organisme: 'Insee', url: `${INSEE}metadonnees/source/serie/s1161` },
  drees: { organisme: 'Drees', url: 'https://data.drees.solidarites-sante.gouv.fr/' },
  melodi: { organisme: 'Insee', url: 'https://api.insee.fr/melodi' },
};

export function provenanceOfFamille(famille: Famille): Provenance {
  return {
    ...ORIGINES[famille],
    libelle: famille === 'melodi' ? 'Insee, Melodi' : LIBELLES_FAMILLES[famille],
  };
}

/** A cube of Melodi holds one source's figures: they are those of its files. */
const JEUX: readonly (readonly [debut: string, famille: Famille])[] = [
  ['DS_FILOSOFI', 'filosofi'],
  ['DS_RP_', 'recensement'],
  ['TD_', 'recensement'],
  ['DS_ETAT_CIVIL', 'etat-civil'],
  ['DS_POPULATIONS', 'population'],
  ['DS_BPE', 'bpe'],
];

/** The source a recipe draws on, whatever brings it: a file, or the service. */
function familleOf({ famille, numerateur }: Recette): Famille {
  const jeu = (numerateur[0] ?? '').replace(/^-/, '');
  if (famille !== 'melodi') return famille;
  return JEUX.find(([debut]) => jeu.startsWith(debut))?.[1] ?? 'melodi';
}

/** The indicator's own source when the recipe draws on it, the family's otherwise: two series are never mixed. */
export function provenanceOf(
  fiche: Pick<FicheComplete, 'source' | 'recettes'>,
  recette: Recette,
): Provenance {
  const principale = fiche.recettes[0];
  const famille = familleOf(recette);
  return principale !== undefined && familleOf(principale) === famille
    ? fiche.source
    : provenanceOfFamille(famille);
}
