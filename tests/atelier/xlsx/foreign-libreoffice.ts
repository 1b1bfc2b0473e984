/** Sheets in LibreOffice's flat format, which it turns into `.xlsx` in its own way. */

const OFFICE = 'urn:oasis:names:tc:opendocument:xmlns';

function flat(styles: string, content: string): string {
  const namespaces = ['office', 'style', 'text', 'table', 'meta', 'number'].map(
    (name) => `xmlns:${name}="${OFFICE}:${name === 'number' ? 'datastyle' : name}:1.0"`,
  );
  return (
    `<?xml version="1.0" encoding="UTF-8"?><office:document ${namespaces.join(' ')} xmlns:fo="${OFFICE}:xsl-fo-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">` +
    `${styles}<office:body><office:spreadsheet>${content}</office:spreadsheet></office:body></office:document>`
  );
}

/** What LibreOffice turns into `.xlsx`: its own way of writing them. */
export const LIBREOFFICE_SOURCES: Readonly<Record<string, string>> = {
  'lo-valeurs': flat(
    '<office:automatic-styles><style:style style:name="g" style:family="table-cell"><style:text-properties fo:font-weight="bold" fo:color="#1b4965"/></style:style></office:automatic-styles>',
    '<table:table table:name="Valeurs"><table:table-row><table:table-cell table:style-name="g" office:value-type="string"><text:p>Intitulé</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="12.5"><office:annotation><dc:creator>Anne</dc:creator><text:p>à vérifier</text:p></office:annotation><text:p>12,5</text:p></table:table-cell><table:table-cell table:formula="of:=[.B1]*2" office:value-type="float" office:value="25"/></table:table-row><table:table-row><table:table-cell office:value-type="date" office:date-value="2025-06-12"/><table:table-cell office:value-type="percentage" office:value="0.152"/><table:table-cell office:value-type="boolean" office:boolean-value="true"/></table:table-row></table:table>',
  ),
  'lo-choix': flat(
    '',
    '<table:content-validations><table:content-validation table:name="v1" table:condition="of:cell-content-is-in-list(&quot;oui&quot;;&quot;non&quot;)" table:allow-empty-cell="true" table:base-cell-address="Choix.A1"><table:error-message table:message-type="stop" table:title="Non" table:display="true"><text:p>Choisir.</text:p></table:error-message></table:content-validation></table:content-validations><table:table table:name="Choix" table:print-ranges="Choix.A1:Choix.C9"><table:table-column table:number-columns-repeated="3"/><table:table-row table:number-rows-repeated="4"><table:table-cell table:content-validation-name="v1"/><table:table-cell office:value-type="float" office:value="3"/></table:table-row><table:table-row><table:table-cell table:number-columns-spanned="2" office:value-type="string"><text:p>fusion</text:p></table:table-cell><table:covered-table-cell/></table:table-row></table:table><table:named-expressions><table:named-range table:name="Trois" table:base-cell-address="$Choix.$A$1" table:cell-range-address="$Choix.$B$1:$B$4"/></table:named-expressions>',
  ),
  'lo-plan': flat(
    '<office:automatic-styles><style:style style:name="c" style:family="table-column"><style:table-column-properties xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" style:column-width="6.2cm"/></style:style></office:automatic-styles>',
    '<table:table table:name="Plan d’ici"><table:table-column table:style-name="c"/><table:table-column-group><table:table-column table:number-columns-repeated="2"/></table:table-column-group><table:table-row><table:table-cell office:value-type="string"><text:p><text:a xlink:href="https://www.insee.fr/">Insee</text:a></text:p></table:table-cell></table:table-row><table:table-row-group><table:table-row><table:table-cell office:value-type="float" office:value="1"/></table:table-row><table:table-row table:visibility="collapse"><table:table-cell table:formula="of:=SUM([.A2];1)" office:value-type="float" office:value="2"/></table:table-row></table:table-row-group></table:table>',
  ),
};
