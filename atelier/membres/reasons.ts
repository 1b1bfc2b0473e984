/** Which classes the atelier models, and why a member of theirs is absent, or refused as Excel on the web refuses it. */
import type { DeclaredMember } from './declared';

/** The classes the add-in may use, with a margin: the others (pivot tables, shapes, slicers…) are not modelled. */
const LISTED =
  /^(?:Application|CultureInfo|DatetimeFormatInfo|NumberFormatInfo|IterativeCalculation|Runtime|Workbook|WorkbookProtection|Worksheet|Range|Format|RemoveDuplicates|WorkbookRange|Table(?!Style)|AutoFilter|Filter(?!Pivot)|NamedItem|ArrayValues|DataValidation|ConditionalFormat|ConditionalRange|ConditionalColor|ConditionalData|ConditionalIcon|CellValueConditional|ColorScale|CustomConditional|DataBar|IconSetConditional|PresetCriteria|TextConditional|TopBottom|Comment|Chart|CustomXml|Setting|DocumentProperties|CustomProperty|PageLayout|PageBreak|HeaderFooter|FreezePanes|Style(?:Collection)?$)/;

export function isListed(classe: string): boolean {
  return LISTED.test(classe);
}

export interface Reason {
  readonly etat: 'refusé comme dans Excel' | 'absent';
  readonly raison: string;
}

const absent = (raison: string): Reason => ({ etat: 'absent', raison });

/** What Office.js asks by another way than batches, and the atelier answers: no member of the host to find. */
const OUTSIDE_BATCHES: ReadonlySet<string> = new Set(['SettingCollection.onSettingsChanged']);

export function isOutsideBatches({ classe, nom }: DeclaredMember): boolean {
  return OUTSIDE_BATCHES.has(`${classe}.${nom}`);
}

/** By member ("Range.flashFill"), else by class. */
const REASONS: Readonly<Record<string, Reason>> = {
  'Range.flashFill': absent('le remplissage instantané devine : rien ici ne devine comme Excel'),
  'Range.getImage': absent('demande de dessiner des cellules en image, sans écran'),
  'Chart.getImage': absent('demande de dessiner un graphique en image, sans écran'),
  'Workbook.onAutoSaveSettingChanged': absent('l’enregistrement automatique est celui de OneDrive'),
  'Worksheet.enableCalculation': absent('le moteur calcule le classeur entier, jamais une feuille de moins'),
  'ConditionalFormatRule.formulaLocal': absent(
    'les règles se lisent et s’écrivent par formula et formulaR1C1',
  ),
};

/** What is said by the family of a member that leads to classes we do not model. */
const FAMILIES: readonly (readonly [pattern: RegExp, reason: Reason])[] = [
  [/pivot/i, absent('les tableaux croisés dynamiques ne sont pas modélisés')],
  [/slicer/i, absent('les segments ne sont pas modélisés')],
  [/shape/i, absent('les formes ne sont pas modélisées')],
  [/timeline/i, absent('les chronologies ne sont pas modélisées')],
  [/binding/i, absent('les liaisons (bindings) ne sont pas modélisées')],
  [/quer(?:y|ies)|dataConnections|linkedWorkbooks/i, absent('les données externes ne sont pas modélisées')],
  [
    /linkedDataType|LinkedEntity|convertTo|convertDataType|showCard/i,
    absent('les types de données liés demandent un service'),
  ],
];

export function reasonOf({ classe, nom }: DeclaredMember): Reason | null {
  const key = `${classe}.${nom}`;
  return REASONS[key] ?? REASONS[classe] ?? FAMILIES.find(([pattern]) => pattern.test(nom))?.[1] ?? null;
}
