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
  {
    nom: 'SettingCollection.getItemOrNullObject, a key that is not there',
    dit: 'If the setting does not exist, returns an object with its isNullObject property set to true.',
    async run(context) {
      const none = context.workbook.settings.getItemOrNullObject('absente');
      await context.sync();
      return none.isNullObject;
    },
    attendu: true,
  },
  {
    nom: 'Setting.value: texts, numbers, booleans, arrays and objects',
    dit: 'add: value: string | number | boolean | Date | any[] | any.',
    async run(context) {
      const values = ['é', 12.5, true, [1, 'deux'], { clef: { dedans: null } }];
      for (const [index, value] of values.entries()) context.workbook.settings.add(`v${index}`, value);
      context.workbook.settings.load('items/key,items/value');
      await context.sync();
      return context.workbook.settings.items.map(({ value }) => value);
    },
    attendu: ['é', 12.5, true, [1, 'deux'], { clef: { dedans: null } }],
  },
  {
    nom: 'Setting.value: a date comes back a date',
    dit: 'value: any, a Date included.',
    async run(context) {
      const date = new Date(Date.UTC(2026, 0, 15, 12));
      const setting = context.workbook.settings.add('date', date).load('value');
      await context.sync();
      return [
        setting.value instanceof Date,
        setting.value instanceof Date ? setting.value.toISOString() : null,
      ];
    },
    attendu: [true, '2026-01-15T12:00:00.000Z'],
  },
  {
    nom: 'Setting.value: set',
    dit: 'Represents the value stored for this setting.',
    async run(context) {
      const setting = context.workbook.settings.add('essai', 1);
      setting.value = 'deux';
      setting.load('value');
      await context.sync();
      return setting.value;
    },
    attendu: 'deux',
  },
  {
    nom: 'Setting.delete',
    dit: 'Deletes the setting.',
    async run(context) {
      context.workbook.settings.add('essai', 1).delete();
      const count = context.workbook.settings.getCount();
      const gone = context.workbook.settings.getItemOrNullObject('essai');
      await context.sync();
      return [count.value, gone.isNullObject];
    },
    attendu: [0, true],
  },
]);
