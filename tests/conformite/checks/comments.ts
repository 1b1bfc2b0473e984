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
  {
    nom: 'CommentReplyCollection.add',
    dit: 'Creates a comment reply for a comment; replies keep their order.',
    async run(context, sheet) {
      const { replies } = sheet.comments.add(sheet.getRange('A1'), 'Question');
      replies.add('Première');
      replies.add('Deuxième');
      replies.load('items/content');
      const count = replies.getCount();
      await context.sync();
      return [count.value, ...replies.items.map(({ content }) => content)];
    },
    attendu: [2, 'Première', 'Deuxième'],
  },
  {
    nom: 'CommentReplyCollection.getItem and getItemAt',
    dit: 'Returns a comment reply identified by its ID, or by its position in the collection.',
    async run(context, sheet) {
      const { replies } = sheet.comments.add(sheet.getRange('A1'), 'Question');
      const reply = replies.add('Réponse');
      reply.load('id');
      await context.sync();
      const [byId, first] = [replies.getItem(reply.id), replies.getItemAt(0)];
      byId.load('content');
      first.load('id');
      await context.sync();
      return [byId.content, first.id === reply.id];
    },
    attendu: ['Réponse', true],
  },
  {
    nom: 'CommentReplyCollection.getItem, unknown',
    dit: 'An item that does not exist is an ItemNotFound error.',
    async run(context, sheet) {
      sheet.comments.add(sheet.getRange('A1'), 'Sans réponse').replies.getItem('rien').load('content');
      await context.sync();
    },
    refus: 'ItemNotFound',
  },
  {
    nom: 'CommentReplyCollection.getItemOrNullObject, unknown',
    dit: 'If the comment reply object does not exist, this method returns an object with its isNullObject property set to true.',
    async run(context, sheet) {
      const { replies } = sheet.comments.add(sheet.getRange('A1'), 'Sans réponse');
      const found = replies.getItemOrNullObject('rien');
      found.load('content');
      await context.sync();
      return found.isNullObject;
    },
    attendu: true,
  },
  {
    nom: 'CommentReply.content, changed, and its parent',
    dit: 'The comment reply’s content can be set; getParentComment gets the parent comment of this reply.',
    async run(context, sheet) {
      const reply = sheet.comments.add(sheet.getRange('A1'), 'Parent').replies.add('Avant');
      reply.content = 'Après';
      const parent = reply.getParentComment();
      reply.load('content');
      parent.load('content');
      await context.sync();
      return [reply.content, parent.content];
    },
    attendu: ['Après', 'Parent'],
  },
  {
    nom: 'CommentReply.getLocation',
    dit: 'Gets the cell where this comment reply is located.',
    async run(context, sheet) {
      const location = sheet.comments.add(sheet.getRange('E6'), 'Ici').replies.add('Aussi').getLocation();
      location.load('address');
      await context.sync();
      return location.address.split('!')[1];
    },
    attendu: 'E6',
  },
  {
    nom: 'CommentReply.delete',
    dit: 'Deletes the comment reply, and leaves the comment.',
    async run(context, sheet) {
      const comment = sheet.comments.add(sheet.getRange('A1'), 'Reste');
      comment.replies.add('Part').delete();
      const count = comment.replies.getCount();
      comment.load('content');
      await context.sync();
      return [count.value, comment.content];
    },
    attendu: [0, 'Reste'],
  },
  {
    nom: 'CommentCollection.add, with mentions',
    dit: 'A comment of content type Mention takes a rich content, where <at id> marks the people of its mentions.',
    async run(context, sheet) {
      const comment = context.workbook.comments.add(
        sheet.getRange('A1'),
        {
          richContent: '<at id="0">Camille Martin</at>, pouvez-vous relire ?',
          mentions: [{ email: 'camille@example.fr', id: 0, name: 'Camille Martin' }],
        },
        'Mention',
      );
      comment.load('content,contentType,mentions,richContent');
      await context.sync();
      return [comment.contentType, comment.mentions, comment.richContent, comment.content.includes('<at')];
    },
    attendu: [
      'Mention',
      [{ email: 'camille@example.fr', id: 0, name: 'Camille Martin' }],
      '<at id="0">Camille Martin</at>, pouvez-vous relire ?',
      false,
    ],
  },
  {
    nom: 'Comment.updateMentions',
    dit: 'Updates the comment content with a specially formatted string and a list of mentions.',
    async run(context, sheet) {
      const comment = sheet.comments.add(sheet.getRange('A1'), 'Simple');
      comment.updateMentions({
        richContent: 'Voir <at id="1">Sam</at>',
        mentions: [{ email: 'sam@example.fr', id: 1, name: 'Sam' }],
      });
      comment.load('contentType,mentions');
      await context.sync();
      return [comment.contentType, comment.mentions.map(({ name }) => name)];
    },
    attendu: ['Mention', ['Sam']],
  },
  {
    nom: 'CommentCollection.onAdded',
    dit: 'Occurs when the comments are added; the details give the comment’s id and its replies’.',
    async run(context, sheet) {
      const told: Excel.CommentAddedEventArgs[] = [];
      context.workbook.comments.onAdded.add(async (event) => void told.push(event));
      await context.sync();
      const comment = context.workbook.comments.add(sheet.getRange('A1'), 'Nouveau');
      comment.load('id');
      sheet.load('id');
      await context.sync();
      for (let tries = 0; told.length === 0 && tries < 100; tries += 1)
        await new Promise((resolve) => setTimeout(resolve, 20));
      const event = told[0];
      const detail = event?.commentDetails[0];
      return [
        event?.type,
        event?.source,
        event?.worksheetId === sheet.id,
        detail?.commentId === comment.id,
        detail?.replyIds,
      ];
    },
    attendu: ['CommentAdded', 'Local', true, true, []],
  },
  {
    nom: 'CommentCollection.onChanged',
    dit: 'Occurs when comments or replies in a comment collection are changed, including when replies are deleted.',
    async run(context, sheet) {
      const told: string[] = [];
      const comment = sheet.comments.add(sheet.getRange('A1'), 'Fil');
      sheet.load('id');
      await context.sync();
      sheet.comments.onChanged.add(async ({ changeType }) => void told.push(changeType));
      await context.sync();
      comment.content = 'Fil changé';
      comment.resolved = true;
      comment.resolved = false;
      const reply = comment.replies.add('Réponse');
      reply.content = 'Réponse changée';
      reply.delete();
      await context.sync();
      for (let tries = 0; told.length < 6 && tries < 100; tries += 1)
        await new Promise((resolve) => setTimeout(resolve, 20));
      return told;
    },
    attendu: [
      'CommentEdited',
      'CommentResolved',
      'CommentReopened',
      'ReplyAdded',
      'ReplyEdited',
      'ReplyDeleted',
    ],
  },
  {
    nom: 'CommentCollection.onDeleted',
    dit: 'Occurs when comments are deleted in the comment collection.',
    async run(context, sheet) {
      const told: Excel.CommentDeletedEventArgs[] = [];
      const comment = sheet.comments.add(sheet.getRange('A1'), 'Part');
      comment.load('id');
      context.workbook.comments.onDeleted.add(async (event) => void told.push(event));
      await context.sync();
      comment.delete();
      await context.sync();
      for (let tries = 0; told.length === 0 && tries < 100; tries += 1)
        await new Promise((resolve) => setTimeout(resolve, 20));
      return [told[0]?.type, told[0]?.commentDetails[0]?.commentId === comment.id];
    },
    attendu: ['CommentDeleted', true],
  },
  {
    nom: 'CommentCollection.add, on a protected sheet',
    dit: 'A protected worksheet refuses changes its protection options do not allow.',
    async run(context, sheet) {
      sheet.protection.protect();
      sheet.comments.add(sheet.getRange('A1'), 'Refusé');
      await context.sync();
    },
    refus: 'AccessDenied',
  },
  {
    nom: 'Worksheet.copy, of a sheet with comments',
    dit: 'Copies a worksheet: its comments come along, under ids of their own.',
    async run(context, sheet) {
      const comment = sheet.comments.add(sheet.getRange('B2'), 'Copié');
      comment.load('id');
      const copy = sheet.copy('End');
      const copied = copy.comments.getItemAt(0);
      copied.load('content,id');
      await context.sync();
      return [copied.content, copied.id !== comment.id];
    },
    attendu: ['Copié', true],
  },
]);
