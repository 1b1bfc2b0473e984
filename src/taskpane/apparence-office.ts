/** The appearance as Excel and this machine know it: Excel's theme when it tells, the person's choice when remembered. */
import type { SourceApparence } from './apparence-context';
import { isChoixApparence, type ThemeOffice } from './theme/choose-apparence';

const CLE = 'ctg.apparence';

/** Until Office is ready, or in a browser, there is no theme to read. */
export function buildApparence(): SourceApparence {
  return {
    readChoix: () => {
      const choix = readStorage();
      return isChoixApparence(choix) ? choix : 'auto';
    },
    writeChoix: (choix) => {
      // A browser that refuses storage forgets the choice at the next opening: nothing else is lost.
      withStorage((storage) => storage.setItem(keyOf(), choix));
    },
    readThemeOffice: () => contextOf()?.officeTheme,
  };
}

function readStorage(): string | null {
  return withStorage((storage) => storage.getItem(keyOf())) ?? null;
}

function withStorage<T>(action: (storage: Storage) => T): T | undefined {
  try {
    return action(window.localStorage);
  } catch {
    return undefined;
  }
}

/** Office asks that what is stored be kept apart by partition. */
function keyOf(): string {
  return `${contextOf()?.partitionKey ?? ''}${CLE}`;
}

/** The types promise members that Excel on the web does not have. */
function contextOf(): { readonly officeTheme?: ThemeOffice; readonly partitionKey?: string } | undefined {
  return typeof Office === 'undefined' ? undefined : (Office.context as object | undefined);
}
