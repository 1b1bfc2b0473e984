/** A figure loaded live and the same figure read from its file are one row of tDonnees: same key, same value. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fiches } from '../../../src/indicators/fiches';
import { readSource } from '../../../src/sources';
import type { LectureSource, NouvelleObservation } from '../../../src/sources';
import { chargerCaf } from '../../../src/sources/en-ligne/charger-caf';
import { chargerMelodi } from '../../../src/sources/en-ligne/charger-melodi';
import { createReseau } from '../../../src/sources/en-ligne/create-reseau';
import { openIndexReel } from '../../support/index-reel';
import { expectValue } from '../../support/read-atelier';
import { createPortDeTest, openServeurCapricieux } from '../../support/serveur-capricieux';
import type { Caprice } from '../../support/serveur-capricieux';
import { cafOf, cellule, melodiOf } from '../../support/services-jouets';

const donnees = process.env['CTG_DONNEES'] ?? '';
const index = openIndexReel();

/** What makes a figure the same, and what it is worth. */
function asText(observations: readonly NouvelleObservation[]): readonly string[] {
  return observations
    .map((o) =>
      [
        o.indicateur,
        o.territoire,
        o.millesime,
        o.source,
        o.maille,
        o.unite,
        o.valeur ?? o.marque,
        o.numerateur,
        o.denominateur,
      ].join(' | '),
    )
    .sort();
}

function readLignes(nom: string): readonly Readonly<Record<string, string>>[] {
  const [entete = '', ...lignes] = readFileSync(path.join(donnees, nom), 'utf8').trim().split(/\r?\n/);
  const noms = entete.split(';');
  return lignes.map((ligne) =>
    Object.fromEntries(ligne.split(';').map((valeur, rang) => [noms[rang] ?? '', valeur])),
  );
}

async function readFile(
  nom: string,
  contenu: string,
  territoires: ReadonlySet<string>,
): Promise<LectureSource> {
  const octets = new TextEncoder().encode(contenu);
  return expectValue(await readSource(octets, nom, { territoires, fiches, index }));
}

async function loadLive(
  id: 'melodi' | 'caf',
  caprice: Caprice,
  territoires: ReadonlySet<string>,
  indicateurs: readonly string[],
) {
  const serveur = await openServeurCapricieux();
  try {
    serveur.repondre(caprice);
    const chargement = createReseau(createPortDeTest(), { adresses: { [id]: serveur.adresse } }).commencer();
    const voulues = fiches.filter((fiche) => indicateurs.includes(fiche.id));
    const demande = { fiches: voulues, territoires, index };
    return expectValue(await (id === 'melodi' ? chargerMelodi : chargerCaf)(demande, chargement));
  } finally {
    await serveur.close();
  }
}

(donnees === '' ? it.skip : it)('data.caf.fr and its export (needs CTG_DONNEES)', async () => {
  const nom = 'caf/cnaf_s_ben_com_f_extrait.csv';
  const territoires = new Set(['66136', '66037', '65233', '49018']);
  const fichier = await readFile(
    's_ben_com_f.csv',
    readFileSync(path.join(donnees, nom), 'utf8'),
    territoires,
  );
  const indicateurs = [...new Set(fichier.observations.map(({ indicateur }) => indicateur))];
  expect(indicateurs).toEqual(
    expect.arrayContaining(['NB_FOYERS_ALLOCATAIRES', 'PART_ALLOC_RSA', 'PART_ALLOC_PPA']),
  );
  const direct = await loadLive('caf', cafOf({ s_ben_com_f: readLignes(nom) }), territoires, indicateurs);
  expect(asText(direct.observations)).toEqual(asText(fichier.observations));
});

(donnees === '' ? it.skip : it)('Melodi and its CSV (needs CTG_DONNEES)', async () => {
  const MESURES = { MED_SL: 'EUR_YR', PR_MD60: 'PT' };
  const lignes = readLignes('insee/filosofi_2023_dep66_extrait.csv').flatMap((ligne) =>
    Object.entries(MESURES).map(([mesure, unite]) => ({
      geo: ligne['GEO'] ?? '',
      mesure,
      unite,
      valeur: ligne[mesure] ?? '',
    })),
  );
  const csv = [
    'GEO;GEO_OBJECT;FILOSOFI_MEASURE;UNIT_MEASURE;UNIT_MULT;CONF_STATUS;OBS_STATUS;TIME_PERIOD;OBS_VALUE',
    ...lignes.map(({ geo, mesure, unite, valeur }) => {
      const [objet = '', code = ''] = geo.split('-');
      return [code, objet, mesure, unite, '0', valeur === '' ? 'C' : 'F', 'A', '2023', valeur].join(';');
    }),
  ].join('\n');
  const territoires = new Set(['66136', '66037', '66001', '66030', '66', 'FRANCE']);
  const fichier = await readFile('DS_FILOSOFI_CC_2023_data.csv', csv, territoires);
  const caprice = melodiOf({
    DS_FILOSOFI_CC: lignes.map(({ geo, mesure, unite, valeur }) =>
      cellule(
        geo,
        2023,
        { FILOSOFI_MEASURE: mesure, UNIT_MEASURE: unite },
        valeur === '' ? undefined : Number(valeur),
      ),
    ),
  });
  const direct = await loadLive('melodi', caprice, territoires, ['TAUX_PAUVRETE', 'NIVEAU_VIE_MEDIAN']);
  expect(direct.observations).toHaveLength(12);
  expect(asText(direct.observations)).toEqual(asText(fichier.observations));
});
