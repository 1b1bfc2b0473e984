/** The table of functions of the README, rendered from the catalogue, from the functions that read it and from those that check ranges. */
import type { FicheComplete, Indicateur, Parametre } from './define';
import type { FicheAccesComplete } from './acces';
import { fichesAcces } from './acces/fiches';
import { fichesControles } from './controles/fiches';
import type { FicheControle } from './controles/fiches';
import { fiches } from './fiches';

const MODES: Record<Indicateur['mode'] | 'acces' | 'controle', string> = {
  publie: 'publié',
  ratio: 'ratio',
  calcule: 'calculé',
  acces: 'accès',
  controle: 'contrôle',
};

export function renderTableFonctions(): string {
  const lignes = [...fiches, ...fichesAcces, ...fichesControles].map((fonction) => {
    const { libelle, mode, unite, description } = fonction;
    const source = sourceOf(fonction);
    return [`\`${signatureOf(fonction)}\``, libelle, description, MODES[mode], unite, source];
  });
  const entete = ['Fonction', 'Indicateur', 'Ce qu’elle donne', 'Mode', 'Unité', 'Source'];
  return [entete, entete.map(() => '---'), ...lignes]
    .map((cellules) => `| ${cellules.map(escape).join(' | ')} |`)
    .join('\n');
}

function sourceOf(fonction: FicheComplete | FicheAccesComplete | FicheControle): string {
  if ('source' in fonction) return fonction.source.libelle;
  return fonction.mode === 'controle' ? 'les plages données' : 'celle de l’indicateur';
}

/** As typed in French: « CTG.TAUX_PAUVRETE([territoire] ; [millesime]) ». */
export function signatureOf({ id, parametres }: Pick<FicheComplete, 'id' | 'parametres'>): string {
  return `CTG.${id}(${parametres.map(nameParametre).join(' ; ')})`;
}

/** « [millesime] » may be left out, « [tables…] » may be given again. */
function nameParametre({ nom, optionnel, repete }: Parametre): string {
  return optionnel ? `[${nom}${repete ? '…' : ''}]` : nom;
}

function escape(cellule: string): string {
  return cellule.replaceAll('|', '\\|');
}
