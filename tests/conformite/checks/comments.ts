/** What the documentation says of comments, their replies, mentions and events. */
import { defineChecks } from '../define';

export const CHECKS = defineChecks([
  {
    nom: 'CommentCollection.add, with the address of a cell and its sheet',
    dit: 'Creates a new comment with the given content on the given cell; a string must contain the full address, including the sheet name.',
    async run(context, sheet) {
      sheet.load('name');
      await context.sync();
      const comment = context.workbook.comments.add(`${sheet.name}!B2`, 'À vérifier.');
      comment.load('content,contentType,resolved,mentions');
      await context.sync();
      return [comment.content, comment.contentType, comment.resolved, comment.mentions];
    },
    attendu: ['À vérifier.', 'Plain', false, []],
  },
  {
    nom: 'CommentCollection.add, with a range',
    dit: 'The cell to which the comment is added can be a Range object.',
    async run(context, sheet) {
      context.workbook.comments.add(sheet.getRange('C3'), 'Ici');
      const found = sheet.comments.getItemByCell(sheet.getRange('C3'));
      found.load('content');
      await context.sync();
      return found.content;
    },
    attendu: 'Ici',
  },
  {
    nom: 'CommentCollection.add, on more than one cell',
    dit: 'An InvalidArgument error is thrown if the provided range is larger than one cell.',
    async run(context, sheet) {
      context.workbook.comments.add(sheet.getRange('A1:A2'), 'Deux cellules');
      await context.sync();
    },
    refus: 'InvalidArgument',
  },
  {
    nom: 'CommentCollection.add, from the workbook without a sheet name',
    dit: 'A string must contain the full address, including the sheet name.',
    async run(context) {
      context.workbook.comments.add('A1', 'Où donc ?');
      await context.sync();
    },
    refus: 'InvalidArgument',
  },
  {
    nom: 'CommentCollection.getCount, of the workbook and of a sheet',
    dit: 'Gets the number of comments in the collection: a sheet’s collection holds its own.',
    async run(context, sheet) {
      const other = context.workbook.worksheets.getFirst();
      sheet.comments.add(sheet.getRange('A1'), 'Un');
      sheet.comments.add(sheet.getRange('A2'), 'Deux');
      context.workbook.comments.add(other.getRange('A1'), 'Ailleurs');
      const counts = [
        sheet.comments.getCount(),
        other.comments.getCount(),
        context.workbook.comments.getCount(),
      ];
      await context.sync();
      return counts.map(({ value }) => value);
    },
    attendu: [2, 1, 3],
  },
  {
    nom: 'CommentCollection.getItem, by its id',
    dit: 'Gets a comment from the collection based on its ID.',
    async run(context, sheet) {
      const comment = context.workbook.comments.add(sheet.getRange('A1'), 'Par son identifiant');
      comment.load('id');
      await context.sync();
      const found = context.workbook.comments.getItem(comment.id);
      found.load('content,id');
      await context.sync();
      return [found.content, found.id === comment.id];
    },
    attendu: ['Par son identifiant', true],
  },
  {
    nom: 'CommentCollection.getItem, of an unknown id',
    dit: 'An item that does not exist is an ItemNotFound error.',
    async run(context) {
      context.workbook.comments.getItem('inconnu').load('content');
      await context.sync();
    },
    refus: 'ItemNotFound',
  },
  {
    nom: 'CommentCollection.getItemOrNullObject, of an unknown id',
    dit: 'If the comment object does not exist, this method returns an object with its isNullObject property set to true.',
    async run(context) {
      const found = context.workbook.comments.getItemOrNullObject('inconnu');
      found.load('content');
      await context.sync();
      return found.isNullObject;
    },
    attendu: true,
  },
  {
    nom: 'CommentCollection.getItemAt',
    dit: 'Gets a comment from the collection based on its position.',
    async run(context, sheet) {
      sheet.comments.add(sheet.getRange('A1'), 'Seul');
      const found = sheet.comments.getItemAt(0);
      found.load('content');
      await context.sync();
      return found.content;
    },
    attendu: 'Seul',
  },
  {
    nom: 'CommentCollection.getItemAt, out of the collection',
    dit: 'A position without item is an error.',
    async run(context, sheet) {
      sheet.comments.getItemAt(0).load('content');
      await context.sync();
    },
    refus: 'ItemNotFound',
  },
  {
    nom: 'CommentCollection.getItemByCell, without comment',
    dit: 'If there is no comment in the cell, an error is thrown.',
    async run(context, sheet) {
      context.workbook.comments.getItemByCell(sheet.getRange('D4')).load('content');
      await context.sync();
    },
    refus: 'ItemNotFound',
  },
  {
    nom: 'CommentCollection.getItemByReplyId',
    dit: 'Gets the comment to which the given reply is connected.',
    async run(context, sheet) {
      sheet.comments.add(sheet.getRange('A1'), 'Autre');
      const reply = sheet.comments.add(sheet.getRange('A2'), 'Fil').replies.add('Réponse');
      reply.load('id');
      await context.sync();
      const found = context.workbook.comments.getItemByReplyId(reply.id);
      found.load('content');
      await context.sync();
      return found.content;
    },
    attendu: 'Fil',
  },
  {
    nom: 'CommentCollection.items, loaded with their contents',
    dit: 'Gets the loaded child items in this collection.',
    async run(context, sheet) {
      sheet.comments.add(sheet.getRange('A1'), 'Un');
      sheet.comments.add(sheet.getRange('A2'), 'Deux');
      const { comments } = sheet;
      comments.load('items/content');
      await context.sync();
      return comments.items.map(({ content }) => content).sort();
    },
    attendu: ['Deux', 'Un'],
  },
  {
    nom: 'Comment.content, changed',
    dit: 'The comment’s content, a plain text that can be set.',
    async run(context, sheet) {
      const comment = sheet.comments.add(sheet.getRange('A1'), 'Avant');
      comment.content = 'Après';
      const again = sheet.comments.getItemByCell(sheet.getRange('A1'));
      again.load('content');
      await context.sync();
      return again.content;
    },
    attendu: 'Après',
  },
  {
    nom: 'Comment.authorName and creationDate',
    dit: 'Gets the name of the comment’s author, and its creation time, a Date.',
    async run(context, sheet) {
      const before = Date.now();
      const comment = sheet.comments.add(sheet.getRange('A1'), 'De qui ?');
      comment.load('authorName,authorEmail,creationDate');
      await context.sync();
      const age = comment.creationDate.getTime() - before;
      return [comment.authorName.length > 0, typeof comment.authorEmail, age > -60_000 && age < 60_000];
    },
    attendu: [true, 'string', true],
  },
  {
    nom: 'Comment.authorName cannot be set',
    dit: 'authorName is read-only.',
    async run(context, sheet) {
      const comment = sheet.comments.add(sheet.getRange('A1'), 'De moi');
      comment.load('authorName');
      await context.sync();
      try {
        comment.set({ authorName: 'Quelqu’un' } as unknown as Excel.Interfaces.CommentUpdateData);
        await context.sync();
      } catch (error) {
        return error instanceof OfficeExtension.Error;
      }
      return 'accepted';
    },
    attendu: true,
  },
  {
    nom: 'Comment.resolved',
    dit: 'The comment thread status: true means that the thread is resolved; its replies are too.',
    async run(context, sheet) {
      const comment = sheet.comments.add(sheet.getRange('A1'), 'Fait ?');
      const reply = comment.replies.add('Oui');
      comment.resolved = true;
      comment.load('resolved');
      reply.load('resolved');
      await context.sync();
      return [comment.resolved, reply.resolved];
    },
    attendu: [true, true],
  },
  {
    nom: 'Comment.getLocation',
    dit: 'Gets the cell where this comment is located.',
    async run(context, sheet) {
      const location = sheet.comments.add(sheet.getRange('D7'), 'Là').getLocation();
      location.load('address');
      await context.sync();
      return location.address.split('!')[1];
    },
    attendu: 'D7',
  },
  {
    nom: 'Comment.getLocation, after rows inserted above',
    dit: 'A comment is anchored to its cell: it moves with it.',
    async run(context, sheet) {
      const comment = sheet.comments.add(sheet.getRange('B5'), 'Descend');
      sheet.getRange('2:3').insert('Down');
      const location = comment.getLocation();
      location.load('address');
      await context.sync();
      return location.address.split('!')[1];
    },
    attendu: 'B7',
  },
  {
    nom: 'Comment.getLocation, after a column deleted before',
    dit: 'A comment is anchored to its cell: it moves with it.',
    async run(context, sheet) {
      const comment = sheet.comments.add(sheet.getRange('D5'), 'Recule');
      sheet.getRange('A:A').delete('Left');
      const location = comment.getLocation();
      location.load('address');
      await context.sync();
      return location.address.split('!')[1];
    },
    attendu: 'C5',
  },
  {
    nom: 'Comment.getLocation, after cells inserted above it, and beside it',
    dit: 'A comment is anchored to its cell: it moves with it, and only with it.',
    async run(context, sheet) {
      const [moved, still] = [
        sheet.comments.add(sheet.getRange('B5'), 'Descend'),
        sheet.comments.add(sheet.getRange('D5'), 'Reste'),
      ];
      sheet.getRange('A2:B3').insert('Down');
      const places = [moved.getLocation(), still.getLocation()];
      for (const place of places) place.load('address');
      await context.sync();
      return places.map(({ address }) => address.split('!')[1]);
    },
    attendu: ['B7', 'D5'],
  },
  {
    nom: 'Comment, its row deleted',
    dit: 'Deleting cells deletes the comments they hold.',
    async run(context, sheet) {
      sheet.comments.add(sheet.getRange('A2'), 'Disparaît');
      sheet.comments.add(sheet.getRange('A4'), 'Remonte');
      sheet.getRange('2:2').delete('Up');
      const { comments } = sheet;
      comments.load('items/content');
      await context.sync();
      return comments.items.map(({ content }) => content);
    },
    attendu: ['Remonte'],
  },
  {
    nom: 'Comment.delete',
    dit: 'Deletes the comment and all the connected replies.',
    async run(context, sheet) {
      const comment = sheet.comments.add(sheet.getRange('A1'), 'À effacer');
      const reply = comment.replies.add('Avec moi');
      reply.load('id');
      await context.sync();
      comment.delete();
      const count = context.workbook.comments.getCount();
      await context.sync();
      let code = '';
      try {
        context.workbook.comments.getItemByReplyId(reply.id).load('content');
        await context.sync();
      } catch (error) {
        code = (error as OfficeExtension.Error).code;
      }
      return [count.value, code];
    },
    attendu: [0, 'ItemNotFound'],
  },
]);
