/** What `ctg reprendre` prints: each table found, its mapping with confidences, the problems by row, what was set aside. */
import type { ApercuReprise, RapportReprise } from '../../../src/commands';

const MOTIFS: Readonly<Record<ApercuReprise['ecartees'][number]['motif'], string>> = {
  titre: 'titre',
  total: 'total',
  note: 'note',
  'entete-repete': 'en-tête répété',
  doublon: 'doublon',
  'hors-table': 'hors des tableaux',
  'table-ignoree': 'tableau laissé de côté',
  'colonne-ignoree': 'colonne laissée de côté',
};

export function describeReprise(apercu: ApercuReprise, rapport: RapportReprise): string {
  return [
    ...apercu.tables.flatMap(describeTable),
    ...section(
      'Valeurs reconnues',
      apercu.remarques.map(
        ({ ecrit, lu, lignes }) =>
          `« ${ecrit} » est repris comme « ${lu} » (${lignes.length > 1 ? 'lignes' : 'ligne'} ${lignes.join(', ')}).`,
      ),
    ),
    ...section(
      'À vérifier',
      apercu.problemes.map(({ feuille, message, aide }) => `${feuille} — ${message} ${aide}`),
    ),
    ...section(
      'Mis de côté',
      apercu.ecartees.map(
        ({ feuille, ligne, motif, texte }) =>
          `${feuille}, ligne ${ligne} (${MOTIFS[motif]}) : ${oneLine(texte)}`,
      ),
    ),
    ...section('Feuilles créées', rapport.feuillesCreees),
    ...section(
      'Écrit',
      rapport.ajoutees.map(({ feuille, lignes, colonnesAjoutees }) => {
        const plus =
          colonnesAjoutees.length === 0 ? '' : `, colonnes ajoutées : ${colonnesAjoutees.join(', ')}`;
        return `Feuille « ${feuille} » : ${lignes} ${lignes > 1 ? 'lignes ajoutées' : 'ligne ajoutée'}${plus}.`;
      }),
    ),
    ...(rapport.ajoutees.length === 0 ? ['Rien à ajouter : rien n’a été écrit.'] : []),
  ].join('\n');
}

function describeTable({
  id,
  nombreLignes,
  feuilleCible,
  cible,
  confiance,
  raisons,
  colonnes,
}: ApercuReprise['tables'][number]): string[] {
  const vers =
    cible === null
      ? 'aucune table reconnue, laissé de côté'
      : `feuille « ${feuilleCible} », confiance ${percent(confiance)}`;
  return [
    `Tableau ${id}, ${nombreLignes} ligne${nombreLignes > 1 ? 's' : ''} → ${vers} (${raisons.join(' ; ')})`,
    ...colonnes.map(
      (colonne) =>
        `  ${colonne.lettre.padEnd(3)} ${oneLine(colonne.entete)} → ${oneLine(colonne.libelleCible)}, ${percent(colonne.confiance)} (${colonne.raisons.join(' ; ')})`,
    ),
  ];
}

function section(titre: string, lignes: readonly string[]): string[] {
  return lignes.length === 0 ? [] : [`${titre} :`, ...lignes.map((ligne) => `  ${ligne}`)];
}

function percent(part: number): string {
  return `${Math.round(part * 100)}\u00A0%`;
}

function oneLine(texte: string): string {
  return texte.replace(/\s*\n\s*/g, ' / ');
}
