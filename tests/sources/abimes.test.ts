/** Files damaged on the way: each gets the words that say what happened and what to do, and no figure that cannot be trusted. */
import JSZip from 'jszip';
import { chiffres, essayer, fichesDe, latin, lire, utf8 } from './lire';

const fiches = fichesDe('TAUX_PAUVRETE', 'NIVEAU_VIE_MEDIAN', 'RAPPORT_INTERDECILE');
const ENTETE = 'CODGEO;LIBGEO;MED21;TP6021;RD21';
const LIGNES = [
  '01001;Abergement-Clémenciat;25820;s;s',
  '66136;Perpignan;17380;34,0;3,7',
  '66037;Canet-en-Roussillon;22520;18,0;3,5',
];
const SAIN = `${[ENTETE, ...LIGNES].join('\n')}\n`;
const TOUS = ['01001', '66136', '66037'];

const read = (contenu: string | Uint8Array, territoires = TOUS, nom = 'fichier.csv') =>
  lire(contenu, territoires, { fiches, nom });
const told = async (contenu: string | Uint8Array, territoires = TOUS) =>
  (await read(contenu, territoires)).avertissements.join(' ');

describe('the file as published', () => {
  it('says nothing', async () => {
    const lecture = await read(SAIN);
    expect([lecture.avertissements, lecture.valeurs, lecture.marques]).toEqual([[], 7, { s: 2 }]);
  });
});

describe('damaged, and still read', () => {
  it('cut before its end: the last row is left out and told', async () => {
    const lecture = await read(SAIN.slice(0, -6));
    expect(lecture.avertissements.join()).toMatch(/dernière ligne \(4\) est coupée.*interrompu/);
    expect(lecture.territoiresAbsents).toEqual(['66037']);
  });

  it('saved again in a wrong encoding: names are told broken, figures stand', async () => {
    const lecture = await read(utf8(String.fromCharCode(...utf8(SAIN))));
    expect(lecture.avertissements.join()).toMatch(/accents sont abîmés \(«.Abergement-ClÃ/);
    expect(chiffres(lecture)['TAUX_PAUVRETE 66136 2021']).toBe(34);
  });

  it('in Windows-1252 found out late: decoded again from the start', async () => {
    const longues = Array.from({ length: 400 }, (_x, rang) => `${30000 + rang};Ville;20000;s;s`);
    const octets = latin([ENTETE, ...longues, '66136;Perpignan l\xe9g\xe8re;17380;34,0;3,7', ''].join('\n'));
    const lecture = await read(octets);
    expect(lecture.reconnu).toContain('Windows-1252');
    expect(chiffres(lecture)['NIVEAU_VIE_MEDIAN 66136 2021']).toBe(17380);
  });

  it.each([
    ['LE', (unite: number) => [unite & 255, unite >> 8]],
    ['BE', (unite: number) => [unite >> 8, unite & 255]],
  ])('in UTF-16 %s without its mark', async (_ordre, toOctets) => {
    const octets = Uint8Array.from([...SAIN].flatMap((lettre) => toOctets(lettre.charCodeAt(0))));
    const lecture = await read(octets);
    expect([lecture.reconnu.includes('UTF-16'), lecture.valeurs]).toEqual([true, 7]);
  });

  it('with titles above and merged headers: the header is found, nameless columns are told', async () => {
    const texte = `Revenus et pauvreté en 2021;;;;\nSource : Insee;;;;\n\nCODGEO;;MED21;TP6021;RD21\n${LIGNES.join('\n')}\n`;
    const lecture = await read(texte);
    expect(lecture.avertissements.join(' ')).toMatch(/en-tête est lu à la ligne 4.*1 colonne sans nom/);
    expect(lecture.valeurs).toBe(7);
  });

  it('with a separator inside a number: the shifted row is left out', async () => {
    const texte = SAIN.replace('34,0', '34;0');
    expect(await told(texte)).toMatch(/plus de cases que l’en-tête.*lignes 3/);
    expect((await read(texte)).territoiresAbsents).toEqual(['66136']);
  });

  it('with codes turned into numbers: lost zeros are put back and told', async () => {
    const lecture = await read(
      SAIN.replace('01001', '1001').replace('66136', '66136,0').replace('66037', '66 037'),
    );
    expect(lecture.territoiresAbsents).toEqual([]);
    expect(lecture.avertissements.join()).toMatch(/1 code de commune avait perdu son zéro de tête/);
  });

  it('with a column twice: neither is read', async () => {
    const texte = `CODGEO;MED21;TP6021;MED21\n66136;17380;34,0;21430\n`;
    expect(await told(texte, ['66136'])).toMatch(/deux fois le même nom.*MED21/);
    expect(Object.keys(chiffres(await read(texte, ['66136'])))).toEqual(['TAUX_PAUVRETE 66136 2021']);
  });

  it('with two years mixed: each figure keeps the year of its column', async () => {
    const texte = `CODGEO;MED21;TP6019\n66136;17380;32,0\n`;
    expect(await told(texte, ['66136'])).toMatch(/deux millésimes de Filosofi \(2019, 2021\)/);
    expect(chiffres(await read(texte, ['66136']))).toEqual({
      'NIVEAU_VIE_MEDIAN 66136 2021': 17380,
      'TAUX_PAUVRETE 66136 2019': 32,
    });
  });

  it('with a quote that never closes: read as a character, told with its line', async () => {
    const longues = Array.from({ length: 80 }, (_x, rang) => `${30000 + rang};Ville;20000;s;s`);
    const texte = [
      ENTETE,
      '01001;"Abergement;25820;s;s',
      ...longues,
      '66136;Perpignan;17380;34,0;3,7',
      '',
    ].join('\n');
    const lecture = await read(texte);
    expect(lecture.avertissements.join()).toMatch(/guillemet ouvert à la ligne 2 n’est jamais fermé/);
    expect(chiffres(lecture)['TAUX_PAUVRETE 66136 2021']).toBe(34);
  });

  it('with numbers turned into dates: the cells are told, nothing is guessed', async () => {
    const texte = SAIN.replace('3,7', '03-juil');
    expect(await told(texte)).toMatch(/ni un nombre ni une marque.*ligne 3, «.03-juil.»/);
    expect(chiffres(await read(texte))['RAPPORT_INTERDECILE 66136 2021']).toBeUndefined();
  });

  it('with some codes in scientific notation: they are told lost', async () => {
    const texte = `${SAIN}2,00027E+08;PMM;19290;s;s\n`;
    expect(await told(texte)).toMatch(/1 code a été écrit par un tableur en notation scientifique/);
  });

  it('with one territory on two different rows: the first is kept and told', async () => {
    expect(await told(`${SAIN}66136;Perpignan;99999;1,0;1,0\n`)).toMatch(
      /plusieurs lignes différentes.*la première.*66136/,
    );
  });

  it('with rows that are no territory: they are told', async () => {
    expect(await told(`${SAIN}Total;France;21930;14,6;3,4\n`)).toMatch(
      /1 ligne, laissée de côté, ne porte pas un code de territoire.*Total/,
    );
  });

  it('with percentages turned into fractions, or figures out of bounds: told, not corrected', async () => {
    const fractions = 'CODGEO;MED21;TP6021\n01001;25820;0,12\n66136;17380;0,34\n66037;22520;0,18\n';
    expect(await told(fractions)).toMatch(/tous inférieurs à 1 \(Taux de pauvreté\)/);
    expect(await told(SAIN.replace('34,0', '340'))).toMatch(/bornes de leur indicateur.*66136.:.340/);
  });

  it('refuses the table of living areas, whose codes are those of communes', async () => {
    const lecture = await essayer(SAIN, TOUS, { fiches, nom: 'cc_filosofi_2021_BV2022.csv' });
    expect(lecture).toMatchObject({ ok: false, error: { code: 'maille-inconnue' } });
  });

  it('with declared income instead of the standard of living: nothing passes for it', async () => {
    const texte =
      'CODGEO;LIBGEO;NBMEN19;NBPERS19;NBUC19;PMIMP19;Q119;Q219;Q319;D119;D919;RD;GI19;PTSA19;PAUT19\n66136;Perpignan;54000;107000;76000;40;9000;15000;22000;0;34000;5;0,4;60;10\n';
    const lecture = await read(texte, ['66136'], 'FILO2019_DEC_COM.csv');
    expect(lecture.libelle).toBe('Insee, Filosofi, revenus déclarés 2019 (communes)');
    expect(lecture.observations).toEqual([]);
    expect(lecture.avertissements.join(' ')).toMatch(/revenus déclarés.*n’est pas le niveau de vie/);
  });
});

describe('damaged beyond reading', () => {
  const zipOf = async (fichiers: Record<string, string>): Promise<Uint8Array> => {
    const zip = new JSZip();
    for (const [nom, texte] of Object.entries(fichiers)) zip.file(nom, texte);
    return zip.generateAsync({ type: 'uint8array' });
  };
  const cut = async (): Promise<Uint8Array> => (await zipOf({ 'a.csv': SAIN.repeat(50) })).slice(0, 120);
  const cas: readonly (readonly [
    quoi: string,
    contenu: Uint8Array | (() => Promise<Uint8Array>),
    code: string,
    phrase: RegExp,
  ])[] = [
    ['an empty file', new Uint8Array(), 'fichier-vide', /est vide/],
    ['blank lines', utf8('\n \n'), 'fichier-vide', /est vide/],
    ['a BOM alone', Uint8Array.from([0xef, 0xbb, 0xbf]), 'fichier-vide', /est vide/],
    ['a header alone', utf8(`${ENTETE}\n`), 'fichier-sans-lignes', /aucune ligne de données/],
    [
      'a page of error',
      utf8('<!DOCTYPE html><html><body>503</body></html>'),
      'fichier-html',
      /page internet/,
    ],
    [
      'an answer of a service',
      utf8('{"error_code": "x", "message": "Unknown dataset"}'),
      'fichier-json',
      /Unknown dataset/,
    ],
    ['a sentence', utf8('Bonjour à tous'), 'fichier-sans-colonnes', /Bonjour à tous/],
    [
      'codes in scientific notation',
      utf8('CODGEO;MED21;TP6021\n2,00027E+08;19290;21,0\n2,00066E+08;20380;16,0\n'),
      'codes-scientifiques',
      /notation scientifique/,
    ],
    [
      'no column of codes',
      utf8('LIBGEO;MED21;TP6021\nPerpignan;17380;34,0\n'),
      'sans-colonne-code',
      /aucune colonne de codes/,
    ],
    [
      'names in place of codes',
      utf8('CODGEO;MED21;TP6021\nPerpignan;17380;34,0\n'),
      'codes-inconnus',
      /«.Perpignan.»/,
    ],
    [
      'the dictionary of variables',
      utf8('COD_VAR;LIB_VAR;LIB_VAR_LONG\nMED21;Médiane;Médiane du niveau de vie\n'),
      'fichier-metadonnees',
      /dictionnaire des variables/,
    ],
    ['a list of people', utf8('Nom;Prénom;Ville\nA;B;C\n'), 'source-inconnue', /Nom, Prénom, Ville/],
    ['an old workbook', latin('\xD0\xCF\x11\xE0\0\0'), 'fichier-classeur', /\.xls/],
    ['a PDF', utf8('%PDF-1.7'), 'fichier-pdf', /PDF/],
    ['a Parquet file', utf8('PAR1....'), 'fichier-parquet', /Parquet/],
    ['a compressed file', latin('\x1F\x8B\x08\0'), 'fichier-gzip', /compressé/],
    ['binary bytes', latin('abc\0\0\x01\x02'), 'fichier-binaire', /binaire/],
    ['an archive cut short', cut, 'archive-illisible', /coupée, abîmée/],
    [
      'an archive of notices',
      () => zipOf({ 'lisezmoi.txt': 'Bonjour', 'meta_base.csv': 'COD_VAR;LIB' }),
      'archive-sans-donnees',
      /lisezmoi\.txt/,
    ],
    [
      'a workbook without sheets',
      () => zipOf({ '[Content_Types].xml': '', 'xl/workbook.xml': '<workbook/>' }),
      'classeur-illisible',
      /aucune feuille/,
    ],
    [
      'coverage rates that do not say their year',
      utf8('NUM_COM;NOM_COM;TAUXCOUV_COM\n66136;PERPIGNAN;50,1\n'),
      'annee-absente',
      /de quelle année/,
    ],
  ];

  it.each(cas)('%s is refused in French, with what to do', async (_quoi, contenu, code, phrase) => {
    const lecture = await essayer(typeof contenu === 'function' ? await contenu() : contenu, TOUS, {
      nom: 'mon fichier.csv',
    });
    if (lecture.ok) throw new Error(lecture.value.reconnu);
    expect(lecture.error.code).toBe(code);
    expect(lecture.error.message).toMatch(phrase);
    expect(lecture.error.message).toContain('«\u00A0mon fichier.csv\u00A0»');
    expect(lecture.error.aide).not.toBe('');
  });
});
