/** The elements of a task pane manifest: which, under which, in what order, how many (! one, ? at most one, + at least one, * any). */
export interface Grammar {
  readonly [childAndCount: string]: Grammar;
}

const leaf: Grammar = {};
const overridable: Grammar = { 'Override*': leaf };
const sets: Grammar = { 'Sets?': { 'Set+': leaf }, 'Methods?': { 'Method+': leaf } };
const supertip: Grammar = { 'Title!': leaf, 'Description!': leaf };
const icon: Grammar = { 'bt:Image+': leaf };
const action: Grammar = {
  'TaskpaneId?': leaf,
  'SourceLocation?': leaf,
  'Title?': leaf,
  'FunctionName?': leaf,
};
const item: Grammar = {
  'OverriddenByRibbonApi?': leaf,
  'Label!': leaf,
  'Supertip!': supertip,
  'Icon?': icon,
  'Action!': action,
  'Enabled?': leaf,
};
const control: Grammar = {
  'OverriddenByRibbonApi?': leaf,
  'Label!': leaf,
  'Supertip!': supertip,
  'Icon!': icon,
  'Action?': action,
  'Enabled?': leaf,
  'Items?': { 'Item+': item },
};
const group: Grammar = { 'OverriddenByRibbonApi?': leaf, 'Label!': leaf, 'Icon!': icon, 'Control+': control };
const located: Grammar = { 'SourceLocation!': leaf };
const resource: Grammar = { 'bt:Override*': leaf };

const host: Grammar = {
  'Runtimes?': { 'Runtime+': leaf },
  'AllFormFactors?': {
    'ExtensionPoint+': { 'Script!': located, 'Page!': located, 'Metadata!': located, 'Namespace?': leaf },
  },
  'DesktopFormFactor?': {
    'GetStarted?': { 'Title!': leaf, 'Description!': leaf, 'LearnMoreUrl!': leaf },
    'FunctionFile?': leaf,
    'ExtensionPoint+': {
      'OfficeTab*': { 'Group+': group },
      'CustomTab?': { 'Group+': group, 'Label!': leaf, 'InsertAfter?': leaf, 'InsertBefore?': leaf },
      // Excel takes one control a menu of its own.
      'OfficeMenu*': { 'Control!': control },
    },
  },
};

const versionOverrides: Grammar = {
  'Description?': leaf,
  'Requirements?': sets,
  'Hosts!': { 'Host+': host },
  'Resources!': {
    'bt:Images?': { 'bt:Image+': resource },
    'bt:Urls?': { 'bt:Url+': resource },
    'bt:ShortStrings?': { 'bt:String+': resource },
    'bt:LongStrings?': { 'bt:String+': resource },
  },
};

/** Under <OfficeApp xsi:type="TaskPaneApp">. */
export const officeApp: Grammar = {
  'Id!': leaf,
  'AlternateId?': leaf,
  'Version!': leaf,
  'ProviderName!': leaf,
  'DefaultLocale!': leaf,
  'DisplayName!': overridable,
  'Description!': overridable,
  'IconUrl!': overridable,
  'HighResolutionIconUrl!': overridable,
  'SupportUrl!': overridable,
  'AppDomains?': { 'AppDomain+': leaf },
  'Hosts!': { 'Host+': leaf },
  'Requirements!': sets,
  'DefaultSettings!': { 'SourceLocation!': overridable },
  'Permissions!': leaf,
  'VersionOverrides!': versionOverrides,
  'ExtendedOverrides?': leaf,
};
