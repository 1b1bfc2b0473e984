/** The appearance as Excel and this machine know it: Excel's theme when it tells, the person's choice when remembered. */
import type { SourceApparence } from './apparence-context';
import { openMemoire } from './memoire-office';
import { isChoixApparence, type ThemeOffice } from './theme/choose-apparence';

/** Until Office is ready, or in a browser, there is no theme to read. */
export function buildApparence(): SourceApparence {
  const memoire = openMemoire('ctg.apparence');
  return {
    readChoix: () => {
      const choix = memoire.read();
      return isChoixApparence(choix) ? choix : 'auto';
    },
    writeChoix: memoire.write,
    readThemeOffice: () => contextOf()?.officeTheme,
  };
}

/** The types promise members that Excel on the web does not have. */
function contextOf(): { readonly officeTheme?: ThemeOffice } | undefined {
  return typeof Office === 'undefined' ? undefined : (Office.context as object | undefined);
}
