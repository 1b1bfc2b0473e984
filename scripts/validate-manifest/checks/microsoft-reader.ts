/** A second opinion: Microsoft's own reader finds in the file what we find in it. */
import { OfficeAddinManifest } from 'office-addin-manifest';
import { type Check, type Element, type Faute, child, faute } from '../define';

interface Comparison {
  readonly name: string;
  readonly ours: string | undefined;
  readonly theirs: string | undefined;
}

function compare(
  root: Element,
  info: Awaited<ReturnType<typeof OfficeAddinManifest.readManifestFile>>,
): Comparison[] {
  const text = (name: string) => child(root, name)?.text;
  const value = (...path: string[]) => child(root, ...path)?.attributes.DefaultValue;
  return [
    { name: 'Id', ours: text('Id'), theirs: info.id },
    { name: 'Version', ours: text('Version'), theirs: info.version },
    { name: 'DefaultLocale', ours: text('DefaultLocale'), theirs: info.defaultLocale },
    { name: 'ProviderName', ours: text('ProviderName'), theirs: info.providerName },
    { name: 'Permissions', ours: text('Permissions'), theirs: info.permissions },
    { name: 'DisplayName', ours: value('DisplayName'), theirs: info.displayName },
    { name: 'Description', ours: value('Description'), theirs: info.description },
    { name: 'SupportUrl', ours: value('SupportUrl'), theirs: info.supportUrl },
    {
      name: 'DefaultSettings',
      ours: value('DefaultSettings', 'SourceLocation'),
      theirs: info.defaultSettings?.sourceLocation,
    },
  ];
}

export const checkMicrosoftReader: Check = async ({ root, manifestPath }): Promise<Faute[]> => {
  let info: Awaited<ReturnType<typeof OfficeAddinManifest.readManifestFile>>;
  try {
    info = await OfficeAddinManifest.readManifestFile(manifestPath);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.split('\n')[0] : String(cause);
    return [
      faute(
        root.line,
        `office-addin-manifest ne lit pas ce fichier (${reason ?? ''}) : corrigez les autres fautes, puis relancez.`,
      ),
    ];
  }
  return compare(root, info)
    .filter(({ ours, theirs }) => ours !== undefined && ours !== '' && ours !== theirs)
    .map(({ name, ours, theirs }) =>
      faute(
        child(root, name)?.line ?? root.line,
        `office-addin-manifest lit « ${theirs ?? ''} » dans <${name}> au lieu de « ${ours ?? ''} » : vérifiez les guillemets et les espaces de noms XML.`,
      ),
    );
};
