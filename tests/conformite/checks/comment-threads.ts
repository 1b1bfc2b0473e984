/** What the documentation says of the replies of comments, of mentions, and of the events of comments. */
import { defineChecks } from '../define';

export const CHECKS = defineChecks([
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
