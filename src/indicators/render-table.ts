/** The table of functions of the README, rendered from the catalogue and from the functions that read it. */
import type { FicheComplete, Indicateur } from './define';
import { fichesAcces } from './acces/fiches';
import { fiches } from './fiches';

const MODES: Record<Indicateur['mode'] | 'acces', string> = {
  publie: 'publié',
  ratio: 'ratio',
  calcule: 'calculé',
  acces: 'accès',
};

export function renderTableFonctions(): string {
  const lignes = [...fiches, ...fichesAcces].map((fonction) => {
    const { libelle, mode, unite, description } = fonction;
    const source = 'source' in fonction ? fonction.source.libelle : 'celle de l’indicateur';
    return [`\`${signatureOf(fonction)}\``, libelle, description, MODES[mode], unite, source];
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
