/** What a host declares it can do: the requirement sets, as strings (a number 1.20 would read as 1.2). */

/**
 * "plancher": what the manifest asks for, and not one thing more. The others, as Microsoft's tables of requirement sets give them:
 * Office LTSC 2021 and 2024 on Windows, and Microsoft 365, on the web here.
 */
export type Profile = 'plancher' | 'ltsc2021' | 'ltsc2024' | 'm365';

export const PROFILE_NAMES: readonly Profile[] = ['plancher', 'ltsc2021', 'ltsc2024', 'm365'];

const FLOOR = {
  SharedRuntime: '1.1',
  CustomFunctionsRuntime: '1.3',
  CustomFunctions: '1.9',
  DialogApi: '1.1',
  AddinCommands: '1.1',
  DelayForCellEdit: '1.1',
} as const;

/** Neither KeyboardShortcuts nor ContextMenuApi: Microsoft has them in Microsoft 365 only. */
const LTSC = { ...FLOOR, DialogApi: '1.2', RibbonApi: '1.2' } as const;

const PROFILES: Readonly<Record<Profile, Readonly<Record<string, string>>>> = {
  plancher: { ...FLOOR, ExcelApi: '1.13' },
  ltsc2021: { ...LTSC, ExcelApi: '1.14' },
  ltsc2024: { ...LTSC, ExcelApi: '1.17' },
  m365: {
    ...LTSC,
    ExcelApi: '1.21',
    ExcelApiOnline: '1.1',
    SharedRuntime: '1.2',
    CustomFunctionsRuntime: '1.4',
    // ContextMenuApi 1.1 too, but the Office.js published on npm does not know it.
    KeyboardShortcuts: '1.1',
  },
};

export function requirementsOf(profile: Profile): Readonly<Record<string, string>> {
  return PROFILES[profile];
}

export function isProfile(name: string): name is Profile {
  return (PROFILE_NAMES as readonly string[]).includes(name);
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
