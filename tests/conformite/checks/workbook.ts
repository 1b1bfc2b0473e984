/** What the documentation says of the workbook, the application and the document’s file. */
import { defineChecks } from '../define';

export const CHECKS = defineChecks([
  {
    nom: 'Workbook.getSelectedRanges',
    dit: 'Gets the currently selected one or more ranges from the workbook, as a RangeAreas object.',
    async run(context, sheet) {
      sheet.getRange('B2:C4').select();
      const areas = context.workbook.getSelectedRanges();
      areas.load('address,areaCount,cellCount');
      await context.sync();
      return [areas.address.split('!')[1], areas.areaCount, areas.cellCount];
    },
    attendu: ['B2:C4', 1, 6],
  },
  {
    nom: 'Workbook.getActiveCell',
    dit: 'Gets the currently active cell from the workbook.',
    async run(context, sheet) {
      sheet.getRange('D5:E9').select();
      const cell = context.workbook.getActiveCell();
      cell.load('address');
      await context.sync();
      return cell.address.split('!')[1];
    },
    attendu: 'D5',
  },
  {
    nom: 'Workbook.getActiveSlicerOrNullObject, without slicer',
    dit: 'If there is no active slicer, this method returns an object with its isNullObject property set to true.',
    async run(context) {
      const slicer = context.workbook.getActiveSlicerOrNullObject();
      slicer.load('name');
      await context.sync();
      return slicer.isNullObject;
    },
    attendu: true,
  },
  {
    nom: 'Workbook.getActiveSlicer, without slicer',
    dit: 'If there is no active slicer, an ItemNotFound exception is thrown.',
    async run(context) {
      context.workbook.getActiveSlicer().load('name');
      await context.sync();
    },
    refus: 'ItemNotFound',
  },
  {
    nom: 'Workbook.getIsActiveCollabSession',
    dit: 'Returns true if the workbook is being edited by multiple users (through co-authoring).',
    async run(context) {
      const isShared = context.workbook.getIsActiveCollabSession();
      await context.sync();
      return isShared.value;
    },
    attendu: false,
  },
  {
    nom: 'Workbook.isDirty, after a save and after a change',
    dit: 'Specifies if changes have been made since the workbook was last saved.',
    async run(context, sheet) {
      const { workbook } = context;
      workbook.save('Save');
      workbook.load('isDirty');
      await context.sync();
      const saved = workbook.isDirty;
      sheet.getRange('A1').values = [['Changé']];
      workbook.load('isDirty');
      await context.sync();
      return [saved, workbook.isDirty];
    },
    attendu: [false, true],
  },
  {
    nom: 'Workbook.isDirty, set',
    dit: 'You can set this property to close a modified workbook without either saving it or being prompted to save it.',
    async run(context, sheet) {
      sheet.getRange('A1').values = [[1]];
      context.workbook.isDirty = false;
      context.workbook.load('isDirty');
      await context.sync();
      return context.workbook.isDirty;
    },
    attendu: false,
  },
  {
    nom: 'Workbook.save, in an unknown way',
    dit: 'The save behavior must be "Save" or "Prompt".',
    async run(context) {
      context.workbook.save('Ailleurs' as 'Save');
      await context.sync();
    },
    refus: 'InvalidArgument',
  },
  {
    nom: 'Workbook.chartDataPointTrack',
    dit: 'True if all charts in the workbook are tracking the actual data points to which they are attached; it can be set.',
    async run(context) {
      const { workbook } = context;
      workbook.load('chartDataPointTrack');
      await context.sync();
      const before = workbook.chartDataPointTrack;
      workbook.chartDataPointTrack = false;
      workbook.load('chartDataPointTrack');
      await context.sync();
      return [before, workbook.chartDataPointTrack];
    },
    attendu: [true, false],
  },
  {
    nom: 'Workbook, its scalars loaded together',
    dit: 'readOnly, autoSave and usePrecisionAsDisplayed are booleans, calculationEngineVersion a number, name a text.',
    async run(context) {
      const { workbook } = context;
      workbook.load();
      await context.sync();
      return [
        workbook.readOnly,
        typeof workbook.autoSave,
        workbook.usePrecisionAsDisplayed,
        typeof workbook.calculationEngineVersion,
        typeof workbook.name,
      ];
    },
    attendu: [false, 'boolean', false, 'number', 'string'],
  },
  {
    nom: 'Workbook.insertWorksheetsFromBase64, of this very file',
    dit: 'Inserts the specified worksheets from a source workbook into the current workbook; by default, all the worksheets at the end; returns the ids of the new ones.',
    async run(context, sheet) {
      sheet.getRange('A1:B2').values = [
        ['Nom', 'Montant'],
        ['Crèche', 12.5],
      ];
      sheet.getRange('B3').formulas = [['=B2*2']];
      sheet.getRange('B2').numberFormat = [['0.00']];
      await context.sync();
      const file = await new Promise<Office.File>((resolve, reject) =>
        Office.context.document.getFileAsync(Office.FileType.Compressed, ({ value, error }) =>
          error ? reject(new Error(error.message)) : resolve(value),
        ),
      );
      const slice = await new Promise<Office.Slice>((resolve) =>
        file.getSliceAsync(0, ({ value }) => resolve(value)),
      );
      const bytes = slice.data as number[];
      let text = '';
      for (const byte of bytes) text += String.fromCharCode(byte);
      file.closeAsync();
      const ids = context.workbook.insertWorksheetsFromBase64(btoa(text), {
        sheetNamesToInsert: ['Essai'],
      });
      await context.sync();
      const copy = context.workbook.worksheets.getItem(ids.value[0] ?? '');
      const cells = copy.getRange('A1:B3');
      cells.load('values,formulas,numberFormat');
      copy.load('name,position');
      const count = context.workbook.worksheets.getCount();
      await context.sync();
      return [
        ids.value.length,
        copy.position === count.value - 1,
        copy.name !== 'Essai',
        cells.values,
        cells.formulas[2],
        cells.numberFormat[1],
      ];
    },
    attendu: [
      1,
      true,
      true,
      [
        ['Nom', 'Montant'],
        ['Crèche', 12.5],
        ['', 25],
      ],
      ['', '=B2*2'],
      ['General', '0.00'],
    ],
  },
  {
    nom: 'Workbook.insertWorksheetsFromBase64, of no workbook',
    dit: 'base64File is the Base64-encoded string representing the source workbook file.',
    async run(context) {
      context.workbook.insertWorksheetsFromBase64(btoa('Ceci n’est pas'.replace('’', "'")));
      await context.sync();
    },
    refus: 'InvalidArgument',
  },
  {
    nom: 'Document.getFileAsync, compressed, in slices',
    dit: 'Returns the entire document file in slices of up to 4194304 bytes; size and sliceCount tell how many.',
    async run() {
      const file = await new Promise<Office.File>((resolve, reject) =>
        Office.context.document.getFileAsync(
          Office.FileType.Compressed,
          { sliceSize: 1024 },
          ({ value, error }) => (error ? reject(new Error(error.message)) : resolve(value)),
        ),
      );
      let size = 0;
      let start: number[] = [];
      for (let index = 0; index < file.sliceCount; index += 1) {
        const slice = await new Promise<Office.Slice>((resolve) =>
          file.getSliceAsync(index, ({ value }) => resolve(value)),
        );
        if (index === 0) start = (slice.data as number[]).slice(0, 2);
        size += (slice.data as number[]).length;
      }
      await new Promise((resolve) => file.closeAsync(resolve));
      return [size === file.size, file.sliceCount === Math.ceil(file.size / 1024), start];
    },
    attendu: [true, true, [80, 75]],
  },
  {
    nom: 'Application.calculationMode, manual',
    dit: 'Manual: calculation is done when the user requests it.',
    async run(context, sheet) {
      sheet.getRange('A1:B1').formulas = [[1, '=A1*10']];
      await context.sync();
      const { application } = context.workbook;
      application.calculationMode = Excel.CalculationMode.manual;
      await context.sync();
      sheet.getRange('A1').values = [[2]];
      const held = sheet.getRange('B1');
      held.load('values');
      await context.sync();
      const before = held.values[0]?.[0] as number;
      application.calculate(Excel.CalculationType.recalculate);
      held.load('values');
      application.load('calculationMode');
      await context.sync();
      const after = held.values[0]?.[0] as number;
      const mode = application.calculationMode;
      application.calculationMode = Excel.CalculationMode.automatic;
      await context.sync();
      return [before, after, mode];
    },
    attendu: [10, 20, 'Manual'],
  },
  {
    nom: 'Application.calculationMode, back to automatic',
    dit: 'Automatic: Excel controls recalculation.',
    async run(context, sheet) {
      const { application } = context.workbook;
      sheet.getRange('A1:B1').formulas = [[1, '=A1+1']];
      await context.sync();
      application.calculationMode = Excel.CalculationMode.manual;
      await context.sync();
      sheet.getRange('A1').values = [[5]];
      await context.sync();
      application.calculationMode = Excel.CalculationMode.automatic;
      const cell = sheet.getRange('B1');
      cell.load('values');
      await context.sync();
      return cell.values[0]?.[0] as number;
    },
    attendu: 6,
  },
  {
    nom: 'Application.calculationMode, unknown',
    dit: 'Possible values are Automatic, AutomaticExceptTables and Manual.',
    async run(context) {
      context.workbook.application.calculationMode = 'Parfois' as 'Manual';
      await context.sync();
    },
    refus: 'InvalidArgument',
  },
  {
    nom: 'Application.calculate, in an unknown way',
    dit: 'Specifies the calculation type: Recalculate, Full or FullRebuild.',
    async run(context) {
      context.workbook.application.calculate('Vite' as 'Full');
      await context.sync();
    },
    refus: 'InvalidArgument',
  },
  {
    nom: 'Application.calculationState',
    dit: 'Returns the calculation state of the application: Done, Calculating or Pending.',
    async run(context) {
      const { application } = context.workbook;
      application.calculate(Excel.CalculationType.full);
      application.load('calculationState,decimalSeparator,thousandsSeparator,useSystemSeparators');
      await context.sync();
      return [
        application.calculationState,
        application.decimalSeparator,
        typeof application.thousandsSeparator,
        application.useSystemSeparators,
      ];
    },
    attendu: ['Done', ',', 'string', true],
  },
  {
    nom: 'Application.iterativeCalculation',
    dit: 'enabled, maxIteration and maxChange of the resolution of circular references; they can be set.',
    async run(context) {
      const { iterativeCalculation } = context.workbook.application;
      iterativeCalculation.load();
      await context.sync();
      const usual = [
        iterativeCalculation.enabled,
        iterativeCalculation.maxIteration,
        iterativeCalculation.maxChange,
      ];
      iterativeCalculation.set({ enabled: true, maxIteration: 20, maxChange: 0.01 });
      iterativeCalculation.load();
      await context.sync();
      return [
        usual,
        iterativeCalculation.enabled,
        iterativeCalculation.maxIteration,
        iterativeCalculation.maxChange,
      ];
    },
    attendu: [[false, 100, 0.001], true, 20, 0.01],
  },
  {
    nom: 'IterativeCalculation.maxIteration, below one',
    dit: 'Specifies the maximum number of iterations that Excel can use to resolve a circular reference.',
    async run(context) {
      context.workbook.application.iterativeCalculation.maxIteration = 0;
      await context.sync();
    },
    refus: 'InvalidArgument',
  },
  {
    nom: 'Application.suspendApiCalculationUntilNextSync',
    dit: 'Suspends calculation until the next context.sync() is called.',
    async run(context, sheet) {
      context.workbook.application.suspendApiCalculationUntilNextSync();
      sheet.getRange('A1:B1').formulas = [[3, '=A1*2']];
      await context.sync();
      const cell = sheet.getRange('B1');
      cell.load('values');
      await context.sync();
      return cell.values[0]?.[0] as number;
    },
    attendu: 6,
  },
  {
    nom: 'CultureInfo, of a French Excel',
    dit: 'Gets the culture name in the format languagecode2-country/regioncode2, and its date and number formats.',
    async run(context) {
      const { cultureInfo } = context.workbook.application;
      cultureInfo.load('name');
      cultureInfo.datetimeFormat.load('shortDatePattern,dateSeparator');
      cultureInfo.numberFormat.load('numberDecimalSeparator');
      await context.sync();
      return [
        cultureInfo.name,
        cultureInfo.datetimeFormat.shortDatePattern,
        cultureInfo.datetimeFormat.dateSeparator,
        cultureInfo.numberFormat.numberDecimalSeparator,
      ];
    },
    attendu: ['fr-FR', 'dd/MM/yyyy', '/', ','],
  },
]);
