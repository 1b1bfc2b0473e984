import { associatingSource, isAssociated } from '../../scripts/validate-manifest/associated-actions';
import { COMMANDES, MANIFEST, PROJECT, checkCopy, lineOf } from './manifest-copy';

const NB = '\u00A0';
const ASSOCIATE = 'Office.actions.associate(id, f);';

describe('the manifest', () => {
  it('has no fault', async () => {
    expect(await checkCopy(MANIFEST)).toEqual([]);
  });

  it.each(COMMANDES)('names a command that our source answers: %s', (id) => {
    expect(isAssociated(id, associatingSource(PROJECT))).toBe(true);
  });
});

interface Broken {
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly line: number;
  readonly message: string;
}

const VERSION = '  <Version>1.1.0.0</Version>\n';
const PROVIDER = '  <ProviderName>Complément CTG</ProviderName>\n';
const LAST_TAG = MANIFEST.trimEnd().split('\n').length;

const BROKEN: readonly Broken[] = [
  {
    title: 'a tag that is never closed',
    from: '</Permissions>',
    to: '',
    line: LAST_TAG,
    message: `le fichier n’est pas du XML bien formé (Expected closing tag 'Permissions' (opened in line ${lineOf('<Permissions>')}, col 3) instead of closing tag 'OfficeApp'.)${NB}: corrigez cette ligne, puis relancez.`,
  },
  {
    title: 'a second root',
    from: '</OfficeApp>',
    to: '</OfficeApp>\n<OfficeApp />',
    line: LAST_TAG + 1,
    message: `<OfficeApp> vient après la fin de <OfficeApp>${NB}: un manifeste n’a qu’un élément racine, retirez ce qui le suit.`,
  },
  {
    title: 'two elements in the wrong order',
    from: `${VERSION}${PROVIDER}`,
    to: `${PROVIDER}${VERSION}`,
    line: lineOf('<ProviderName>'),
    message: `<Version> vient après <ProviderName> dans <OfficeApp>${NB}: Office exige l’ordre inverse, placez-le avant.`,
  },
  {
    title: 'a missing element',
    from: PROVIDER,
    to: '',
    line: lineOf('<OfficeApp'),
    message: `<ProviderName> manque dans <OfficeApp>${NB}: ajoutez-le avant <DefaultLocale>.`,
  },
  {
    title: 'an element twice',
    from: VERSION,
    to: `${VERSION}${VERSION}`,
    line: lineOf('<Version>') + 1,
    message: `<Version> est présent deux fois dans <OfficeApp>${NB}: n’en gardez qu’un.`,
  },
  {
    title: 'an element that Office does not know there',
    from: '<Namespace resid="Functions.Namespace" />',
    to: '<Namespace resid="Functions.Namespace" /><Nom />',
    line: lineOf('<Namespace'),
    message: `<Nom> n’a pas sa place dans <ExtensionPoint> (Excel y attend Script, Page, Metadata, Namespace)${NB}: retirez-le ou déplacez-le.`,
  },
  {
    title: 'an identifier that is no GUID',
    from: '45218956-1fc6-4564-b87b-3b16bcda5fc2',
    to: '45218956-1fc6-4564-b87b',
    line: lineOf('<Id>'),
    message: `<Id> vaut «${NB}45218956-1fc6-4564-b87b${NB}», qui n’est pas un identifiant GUID${NB}: remettez celui du complément (8-4-4-4-12 chiffres hexadécimaux).`,
  },
  {
    title: 'a version of three numbers',
    from: '1.1.0.0',
    to: '1.1.0',
    line: lineOf('<Version>'),
    message: `<Version> vaut «${NB}1.1.0${NB}»${NB}: écrivez quatre nombres séparés par des points, à partir de 1.0.0.0, et augmentez-la à chaque changement du manifeste.`,
  },
  {
    title: 'a resid defined nowhere',
    from: '<Label resid="Volet.Label" />',
    to: '<Label resid="Volet.Labal" />',
    line: lineOf('<Label resid="Volet.Label" />'),
    message: `<Label resid="Volet.Labal"> renvoie à «${NB}Volet.Labal${NB}», qui n’est défini nulle part${NB}: ajoutez cette ressource dans <bt:ShortStrings> ou corrigez le nom.`,
  },
  {
    title: 'a resource of the wrong kind',
    from: '<Title resid="Volet.Titre" />',
    to: '<Title resid="Volet.Aide" />',
    line: lineOf('<Title resid="Volet.Titre" />'),
    message: `<Title resid="Volet.Aide"> renvoie à «${NB}Volet.Aide${NB}», défini dans <bt:LongStrings>${NB}: Office le cherche dans <bt:ShortStrings>, déplacez la ressource.`,
  },
  {
    title: 'a resource defined twice',
    from: '<bt:String id="Onglet.Label" DefaultValue="CTG" />',
    to: '<bt:String id="Onglet.Label" DefaultValue="CTG" />\n<bt:String id="Onglet.Label" DefaultValue="CTG" />',
    line: lineOf('<bt:String id="Onglet.Label"') + 1,
    message: `la ressource «${NB}Onglet.Label${NB}» est déjà définie à la ligne ${lineOf('<bt:String id="Onglet.Label"')}${NB}: donnez un autre nom à l’une des deux.`,
  },
  {
    title: 'a resource that nothing names',
    from: '<bt:String id="Onglet.Label" DefaultValue="CTG" />',
    to: '<bt:String id="Onglet.Label" DefaultValue="CTG" />\n<bt:String id="Autre" DefaultValue="CTG" />',
    line: lineOf('<bt:String id="Onglet.Label"') + 1,
    message: `la ressource «${NB}Autre${NB}» ne sert à rien${NB}: retirez-la, ou désignez-la par un resid.`,
  },
  {
    title: 'a label longer than 125 characters',
    from: 'DefaultValue="Contrôler"',
    to: `DefaultValue="${'é'.repeat(126)}"`,
    line: lineOf('<bt:String id="Controler.Label"'),
    message: `le texte de <bt:String id="Controler.Label"> compte 126 caractères${NB}: Office en accepte 125, raccourcissez-le.`,
  },
  {
    title: 'a straight apostrophe',
    from: 'Contrôler le plan d’actions',
    to: "Contrôler le plan d'actions",
    line: lineOf('<bt:String id="Controler.Titre"'),
    message: `le texte de <bt:String id="Controler.Titre"> contient une apostrophe droite${NB}: remplacez-la par «${NB}’${NB}».`,
  },
  {
    title: 'a plain space before a colon',
    from: `à droite du classeur${NB}:`,
    to: 'à droite du classeur :',
    line: lineOf('<bt:String id="Volet.Aide"'),
    message: `le texte de <bt:String id="Volet.Aide"> n’a pas d’espace insécable près de «${NB}:${NB}»${NB}: ajoutez-la (U+00A0).`,
  },
  {
    title: 'an address in http',
    from: '"https://localhost:3000/functions.json"',
    to: '"http://localhost:3000/functions.json"',
    line: lineOf('<bt:Url id="Functions.Metadata.Url"'),
    message: `<bt:Url id="Functions.Metadata.Url"> a pour adresse «${NB}http://localhost:3000/functions.json${NB}»${NB}: Excel n’accepte que https, corrigez le début de l’adresse.`,
  },
  {
    title: 'an address on another site',
    from: '"https://localhost:3000/functions.json"',
    to: '"https://ailleurs.fr/functions.json"',
    line: lineOf('<bt:Url id="Functions.Metadata.Url"'),
    message: `<bt:Url id="Functions.Metadata.Url"> a pour adresse «${NB}https://ailleurs.fr/functions.json${NB}», sur un autre site que <DefaultSettings> (https://localhost:3000)${NB}: la construction ne la remplacerait pas, corrigez-la.`,
  },
  {
    title: 'an icon file that is not there',
    from: 'assets/volet-16.png',
    to: 'assets/volet-17.png',
    line: lineOf('size="16" resid="Icone.Volet.16"'),
    message: `l’image assets/volet-17.png n’existe pas${NB}: dessinez-la (node scripts/draw-icons.mjs) ou corrigez l’adresse.`,
  },
  {
    title: 'an icon of the wrong pixel size',
    from: 'assets/volet-16.png',
    to: 'assets/volet-20.png',
    line: lineOf('size="16" resid="Icone.Volet.16"'),
    message: `l’image assets/volet-20.png mesure 20 × 20 pixels, <bt:Image size="16"> en attend 16 × 16${NB}: désignez l’image de cette taille.`,
  },
  {
    title: 'a page that is not in the build',
    from: 'https://localhost:3000/functions.json',
    to: 'https://localhost:3000/fonctions.json',
    line: lineOf('<bt:Url id="Functions.Metadata.Url"'),
    message: `<bt:Url id="Functions.Metadata.Url"> désigne fonctions.json, absent du dossier dist${NB}: lancez «${NB}npm run build${NB}», ou corrigez l’adresse.`,
  },
  {
    title: 'a shortcuts file that is not in the build',
    from: 'https://localhost:3000/raccourcis.json',
    to: 'https://localhost:3000/touches.json',
    line: lineOf('<ExtendedOverrides'),
    message: `<ExtendedOverrides> désigne touches.json, absent du dossier dist${NB}: lancez «${NB}npm run build${NB}», ou corrigez l’adresse.`,
  },
  {
    title: 'shortcuts on another site',
    from: 'https://localhost:3000/raccourcis.json',
    to: 'https://ailleurs.fr/raccourcis.json',
    line: lineOf('<ExtendedOverrides'),
    message: `<ExtendedOverrides> a pour adresse «${NB}https://ailleurs.fr/raccourcis.json${NB}», sur un autre site que <DefaultSettings> (https://localhost:3000)${NB}: la construction ne la remplacerait pas, corrigez-la.`,
  },
  {
    title: 'a function file outside the shared runtime',
    from: '<FunctionFile resid="Taskpane.Url" />',
    to: '<FunctionFile resid="Aide.Url" />',
    line: lineOf('<FunctionFile'),
    message: `<FunctionFile resid="Aide.Url"> ne désigne pas la page du runtime partagé${NB}: Excel ne chargerait rien, écrivez resid="Taskpane.Url".`,
  },
  {
    title: 'a runtime that dies with the pane',
    from: ' lifetime="long"',
    to: '',
    line: lineOf('<Runtime '),
    message: `<Runtime> n’a pas lifetime="long"${NB}: les fonctions s’arrêteraient avec le volet, ajoutez-le.`,
  },
  {
    title: 'a requirement above Excel LTSC 2021',
    from: 'Name="ExcelApi" MinVersion="1.13"',
    to: 'Name="ExcelApi" MinVersion="1.17"',
    line: lineOf('Name="ExcelApi"'),
    message: `<Set Name="ExcelApi"> demande la version «${NB}1.17${NB}»${NB}: le plancher du complément est 1.13, écrivez-le.`,
  },
  {
    title: 'another namespace for the functions',
    from: 'id="Functions.Namespace" DefaultValue="CTG"',
    to: 'id="Functions.Namespace" DefaultValue="CONVENTION"',
    line: lineOf('<bt:String id="Functions.Namespace"'),
    message: `l’espace de noms des fonctions est «${NB}CONVENTION${NB}»${NB}: les classeurs existants disent =CTG.…, remettez CTG.`,
  },
  {
    title: 'two controls of one id',
    from: 'id="CTG.Structurer"',
    to: 'id="CTG.Volet"',
    line: lineOf('id="CTG.Structurer"'),
    message: `l’identifiant «${NB}CTG.Volet${NB}» sert déjà à la ligne ${lineOf('id="CTG.Volet"')}${NB}: donnez-en un autre à <Control>.`,
  },
  {
    title: 'a command that no source answers',
    from: '<FunctionName>controler</FunctionName>',
    to: '<FunctionName>verifier</FunctionName>',
    line: lineOf('<FunctionName>controler'),
    message: `la commande «${NB}verifier${NB}» de <Control id="CTG.Controler"> n’est associée à rien dans src${NB}: le bouton ne ferait rien, associez-la (Office.actions.associate) ou corrigez le nom.`,
  },
];

describe('a broken copy gives one line, the right one', () => {
  it.each(BROKEN)('$title', async ({ from, to, line, message }) => {
    expect(MANIFEST).toContain(from);
    expect(await checkCopy(MANIFEST.replace(from, to))).toEqual([{ line, message }]);
  });

  it('names an icon without its 80 pixels, and the image left over', async () => {
    const image = '                    <bt:Image size="80" resid="Icone.Volet.80" />\n';
    expect(await checkCopy(MANIFEST.replace(image, ''))).toEqual([
      {
        line: lineOf('<Icon>', 2),
        message: `l’icône de <Control id="CTG.Volet"> n’a pas d’image de 80 pixels${NB}: ajoutez <bt:Image size="80">, Office refuse le manifeste sans elle.`,
      },
      {
        line: lineOf('<bt:Image id="Icone.Volet.80"') - 1,
        message: `la ressource «${NB}Icone.Volet.80${NB}» ne sert à rien${NB}: retirez-la, ou désignez-la par un resid.`,
      },
    ]);
  });

  it('asks for a build when there is none', async () => {
    const [fault, ...others] = await checkCopy(MANIFEST, { built: null });
    expect(others).toEqual([]);
    expect(fault?.message).toBe(
      `le dossier dist est absent${NB}: lancez «${NB}npm run build${NB}» pour vérifier que les pages désignées existent.`,
    );
  });

  it('tells every fault of one copy, in the order of the file', async () => {
    const text = MANIFEST.replace('1.1.0.0', '1').replace('fr-FR', 'en-US').replace(' lifetime="long"', '');
    expect((await checkCopy(text)).map(({ line }) => line)).toEqual([
      lineOf('<Version>'),
      lineOf('<DefaultLocale>'),
      lineOf('<Runtime '),
    ]);
  });
});

describe('how a source associates a command', () => {
  it.each([
    ['one by one', COMMANDES.map((id) => `Office.actions.associate('${id}', f)`)],
    ['a table', [`const ACTIONS = { ${COMMANDES.map((id) => `${id}: f`).join(', ')} };`, ASSOCIATE]],
    ['a table in short', [`const ACTIONS = { ${COMMANDES.join(', ')} };`, ASSOCIATE]],
  ])('%s', async (_title, lines) => {
    expect(await checkCopy(MANIFEST, { source: lines.join('\n') })).toEqual([]);
  });

  it('is not a mention in a source that associates nothing', async () => {
    const source = COMMANDES.map((id) => `const name = '${id}';`).join('\n');
    const lines = MANIFEST.split('\n').flatMap((text, index) =>
      text.includes('<FunctionName>') ? [index + 1] : [],
    );
    expect((await checkCopy(MANIFEST, { source })).map(({ line }) => line)).toEqual(lines);
  });
});
