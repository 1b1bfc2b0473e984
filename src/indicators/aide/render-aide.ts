/** The help of a function, one page each: what it gives, how it is written, where it comes from, what to beware of. */
import type { FicheAccesComplete } from '../acces';
import { fichesAcces } from '../acces/fiches';
import { fichesControles } from '../controles/fiches';
import type { FicheControle } from '../controles/fiches';
import type { FicheComplete, Groupe, Parametre } from '../define';
import { fiches, findFiche } from '../fiches';
import { signatureOf } from '../render-table';
import { escapeHtml, renderList, renderPage, renderSection, renderTable, STYLES_AIDE } from './page-aide';
import { tellContexte, writeAppel, writeResultat } from './render-exemple';
import type { ExempleAide } from './render-exemple';

type FicheAide = FicheComplete | FicheAccesComplete | FicheControle;

const LIBELLES_GROUPES: Readonly<Record<Groupe | 'controles', string>> = {
  demographie: 'Démographie et familles',
  revenus: 'Revenus et pauvreté',
  allocataires: 'Allocataires de la Caf',
  'petite-enfance': 'Petite enfance',
  enfance: 'Enfance',
  jeunesse: 'Jeunesse',
  parentalite: 'Parentalité',
  animation: 'Animation de la vie sociale',
  droits: 'Accès aux droits et inclusion numérique',
  logement: 'Logement et cadre de vie',
  accompagnement: 'Handicap, accompagnement social, aînés et mobilité',
  pilotage: 'Pilotage et évaluation de la convention',
  acces: 'Lire n’importe quel indicateur',
  controles: 'Contrôler un plan dans les cellules',
};

const MODES: Readonly<Record<FicheAide['mode'], string>> = {
  publie: 'publié par la source, jamais recalculé',
  ratio: 'rapport de deux effectifs',
  calcule: 'calculé à partir du classeur',
  acces: 'lit les autres fonctions',
  controle: 'contrôle les plages données',
};

/** Every page of the help, by its file name in the folder « aide ». */
export function renderAide(): Readonly<Record<string, string>> {
  const toutes: readonly FicheAide[] = [...fiches, ...fichesAcces, ...fichesControles];
  return {
    'aide.css': STYLES_AIDE,
    'index.html': renderIndex(toutes),
    ...Object.fromEntries(toutes.map((fiche) => [`${fiche.id}.html`, renderFiche(fiche)])),
  };
}

function renderIndex(toutes: readonly FicheAide[]): string {
  const sections = Object.entries(LIBELLES_GROUPES).map(([groupe, libelle]) =>
    renderSection(
      libelle,
      renderList(
        toutes
          .filter((fiche) => fiche.groupe === groupe)
          .map(
            (fiche) =>
              `<a href="${fiche.id}.html">${escapeHtml(fiche.libelle)}</a> <code>CTG.${fiche.id}</code>`,
          ),
      ),
    ),
  );
  return renderPage({
    titre: 'Fonctions',
    contenu: `<h1>Fonctions du complément CTG</h1>\n<p><a href="guide/index.html">Guide illustré du complément</a></p>\n${sections.join('')}`,
  });
}

function renderFiche(fiche: FicheAide): string {
  const contenu = [
    `<p><a href="index.html">Toutes les fonctions</a> – ${escapeHtml(LIBELLES_GROUPES[fiche.groupe])}</p>`,
    `<h1>${escapeHtml(fiche.libelle)} <small><code>CTG.${fiche.id}</code></small></h1>`,
    `<p>${escapeHtml(fiche.description)}</p>`,
    `<p class="appel"><code>=${escapeHtml(signatureOf(fiche))}</code></p>`,
    renderSection(
      'Arguments',
      renderTable(['Argument', 'Ce qu’il contient'], fiche.parametres.map(toLigneArgument)),
    ),
    renderSection('Le chiffre', 'serie' in fiche ? renderChiffre(fiche) : ''),
    renderSection(
      'Exemples',
      renderTable(
        ['Formule', 'La cellule montre'],
        fiche.exemples.map((exemple) => toLigneExemple(fiche, exemple)),
      ),
    ),
    renderSection('À savoir', renderList(fiche.pieges.map(escapeHtml))),
    renderSection(
      'Références',
      'references' in fiche ? renderList(fiche.references.map(({ titre, url }) => link(titre, url))) : '',
    ),
  ];
  return renderPage({
    titre: `CTG.${fiche.id}`,
    contenu: contenu.filter((partie) => partie !== '').join('\n'),
  });
}

function toLigneArgument({ nom, description, optionnel, repete, choix }: Parametre): readonly string[] {
  const mots = Array.isArray(choix)
    ? (choix as readonly { readonly valeur: string; readonly description: string }[])
    : [];
  return [
    `<code>${escapeHtml(nom)}</code>${optionnel ? ` (facultatif${repete ? ', répété' : ''})` : ''}`,
    `${escapeHtml(description)}${renderList(mots.map(({ valeur, description: sens }) => `<code>"${escapeHtml(valeur)}"</code>\u00A0: ${escapeHtml(sens)}`))}`,
  ];
}

function renderChiffre({
  mode,
  unite,
  niveaux,
  formule,
  serie,
  source,
  agregation,
  ruptures,
  fondement,
}: FicheComplete): string {
  const lignes: readonly (readonly [string, string])[] = [
    ['Unité', escapeHtml(unite)],
    ['Nature', escapeHtml(MODES[mode])],
    ['Formule', escapeHtml(formule)],
    ['Source', source.url === '' ? escapeHtml(source.libelle) : link(source.libelle, source.url)],
    [
      'Variables',
      serie === ''
        ? ''
        : `<code>${escapeHtml(serie)}</code>${serie.includes('{aa') ? ' (aa\u00A0: l’année sur deux chiffres)' : ''}`,
    ],
    ['Niveaux', escapeHtml(niveaux.join(', '))],
    ['Plusieurs communes', niveaux.length === 0 ? '' : AGREGATIONS[agregation]],
    ['Rupture de série', escapeHtml(ruptures.join(', '))],
    [
      'Définition',
      fondement === 'definition-locale' ? 'Définition locale\u00A0: aucune source publique ne la fixe.' : '',
    ],
  ];
  const dites = lignes.filter(([, valeur]) => valeur !== '');
  return `<dl>\n${dites.map(([nom, valeur]) => `<dt>${nom}</dt><dd>${valeur}</dd>`).join('\n')}\n</dl>`;
}

const AGREGATIONS: Readonly<Record<FicheComplete['agregation'], string>> = {
  aucune: 'Ne se somme pas et ne se moyenne pas.',
  somme: 'S’additionnent, si toutes sont là.',
  ratio: 'Somme des numérateurs sur somme des dénominateurs, si toutes les communes sont là.',
};

function toLigneExemple(fiche: FicheAide, exemple: ExempleAide): readonly string[] {
  const contexte = tellContexte(exemple);
  const resultat = escapeHtml(writeResultat(exemple, uniteOf(fiche, exemple))).replaceAll('\n', '<br />');
  return [
    `<code>${escapeHtml(writeAppel(fiche.id, exemple.arguments))}</code>`,
    contexte === '' ? resultat : `${resultat}<br /><small>${escapeHtml(contexte)}</small>`,
  ];
}

/** A function that reads another answers in that one's unit, when its value is what is asked. */
function uniteOf(fiche: FicheAide, { arguments: args }: ExempleAide): string {
  if (fiche.groupe === 'controles') return '';
  if (fiche.groupe !== 'acces') return fiche.unite;
  const [code, , , retour] = args.map((arg) => String(arg[0]?.[0] ?? ''));
  const isValeur = ['', 'valeur', 'repli'].includes(retour ?? '');
  return isValeur ? (findFiche(code ?? '')?.unite ?? '') : '';
}

function link(texte: string, url: string): string {
  return `<a href="${escapeHtml(url)}">${escapeHtml(texte)}</a>`;
}
