/** `ctg reprendre`: what it prints, what it writes, what it refuses. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { makeFolder, runCtg } from '../../support/run-ctg';
import { structureFile } from '../../support/structured-file';

jest.setTimeout(240_000);
const dossier = makeFolder();
const fichier = (nom: string): string => path.join(dossier, nom);

beforeAll(async () => {
  await structureFile(fichier('vide.xlsx'));
  writeFileSync(
    fichier('plan.csv'),
    'Axe;Action;Porteur;Échéance;Statut;Truc\nAxe 1 : Santé;Ouvrir une maison;Ville;mars 2025;Terminé;bleu\nAxe 1 : Santé;Aller vers;CCAS;à définir;En cour;\n',
  );
});

async function readActions(nom: string): Promise<Record<string, unknown>[]> {
  const classeur = new ExcelJS.Workbook();
  await classeur.xlsx.load(readFileSync(fichier(nom)) as unknown as ArrayBuffer);
  const feuille = classeur.getWorksheet('Actions');
  const entetes = (feuille?.getRow(4).values ?? []) as unknown[];
  return [5, 6].map((ligne) =>
    Object.fromEntries(
      entetes.flatMap((entete, colonne) =>
        entete === undefined ? [] : [[String(entete), feuille?.getRow(ligne).getCell(colonne).value]],
      ),
    ),
  );
}

it('prints the mapping and the problems, and writes the workbook', async () => {
  const sortie = await runCtg(
    'reprendre',
    fichier('plan.csv'),
    '--classeur',
    fichier('vide.xlsx'),
    '--sortie',
    fichier('a.xlsx'),
  );
  expect(sortie).toMatchObject({ code: 0 });
  expect(sortie.stdout).toContain('« Terminé » est repris comme « Réalisée » (ligne 2).');
  expect(sortie.stdout).toContain('Cellule D3');
  const [une, deux] = await readActions('a.xlsx');
  expect(une).toMatchObject({
    Axe: '1',
    Intitulé: 'Ouvrir une maison',
    'Structure pilote': 'Ville',
    Statut: 'Réalisée',
    Truc: 'bleu',
  });
  expect(deux).toMatchObject({ Intitulé: 'Aller vers', Fin: 'à définir', Statut: 'En cours' });
});

it('gives JSON, and takes a correction', async () => {
  writeFileSync(
    fichier('c.json'),
    JSON.stringify({ tables: { plan: { colonnes: { Truc: 'notes', Porteur: 'pilote' } } } }),
  );
  const sortie = await runCtg(
    'reprendre',
    fichier('plan.csv'),
    '--classeur',
    fichier('vide.xlsx'),
    '--sortie',
    fichier('b.xlsx'),
    '--correction',
    fichier('c.json'),
    '--json',
  );
  const lu = JSON.parse(sortie.stdout) as {
    tables: { cible: string; colonnes: { entete: string; confiance: number }[] }[];
    rapport: { ajoutees: unknown[] };
  };
  expect(lu.tables[0]?.cible).toBe('tActions');
  expect(lu.tables[0]?.colonnes.find(({ entete }) => entete === 'Truc')?.confiance).toBe(1);
  expect(lu.rapport.ajoutees).toHaveLength(2);
  expect((await readActions('b.xlsx'))[0]).toMatchObject({ Notes: 'bleu', Pilote: 'Ville' });
});

it('refuses what it cannot read, and says why', async () => {
  writeFileSync(fichier('faux.xlsx'), 'PK pas un classeur');
  const sortie = await runCtg(
    'reprendre',
    fichier('faux.xlsx'),
    '--classeur',
    fichier('vide.xlsx'),
    '--sortie',
    fichier('d.xlsx'),
  );
  expect(sortie.code).toBe(2);
  expect(sortie.stderr).toContain('ne se lit pas comme un classeur Excel');
  expect((await runCtg('reprendre', fichier('plan.csv'), '--sortie', fichier('d.xlsx'))).stderr).toContain(
    '--classeur',
  );
  writeFileSync(
    fichier('e.json'),
    JSON.stringify({ tables: { plan: { colonnes: { Absente: 'notes', Truc: 'inconnu' } } } }),
  );
  const refus = await runCtg(
    'reprendre',
    fichier('plan.csv'),
    '--classeur',
    fichier('vide.xlsx'),
    '--sortie',
    fichier('d.xlsx'),
    '--correction',
    fichier('e.json'),
  );
  expect(refus.code).toBe(2);
  expect(refus.stderr).toContain('Absente');
  expect(refus.stderr).toContain('inconnu');
});

it.each([
  ['texte.xlsx', 'Axe;Action\n1;Ouvrir', [], 'porte un nom de classeur Excel'],
  ['entetes.csv', 'Axe;Action\n', [], 'Aucun tableau n’a été reconnu'],
  ['plan2.csv', 'Axe;Action\n1;Ouvrir\n', ['{"tables": 3}'], 'dans « tables », il faut un objet'],
  ['plan3.csv', 'Axe;Action\n1;Ouvrir\n', ['{"table": {}}'], '« table » n’est pas connu'],
])('refuses %s with a sentence and writes nothing', async (nom, contenu, [correction], phrase) => {
  writeFileSync(fichier(nom), contenu);
  if (correction !== undefined) writeFileSync(fichier('mal.json'), correction);
  const sortie = await runCtg(
    'reprendre',
    fichier(nom),
    '--classeur',
    fichier('vide.xlsx'),
    '--sortie',
    fichier('refus.xlsx'),
    ...(correction === undefined ? [] : ['--correction', fichier('mal.json')]),
  );
  expect(sortie.code).toBe(2);
  expect(sortie.stderr.replaceAll('\u00A0', ' ')).toContain(phrase);
  expect(existsSync(fichier('refus.xlsx'))).toBe(false);
});
