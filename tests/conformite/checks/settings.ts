/** `Excel.SettingCollection` and `Excel.Setting`, in the words of their documentation. */
import { defineChecks } from '../define';

export const CHECKS = defineChecks([
  {
    nom: 'SettingCollection.add, then getItem',
    dit: 'Sets or adds the specified setting to the workbook.',
    async run(context) {
      context.workbook.settings.add('essai', 'valeur');
      const setting = context.workbook.settings.getItem('essai').load('key,value');
      await context.sync();
      return [setting.key, setting.value];
    },
    attendu: ['essai', 'valeur'],
  },
  {
    nom: 'SettingCollection.add, twice with one key',
    dit: 'Sets or adds: a second add with the same key sets its value.',
    async run(context) {
      const { settings } = context.workbook;
      settings.add('essai', 1);
      settings.add('essai', 2);
      const count = settings.getCount();
      const setting = settings.getItem('essai').load('value');
      await context.sync();
      return [count.value, setting.value];
    },
    attendu: [1, 2],
  },
  {
    nom: 'SettingCollection.getItem, a key that is not there',
    dit: 'Gets a setting entry via the key; a missing item is an ItemNotFound error.',
    async run(context) {
      context.workbook.settings.getItem('absente').load('value');
      await context.sync();
      return 'lu';
    },
    refus: 'ItemNotFound',
  },
]);
