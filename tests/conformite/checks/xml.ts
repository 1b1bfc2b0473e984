/** What the documentation says of custom XML parts and of properties. */
import { defineChecks } from '../define';

export const CHECKS = defineChecks([
  {
    nom: 'CustomXmlPartCollection.add, getXml',
    dit: 'Adds a new custom XML part to the workbook; getXml gets its full XML content.',
    async run(context) {
      const part = context.workbook.customXmlParts.add("<note xmlns='urn:essai'><de>Moi</de></note>");
      part.load('namespaceUri,id');
      const xml = part.getXml();
      await context.sync();
      return [part.namespaceUri, part.id.length > 0, xml.value];
    },
    attendu: ['urn:essai', true, "<note xmlns='urn:essai'><de>Moi</de></note>"],
  },
  {
    nom: 'CustomXmlPart.namespaceUri, of a prefixed root',
    dit: 'The custom XML part’s namespace URI.',
    async run(context) {
      const part = context.workbook.customXmlParts.add('<?xml version="1.0"?><a:b xmlns:a="urn:prefixe"/>');
      part.load('namespaceUri');
      await context.sync();
      return part.namespaceUri;
    },
    attendu: 'urn:prefixe',
  },
  {
    nom: 'CustomXmlPartCollection.add, of broken XML',
    dit: 'The XML content must be a valid XML fragment.',
    async run(context) {
      context.workbook.customXmlParts.add('<a><b></a>');
      await context.sync();
    },
    refus: 'InvalidArgument',
  },
  {
    nom: 'CustomXmlPart.setXml',
    dit: 'Sets the custom XML part’s full XML content.',
    async run(context) {
      const part = context.workbook.customXmlParts.add('<a xmlns="urn:avant"/>');
      part.setXml('<b xmlns="urn:apres">2</b>');
      part.load('namespaceUri');
      const xml = part.getXml();
      await context.sync();
      return [part.namespaceUri, xml.value];
    },
    attendu: ['urn:apres', '<b xmlns="urn:apres">2</b>'],
  },
  {
    nom: 'CustomXmlPart.delete, then getItemOrNullObject',
    dit: 'Deletes the custom XML part; if it does not exist, getItemOrNullObject gives an object whose isNullObject is true.',
    async run(context) {
      const part = context.workbook.customXmlParts.add('<a/>');
      part.load('id');
      await context.sync();
      part.delete();
      const again = context.workbook.customXmlParts.getItemOrNullObject(part.id);
      again.load('id');
      await context.sync();
      return again.isNullObject;
    },
    attendu: true,
  },
  {
    nom: 'CustomXmlPartCollection.getItem, by its id',
    dit: 'Gets a custom XML part based on its ID.',
    async run(context) {
      const part = context.workbook.customXmlParts.add('<a>1</a>');
      part.load('id');
      await context.sync();
      const xml = context.workbook.customXmlParts.getItem(part.id).getXml();
      await context.sync();
      return xml.value;
    },
    attendu: '<a>1</a>',
  },
  {
    nom: 'CustomXmlPartCollection.getItem, unknown',
    dit: 'An item that does not exist is an ItemNotFound error.',
    async run(context) {
      context.workbook.customXmlParts.getItem('{00000000-0000-0000-0000-000000000000}').getXml();
      await context.sync();
    },
    refus: 'ItemNotFound',
  },
  {
    nom: 'CustomXmlPartCollection.getByNamespace',
    dit: 'Gets a new scoped collection of custom XML parts whose namespaces match the given namespace.',
    async run(context) {
      const parts = context.workbook.customXmlParts;
      parts.add('<a xmlns="urn:un">1</a>');
      parts.add('<a xmlns="urn:deux">2</a>');
      parts.add('<a xmlns="urn:un">3</a>');
      const scoped = parts.getByNamespace('urn:un');
      scoped.load('items/namespaceUri');
      const count = scoped.getCount();
      await context.sync();
      return [count.value, scoped.items.map(({ namespaceUri }) => namespaceUri)];
    },
    attendu: [2, ['urn:un', 'urn:un']],
  },
  {
    nom: 'CustomXmlPartScopedCollection.getOnlyItem',
    dit: 'If the collection contains exactly one item, this method returns it.',
    async run(context) {
      context.workbook.customXmlParts.add('<a xmlns="urn:seul">1</a>');
      const only = context.workbook.customXmlParts.getByNamespace('urn:seul').getOnlyItem();
      const xml = only.getXml();
      await context.sync();
      return xml.value;
    },
    attendu: '<a xmlns="urn:seul">1</a>',
  },
  {
    nom: 'CustomXmlPartScopedCollection.getOnlyItem, of two',
    dit: 'Otherwise, this method produces an error.',
    async run(context) {
      const parts = context.workbook.customXmlParts;
      parts.add('<a xmlns="urn:paire">1</a>');
      parts.add('<a xmlns="urn:paire">2</a>');
      await context.sync();
      try {
        parts.getByNamespace('urn:paire').getOnlyItem().load('id');
        await context.sync();
      } catch (error) {
        return error instanceof OfficeExtension.Error;
      }
      return 'accepted';
    },
    attendu: true,
  },
  {
    nom: 'CustomXmlPartScopedCollection.getOnlyItemOrNullObject, of none and of two',
    dit: 'If the collection contains exactly one item, this method returns it. Otherwise, this method returns null.',
    async run(context) {
      const parts = context.workbook.customXmlParts;
      parts.add('<a xmlns="urn:paire">1</a>');
      parts.add('<a xmlns="urn:paire">2</a>');
      parts.add('<a xmlns="urn:seul">3</a>');
      const found = ['urn:aucun', 'urn:paire', 'urn:seul'].map((uri) =>
        parts.getByNamespace(uri).getOnlyItemOrNullObject(),
      );
      for (const part of found) part.load('id');
      await context.sync();
      return found.map(({ isNullObject }) => isNullObject);
    },
    attendu: [true, true, false],
  },
  {
    nom: 'CustomXmlPartScopedCollection.getItem, of another namespace',
    dit: 'Gets a custom XML part based on its ID, among those of the namespace.',
    async run(context) {
      const parts = context.workbook.customXmlParts;
      const part = parts.add('<a xmlns="urn:ailleurs"/>');
      part.load('id');
      await context.sync();
      const found = parts.getByNamespace('urn:ici').getItemOrNullObject(part.id);
      found.load('id');
      await context.sync();
      return found.isNullObject;
    },
    attendu: true,
  },
  {
    nom: 'CustomXmlPartCollection, settings apart',
    dit: 'Settings are no custom XML parts of the workbook.',
    async run(context) {
      const before = context.workbook.customXmlParts.getCount();
      context.workbook.settings.add('cle', 'valeur');
      const after = context.workbook.customXmlParts.getCount();
      await context.sync();
      return after.value - before.value;
    },
    attendu: 0,
  },
  {
    nom: 'DocumentProperties, set and read back',
    dit: 'The title, subject, author, category, comments, keywords, manager and company of the workbook.',
    async run(context) {
      const { properties } = context.workbook;
      properties.set({
        title: 'Convention',
        subject: 'CTG',
        author: 'Service',
        category: 'Suivi',
        comments: 'Provisoire',
        keywords: 'ctg;caf',
        manager: 'Direction',
        company: 'Commune',
      });
      const again = context.workbook.properties;
      again.load('title,subject,author,category,comments,keywords,manager,company');
      await context.sync();
      return [
        again.title,
        again.subject,
        again.author,
        again.category,
        again.comments,
        again.keywords,
        again.manager,
        again.company,
      ];
    },
    attendu: ['Convention', 'CTG', 'Service', 'Suivi', 'Provisoire', 'ctg;caf', 'Direction', 'Commune'],
  },
  {
    nom: 'DocumentProperties.creationDate',
    dit: 'Gets the creation date of the workbook, a Date.',
    async run(context) {
      const { properties } = context.workbook;
      properties.load('creationDate');
      await context.sync();
      return properties.creationDate instanceof Date && !Number.isNaN(properties.creationDate.getTime());
    },
    attendu: true,
  },
  {
    nom: 'DocumentProperties.revisionNumber',
    dit: 'The revision number of the workbook, a number that can be set.',
    async run(context) {
      const { properties } = context.workbook;
      properties.revisionNumber = 7;
      properties.load('revisionNumber');
      await context.sync();
      return properties.revisionNumber;
    },
    attendu: 7,
  },
  {
    nom: 'CustomPropertyCollection.add, types of values',
    dit: 'The type of the value used for the custom property: Number, Boolean, String, Float.',
    async run(context) {
      const { custom } = context.workbook.properties;
      const added = [
        custom.add('n', 12),
        custom.add('f', 1.5),
        custom.add('b', true),
        custom.add('s', 'texte'),
      ];
      for (const property of added) property.load('key,type,value');
      await context.sync();
      return added.map(({ key, type, value }) => [key, type, value]);
    },
    attendu: [
      ['n', 'Number', 12],
      ['f', 'Float', 1.5],
      ['b', 'Boolean', true],
      ['s', 'String', 'texte'],
    ],
  },
  {
    nom: 'CustomPropertyCollection.add, of an existing key',
    dit: 'Creates a new or sets an existing custom property.',
    async run(context) {
      const { custom } = context.workbook.properties;
      custom.add('Cle', 'un');
      custom.add('cle', 'deux');
      const found = custom.getItem('CLE');
      found.load('value');
      const count = custom.getCount();
      await context.sync();
      return [count.value, found.value];
    },
    attendu: [1, 'deux'],
  },
  {
    nom: 'CustomPropertyCollection.getItem, unknown',
    dit: 'Throws an error if the custom property does not exist.',
    async run(context) {
      context.workbook.properties.custom.getItem('inconnue').load('value');
      await context.sync();
    },
    refus: 'ItemNotFound',
  },
  {
    nom: 'CustomPropertyCollection.getItemOrNullObject, unknown',
    dit: 'If the custom property doesn’t exist, this method returns an object with its isNullObject property set to true.',
    async run(context) {
      const found = context.workbook.properties.custom.getItemOrNullObject('inconnue');
      found.load('value');
      await context.sync();
      return found.isNullObject;
    },
    attendu: true,
  },
  {
    nom: 'CustomProperty.value and delete',
    dit: 'The value of the custom property can be set; delete deletes the custom property.',
    async run(context) {
      const { custom } = context.workbook.properties;
      const property = custom.add('a', 1);
      property.value = 'autre';
      custom.add('b', 2).delete();
      custom.load('items/key,items/value,items/type');
      await context.sync();
      return custom.items.map(({ key, value, type }) => [key, value, type]);
    },
    attendu: [['a', 'autre', 'String']],
  },
  {
    nom: 'CustomPropertyCollection.deleteAll',
    dit: 'Deletes all custom properties in this collection.',
    async run(context) {
      const { custom } = context.workbook.properties;
      custom.add('a', 1);
      custom.add('b', 2);
      custom.deleteAll();
      const count = custom.getCount();
      await context.sync();
      return count.value;
    },
    attendu: 0,
  },
  {
    nom: 'WorksheetCustomPropertyCollection.add',
    dit: 'Adds a new custom property that maps to the provided key. This overwrites existing custom properties with that key; keys are case-insensitive.',
    async run(context, sheet) {
      const { customProperties } = sheet;
      customProperties.add('Cle', 'un');
      customProperties.add('CLE', 'deux');
      const found = customProperties.getItem('cle');
      found.load('value');
      const count = customProperties.getCount();
      await context.sync();
      return [count.value, found.value];
    },
    attendu: [1, 'deux'],
  },
  {
    nom: 'WorksheetCustomProperty, key too long',
    dit: 'The key is limited to 255 characters (larger values will cause an InvalidArgument error to be thrown).',
    async run(context, sheet) {
      sheet.customProperties.add('k'.repeat(256), 'valeur');
      await context.sync();
    },
    refus: 'InvalidArgument',
  },
  {
    nom: 'WorksheetCustomProperty, each sheet its own',
    dit: 'The custom properties of a worksheet.',
    async run(context, sheet) {
      sheet.customProperties.add('a', '1');
      const other = context.workbook.worksheets.getFirst().customProperties.getItemOrNullObject('a');
      other.load('value');
      await context.sync();
      return other.isNullObject;
    },
    attendu: true,
  },
  {
    nom: 'WorksheetCustomProperty.value and delete',
    dit: 'Specifies the value of the custom property; delete deletes it.',
    async run(context, sheet) {
      const { customProperties } = sheet;
      customProperties.add('a', '1').value = '2';
      customProperties.add('b', '1').delete();
      customProperties.load('items/key,items/value');
      await context.sync();
      return customProperties.items.map(({ key, value }) => [key, value]);
    },
    attendu: [['a', '2']],
  },
  {
    nom: 'WorksheetCustomPropertyCollection.getItem, unknown',
    dit: 'Throws an error if the custom property does not exist.',
    async run(context, sheet) {
      sheet.customProperties.getItem('inconnue').load('value');
      await context.sync();
    },
    refus: 'ItemNotFound',
  },
]);
