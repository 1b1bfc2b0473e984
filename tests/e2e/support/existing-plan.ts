/** A workbook as a town keeps one before any add-in: a title, merged cells, its own words. Made by hand for these tests. */
import ExcelJS from 'exceljs';

const LIGNES: readonly (readonly (string | number | null)[])[] = [
  ['N°', 'Actions', 'Chef de file', 'Partenaires', 'Échéance', 'État', 'Coût prévu'],
  [
    '1.1',
    'Ouvrir un lieu d’accueil enfants-parents',
    'Ville',
    'Caf ; PMI',
    'septembre 2026',
    'En cours',
    24000,
  ],
  ['1.2', 'Former les assistantes maternelles', 'Relais petite enfance', 'Caf', '2027', 'À venir', 6500],
  ['2.1', 'Créer un point d’accès au numérique', 'CCAS', null, 'juin 2025', 'Terminé', 12000],
  ['2.2', 'Aller vers les jeunes des quartiers', null, 'Mission locale', null, 'En cours', null],
  ['Total', null, null, null, null, null, 42500],
];

export async function existingPlan(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Suivi 2026');
  sheet.mergeCells('A1:G1');
  sheet.getCell('A1').value = 'Convention territoriale globale\u00A0: suivi des actions';
  LIGNES.forEach((ligne, rang) => {
    sheet.getRow(rang + 3).values = [...ligne];
  });
  workbook.addWorksheet('Contacts').getCell('A1').value = 'Ne pas diffuser';
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
