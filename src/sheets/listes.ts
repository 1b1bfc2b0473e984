/** The sheet « Listes »: every drop-down of the workbook, one column a list. */
import { colonneId } from './colonnes';
import type { Colonne } from './define';
import { defineFeuille } from './define';
import { LISTES, NOMS_LISTES } from './listes-valeurs';

/** The schema these sheets follow; one more each time a migration is needed (src/workbook/migrations). */
export const VERSION_SCHEMA = 2;
export const CLE_VERSION = 'version';

const version: Colonne = {
  cle: CLE_VERSION,
  entete: 'Version du classeur CTG',
  aide: `Le complément la relit pour mettre à jour les classeurs plus anciens.\nExemple\u00A0: ${VERSION_SCHEMA}`,
  type: 'nombre',
  niveau: 'calcule',
  largeur: 14,
  format: '0',
};

const longueur = Math.max(...NOMS_LISTES.map((nom) => LISTES[nom].valeurs.length));

const colonnes: Colonne[] = NOMS_LISTES.map((nom) => ({
  cle: nom,
  entete: LISTES[nom].entete,
  aide: `Les choix proposés dans les listes déroulantes.\nExemple\u00A0: ${LISTES[nom].valeurs[0]}`,
  type: 'texte',
  niveau: 'calcule',
  largeur: 22,
  format: '@',
}));

const lignes = Array.from({ length: longueur }, (_, rang) => ({
  ...Object.fromEntries(
    NOMS_LISTES.flatMap((nom) => {
      const valeur = LISTES[nom].valeurs[rang];
      return valeur === undefined ? [] : [[nom, valeur]];
    }),
  ),
  ...(rang === 0 ? { [CLE_VERSION]: VERSION_SCHEMA } : {}),
}));

export default defineFeuille({
  id: 'listes',
  titre: 'Listes',
  but: 'Les choix des listes déroulantes ; le complément les relit, ne les déplacez pas.',
  famille: 'service',
  noyau: true,
  colonnesFigees: 2,
  quadrillage: true,
  visible: false,
  tables: [
    {
      nom: 'tListes',
      libelle: 'Listes',
      schema: null,
      ancre: 'B4',
      colonnes: [colonneId, ...colonnes, version] as Colonne<'id'>[],
      lignesInitiales: lignes,
      lignesVides: 0,
    },
  ],
});
