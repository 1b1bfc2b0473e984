/** What a host declares it can do: the requirement sets, as strings (a number 1.20 would read as 1.2). */

export type Profile = 'plancher' | 'recent';

/** The floor the manifest asks for (LTSC 2021), and a current Excel on the web as far as this Office.js build knows it. */
const PROFILES: Readonly<Record<Profile, Readonly<Record<string, string>>>> = {
  plancher: {
    ExcelApi: '1.13',
    SharedRuntime: '1.1',
    CustomFunctionsRuntime: '1.3',
    CustomFunctions: '1.9',
    RibbonApi: '1.1',
    DialogApi: '1.1',
    AddinCommands: '1.1',
  },
  recent: {
    ExcelApi: '1.15',
    SharedRuntime: '1.2',
    CustomFunctionsRuntime: '1.4',
    CustomFunctions: '1.9',
    RibbonApi: '1.2',
    DialogApi: '1.2',
    AddinCommands: '1.1',
  },
};

export function requirementsOf(profile: Profile): Readonly<Record<string, string>> {
  return PROFILES[profile];
}

/** Whether the declared version of a set reaches the one asked. */
export function isDeclared(
  requirements: Readonly<Record<string, string>>,
  name: string,
  version: string,
): boolean {
  const declared = requirements[name];
  if (declared === undefined) return false;
  const [major = 0, minor = 0] = declared.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = version.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
