/** The table of functions of the README, rendered from the catalogue. */
import type { FicheComplete, Indicateur } from './define';
import { fiches } from './fiches';

const MODES: Record<Indicateur['mode'], string> = { publie: 'publié', ratio: 'ratio', calcule: 'calculé' };

export function renderTableFonctions(): string {
  const lignes = fiches.map((indicateur) => {
    const { libelle, mode, unite, source, description } = indicateur;
    return [`\`${signatureOf(indicateur)}\``, libelle, description, MODES[mode], unite, source.libelle];
  });
  const entete = ['Fonction', 'Indicateur', 'Ce qu’elle donne', 'Mode', 'Unité', 'Source'];
  return [entete, entete.map(() => '---'), ...lignes]
    .map((cellules) => `| ${cellules.map(escape).join(' | ')} |`)
    .join('\n');
}

/** As typed in French: « CTG.TAUX_PAUVRETE([territoire] ; [millesime]) ». */
export function signatureOf({ id, parametres }: Pick<FicheComplete, 'id' | 'parametres'>): string {
  return `CTG.${id}(${parametres.map(({ nom, optionnel }) => (optionnel ? `[${nom}]` : nom)).join(' ; ')})`;
}

function escape(cellule: string): string {
  return cellule.replaceAll('|', '\\|');
}
