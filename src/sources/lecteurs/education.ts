/** Éducation nationale, pupils by school: rows of schools added up by commune, found by its name and postal code. */
import { fr } from '../../domain/typographie';
import type { Apercu, LecteurSource, Plan, Releve } from '../define';
import type { Ligne } from '../flux/ligne';
import type { Commune } from '../../territories/territoire';
import type { IndexTerritoires } from '../../territories/index-territoires';
import { findDate, readDate } from './date-ligne';

export const education: LecteurSource = {
  id: 'education',
  accepte: fr`Éducation nationale, effectifs des écoles (fr-en-ecoles-effectifs-nb_classes : colonnes rentree_scolaire, nombre_total_eleves)`,
  ouvrir,
};

function ouvrir({ entetes, index }: Apercu): Plan | null {
  const eleves = entetes.rang('nombre_total_eleves', 'Nombre total d’élèves', "Nombre total d'élèves");
  const date = findDate(entetes);
  if (eleves === null || date === null) return null;
  const code = entetes.rang('code_insee_de_la_commune', 'code_commune', 'Code commune');
  const nom = entetes.rang('commune', 'nom_de_la_commune', 'Commune');
  const postal = entetes.rang('code_postal', 'Code Postal');
  const sansCommune = new Set<string>();
  let parNom: ReadonlyMap<string, readonly Commune[]> | null = null;
  /** The column of codes may hold postal codes: the name settles it. */
  const communeOf = (ligne: Ligne): string => {
    const nomLu = nom === null ? '' : ligne.cellule(nom).trim();
    const postalLu = postal === null ? '' : ligne.cellule(postal).trim();
    const codeLu = code === null ? '' : ligne.cellule(code).trim();
    if (index === undefined) return codeLu;
    const connue = index.findCommune(codeLu);
    if (connue !== null && (nomLu === '' || isMemeNom(connue.nom, nomLu))) return connue.code;
    parNom ??= groupByNom(index);
    const candidates = parNom.get(toNomNu(nomLu)) ?? [];
    const bonnes = candidates.filter(
      ({ codesPostaux }) => codesPostaux.includes(postalLu) || codesPostaux.includes(codeLu),
    );
    const [seule] = bonnes.length > 0 ? bonnes : candidates;
    if (seule !== undefined && (bonnes.length === 1 || candidates.length === 1)) return seule.code;
    sansCommune.add(nomLu);
    return '';
  };
  return {
    id: 'education',
    familles: ['education'],
    annees: [],
    hasCle: (cle) => entetes.has(cle) || cle === 'nombre_total_eleves',
    lire: (ligne): readonly Releve[] => {
      const quand = readDate(ligne.cellule(date));
      const commune = quand === null ? '' : communeOf(ligne);
      if (quand === null || commune === '') return [];
      return [
        {
          code: commune,
          maille: 'commune',
          millesime: quand.annee,
          texte: (cle) => (cle === 'nombre_total_eleves' ? ligne.cellule(eleves) : undefined),
        },
      ];
    },
    vide: 'nd',
    lignes: 'somme',
    nommer: (millesimes) => fr`Éducation nationale, effectifs des écoles, rentrées ${millesimes.join(', ')}`,
    avertissements: [
      fr`Une école accueille des enfants d'autres communes : ses élèves ne sont pas les enfants de la commune.`,
    ],
    tell: () =>
      sansCommune.size > 0
        ? [
            fr`Écoles laissées de côté, leur commune n'étant pas sûre : ${[...sansCommune].slice(0, 5).join(', ')}.`,
          ]
        : [],
    variables: () => [],
  };
}

function isMemeNom(a: string, b: string): boolean {
  return toNomNu(a) === toNomNu(b);
}

function groupByNom(index: IndexTerritoires): ReadonlyMap<string, readonly Commune[]> {
  const parNom = new Map<string, Commune[]>();
  for (const commune of index.communes) {
    const nom = toNomNu(commune.nom);
    const homonymes = parNom.get(nom);
    if (homonymes === undefined) parNom.set(nom, [commune]);
    else homonymes.push(commune);
  }
  return parNom;
}

/** « ST-CYPRIEN » and « Saint-Cyprien » are one name. */
function toNomNu(nom: string): string {
  return nom
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .toLowerCase()
    .replace(/\bst(e?)\b/g, 'saint$1')
    .replace(/[^a-z]/g, '');
}
