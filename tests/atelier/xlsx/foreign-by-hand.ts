/** Workbooks made by hand, with what is rarely seen and allowed all the same. */
import JSZip from 'jszip';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DECLARATION = '<?xml version="1.0" encoding="utf-8"?>\r\n<!-- fait à la main -->\r\n';

function links(list: readonly (readonly [string, string, string])[]): string {
  const items = list.map(
    ([id, type, target]) =>
      `<Relationship Target="${target}" Id="${id}" Type="${type.includes(':') ? type : `${LINKS}/${type}`}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
}

async function zip(parts: Record<string, string>, types: Record<string, string>): Promise<Uint8Array> {
  const overrides = Object.entries(types).map(
    ([path, type]) => `<Override ContentType="${type}" PartName="/${path}"/>`,
  );
  const file = new JSZip();
  const defaults =
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/octet-stream"/>';
  file.file(
    '[Content_Types].xml',
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults}${overrides.join('')}</Types>`,
  );
  for (const [path, text] of Object.entries(parts))
    file.file(path, text.startsWith('<') ? DECLARATION + text : text);
  return file.generateAsync({ type: 'uint8array' });
}

/** Everything with a prefix, inline texts, no addresses, dates from 1904, links from the root. */
function prefixed(): Promise<Uint8Array> {
  const cells =
    '<x:row><x:c t="inlineStr"><x:is><x:t>sans adresse</x:t></x:is></x:c><x:c s="1"><x:v>40000</x:v></x:c><x:c t="b"><x:v>1</x:v></x:c></x:row>' +
    '<x:row r="5"><x:c r="B5" t="str"><x:f>A1&amp;" !"</x:f><x:v>sans adresse !</x:v></x:c><x:c r="C5"><x:f>B1+1</x:f><x:v>40001</x:v></x:c></x:row>';
  return zip(
    {
      '_rels/.rels': links([['R1', 'officeDocument', '/XL/Workbook.xml']]),
      'XL/Workbook.xml': `<x:workbook xmlns:x="${MAIN}" xmlns:q="${LINKS}"><x:workbookPr date1904="1"/><x:sheets><x:sheet name="Préfixes" sheetId="7" q:id="Rfeuille"/></x:sheets></x:workbook>`,
      'XL/_rels/Workbook.xml.rels': links([
        ['Rfeuille', 'worksheet', '/XL/Feuilles/Une.xml'],
        ['Rstyles', 'styles', '/XL/Styles.xml'],
      ]),
      'XL/Styles.xml': `<x:styleSheet xmlns:x="${MAIN}"><x:fonts><x:font><x:sz val="10"/><x:name val="Arial"/></x:font></x:fonts><x:fills><x:fill/></x:fills><x:borders><x:border/></x:borders><x:cellXfs><x:xf/><x:xf numFmtId="14" applyNumberFormat="1"/></x:cellXfs></x:styleSheet>`,
      'XL/Feuilles/Une.xml': `<x:worksheet xmlns:x="${MAIN}"><x:sheetData>${cells}</x:sheetData></x:worksheet>`,
    },
    {
      'XL/Workbook.xml': `${TYPES}.sheet.main+xml`,
      'XL/Feuilles/Une.xml': `${TYPES}.worksheet+xml`,
      'XL/Styles.xml': `${TYPES}.styles+xml`,
    },
  );
}

/** Parts and elements that the atelier does not know: macros, printer settings, another workbook, extensions, arrays, phonetic guides. */
function unknownParts(): Promise<Uint8Array> {
  const cells =
    '<row r="1" ht="22.5" customHeight="1" thickTop="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f>[1]Feuil1!$A$1*2</f><v>84</v></c></row>' +
    '<row r="2"><c r="A2"><v>1</v></c><c r="B2"><f t="array" ref="B2:B3">A2:A3*2</f><v>2</v></c><c r="C2"><f>MACOMPL.FOIS(A2)</f><v>7</v></c></row>' +
    '<row r="3"><c r="A3"><v>2</v></c><c r="B3"><v>4</v></c></row>' +
    '<row r="4"><c r="A4"><f t="shared" ref="A4:A6" si="0">A2+1</f><v>2</v></c></row>' +
    '<row r="5"><c r="A5"><f t="shared" si="0"/><v>3</v></c></row><row r="6"><c r="A6"><f t="shared" si="0"/><v>3</v></c></row>';
  const sheet =
    `<worksheet xmlns="${MAIN}" xmlns:r="${LINKS}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">` +
    '<sheetPr codeName="Feuil1"><outlinePr summaryBelow="0"/></sheetPr><sheetViews><sheetView showFormulas="0" tabSelected="1" workbookViewId="0" zoomScaleNormal="85"><selection activeCell="B2" sqref="B2:B3"/></sheetView></sheetViews>' +
    `<sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="2" width="17.28515625" bestFit="1" customWidth="1"/><col min="3" max="16384" width="9.140625" style="1"/></cols><sheetData>${cells}</sheetData>` +
    '<protectedRanges><protectedRange sqref="A2:A3" name="Saisie"/></protectedRanges><phoneticPr fontId="0"/>' +
    '<conditionalFormatting sqref="A2:A6"><cfRule type="dataBar" priority="9"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>{00000000-0001-0000-0000-000001000000}</x14:id></ext></extLst></cfRule></conditionalFormatting>' +
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="portrait" r:id="rId9"/><ignoredErrors><ignoredError sqref="A4:A6" formula="1"/></ignoredErrors>' +
    '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="dataBar" id="{00000000-0001-0000-0000-000001000000}"><x14:dataBar minLength="0" maxLength="100"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule><xm:sqref>A2:A6</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>' +
    '<ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>Données!A2:A6</xm:f><xm:sqref>D2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst></worksheet>';
  return zip(
    {
      '_rels/.rels': links([['rId1', 'officeDocument', 'xl/workbook.xml']]),
      'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><fileVersion appName="xl" lastEdited="7"/><workbookPr codeName="ThisWorkbook"/><workbookProtection lockStructure="1"/><bookViews><workbookView activeTab="0" tabRatio="700"/></bookViews><sheets><sheet name="Données" sheetId="3" r:id="rId4"/></sheets><externalReferences><externalReference r:id="rId8"/></externalReferences><definedNames><definedName name="_secret" hidden="1">42</definedName><definedName name="Local" localSheetId="0" comment="de la feuille">Données!$A$2</definedName></definedNames><calcPr calcId="162913" iterate="1"/></workbook>`,
      'xl/_rels/workbook.xml.rels': links([
        ['rId4', 'worksheet', 'worksheets/sheet9.xml'],
        ['rId5', 'styles', 'styles.xml'],
        ['rId6', 'sharedStrings', 'sharedStrings.xml'],
        ['rId7', 'calcChain', 'calcChain.xml'],
        ['rId8', 'externalLink', 'externalLinks/externalLink1.xml'],
        ['rId9', 'http://schemas.microsoft.com/office/2006/relationships/vbaProject', 'vbaProject.bin'],
      ]),
      'xl/worksheets/sheet9.xml': sheet,
      'xl/worksheets/_rels/sheet9.xml.rels': links([
        ['rId9', 'printerSettings', '../printerSettings/printerSettings1.bin'],
      ]),
      'xl/printerSettings/printerSettings1.bin': 'imprimante',
      'xl/vbaProject.bin': 'macros',
      'xl/calcChain.xml': `<calcChain xmlns="${MAIN}"><c r="B1" i="3"/></calcChain>`,
      'xl/externalLinks/externalLink1.xml': `<externalLink xmlns="${MAIN}" xmlns:r="${LINKS}"><externalBook r:id="rId1"><sheetNames><sheetName val="Feuil1"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1"><v>42</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`,
      'xl/externalLinks/_rels/externalLink1.xml.rels': links([
        ['rId1', 'externalLinkPath', 'ailleurs.xlsx'],
      ]).replace('/></', ' TargetMode="External"/></'),
      'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/><scheme val="minor"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="2"><xf/><xf numFmtId="9"/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="9" xfId="1"/></cellXfs><cellStyles count="2"><cellStyle name="Normal" xfId="0" builtinId="0"/><cellStyle name="Pourcentage" xfId="1" builtinId="5"/></cellStyles></styleSheet>`,
      'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"><si><t>漢字</t><rPh sb="0" eb="2"><t>カンジ</t></rPh><phoneticPr fontId="0"/></si></sst>`,
    },
    {
      'xl/workbook.xml': 'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
      'xl/worksheets/sheet9.xml': `${TYPES}.worksheet+xml`,
      'xl/styles.xml': `${TYPES}.styles+xml`,
      'xl/sharedStrings.xml': `${TYPES}.sharedStrings+xml`,
      'xl/calcChain.xml': `${TYPES}.calcChain+xml`,
      'xl/externalLinks/externalLink1.xml': `${TYPES}.externalLink+xml`,
      'xl/vbaProject.bin': 'application/vnd.ms-office.vbaProject',
    },
  );
}

/** A sheet with nothing but cells: no styles, no texts, values out of order of their columns' declaration. */
function bare(): Promise<Uint8Array> {
  return zip(
    {
      '_rels/.rels': links([['a', 'officeDocument', 'workbook.xml']]),
      'workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><sheets><sheet name="Nue" sheetId="1" r:id="b"/><sheet name="Vide" sheetId="2" r:id="c"/></sheets></workbook>`,
      '_rels/workbook.xml.rels': links([
        ['b', 'worksheet', 'un.xml'],
        ['c', 'worksheet', 'deux.xml'],
      ]),
      'un.xml': `<worksheet xmlns="${MAIN}"><sheetData><row r="2"><c r="C2"><v>1.5</v></c><c r='D2' t='e'><v>#REF!</v></c></row><row r="3"><c r="A3" t="inlineStr"><is><r><t>a</t></r><r><rPr><i/></rPr><t xml:space="preserve"> b</t></r></is></c></row></sheetData></worksheet>`,
      'deux.xml': `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`,
    },
    {
      'workbook.xml': `${TYPES}.sheet.main+xml`,
      'un.xml': `${TYPES}.worksheet+xml`,
      'deux.xml': `${TYPES}.worksheet+xml`,
    },
  );
}

export async function buildByHand(): Promise<Record<string, Uint8Array>> {
  return { prefixes: await prefixed(), inconnus: await unknownParts(), nue: await bare() };
}
