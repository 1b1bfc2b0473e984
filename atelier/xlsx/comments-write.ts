/** Comments and notes of a sheet as Excel writes them: the threads, a note behind each for older versions, and the boxes that show notes. */
import type { CommentPost, SheetComment, SheetNote } from '../engine/comments';
import { cellAddress } from './addresses';
import type { ContentTypes } from './book-parts';
import { MAIN_NAMESPACE } from './save-context';
import { escapeCellText, escapeXml, tag, XML_DECLARATION } from './xml';

const THREADED = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';
export const THREAD_LINK = 'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment';
const PERSON_LINK = 'http://schemas.microsoft.com/office/2017/10/relationships/person';
const TYPES = {
  notes: 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml',
  threads: 'application/vnd.ms-excel.threadedcomments+xml',
  people: 'application/vnd.ms-excel.person+xml',
  boxes: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
};

/** Paths of the parts of one sheet. */
export interface CommentParts {
  readonly notes: string;
  readonly boxes: string;
  readonly threads: string | null;
}

/** Adds the parts of a sheet's comments; null when it has none. */
export function addSheetComments(
  parts: ContentTypes,
  comments: readonly SheetComment[],
  notes: readonly SheetNote[],
  number: number,
): CommentParts | null {
  if (comments.length + notes.length === 0) return null;
  const paths = {
    notes: `xl/comments${String(number)}.xml`,
    boxes: `xl/drawings/vmlDrawing${String(number)}.vml`,
    threads: comments.length === 0 ? null : `xl/threadedComments/threadedComment${String(number)}.xml`,
  };
  const all = [...comments.map(noteBehind), ...notes.map((note) => ({ ...note, id: undefined }))].sort(
    (one, other) => one.row - other.row || one.column - other.column,
  );
  parts.addLinked(paths.notes, writeNotes(all), TYPES.notes);
  parts.addLinked(paths.boxes, writeBoxes(all, number), TYPES.boxes);
  if (paths.threads !== null) parts.addLinked(paths.threads, writeThreads(comments), TYPES.threads);
  return paths;
}

type WrittenNote = SheetNote & { readonly id: string | undefined };

const NEWER = [
  '[Commentaire à thread]',
  'Votre version d’Excel vous permet de lire ce commentaire à thread. Toutefois, les modifications qui y sont apportées seront supprimées si le fichier est ouvert dans une version plus récente d’Excel. En savoir plus : https://go.microsoft.com/fwlink/?linkid=870924',
].join('\n\n');

/** What a version without threads shows. */
function noteBehind({ id, row, column, content, replies }: SheetComment): WrittenNote {
  const said = replies.map((reply) => `\nRéponse :\n    ${reply.content}`).join('');
  return {
    id,
    row,
    column,
    author: `tc=${id}`,
    text: `${NEWER}\n\nCommentaire :\n    ${content}${said}`,
  };
}

function writeNotes(notes: readonly WrittenNote[]): string {
  const authors = [...new Set(notes.map(({ author }) => author))];
  const list = notes.map(({ row, column, author, text, id }) =>
    tag(
      'comment',
      { ref: cellAddress(row, column), authorId: authors.indexOf(author), shapeId: 0, 'xr:uid': id },
      tag('text', {}, tag('t', { 'xml:space': 'preserve' }, escapeCellText(text))),
    ),
  );
  const content =
    tag('authors', {}, authors.map((author) => tag('author', {}, escapeCellText(author))).join('')) +
    tag('commentList', {}, list.join(''));
  const namespaces = {
    xmlns: MAIN_NAMESPACE,
    'xmlns:mc': 'http://schemas.openxmlformats.org/markup-compatibility/2006',
    'mc:Ignorable': 'xr',
    'xmlns:xr': 'http://schemas.microsoft.com/office/spreadsheetml/2014/revision',
  };
  return XML_DECLARATION + tag('comments', namespaces, content);
}

function writeThreads(comments: readonly SheetComment[]): string {
  const list = comments.flatMap((comment) => {
    const ref = cellAddress(comment.row, comment.column);
    const done = comment.resolved ? 1 : undefined;
    return [
      writePost(comment, { ref, done }),
      ...comment.replies.map((reply) => writePost(reply, { ref, parentId: comment.id })),
    ];
  });
  return XML_DECLARATION + tag('ThreadedComments', { xmlns: THREADED }, list.join(''));
}

function writePost(
  post: CommentPost,
  { ref, ...more }: { ref: string; done?: number | undefined; parentId?: string },
): string {
  const attributes = {
    ref,
    dT: post.created?.replace(/Z$/, ''),
    personId: personId(post.authorName, post.authorEmail),
    id: post.id,
    ...more,
  };
  const mentions = writeMentions(post);
  return tag(
    'threadedComment',
    attributes,
    tag('text', {}, escapeCellText(post.content)) + (mentions === '' ? '' : tag('mentions', {}, mentions)),
  );
}

function writeMentions({ richContent, mentions, id }: CommentPost): string {
  let plain = '';
  let at = 0;
  const written: string[] = [];
  for (const found of richContent.matchAll(/<at id="(\d+)">([\s\S]*?)<\/at>/g)) {
    plain += richContent.slice(at, found.index);
    const person = mentions.find((mention) => mention.id === Number(found[1]));
    const said = `@${found[2] ?? ''}`;
    if (person !== undefined)
      written.push(
        tag('mention', {
          mentionpersonId: personId(person.name, person.email),
          mentionId: guidOf(`${id}/${String(written.length)}`),
          startIndex: plain.length,
          length: said.length,
        }),
      );
    plain += said;
    at = found.index + found[0].length;
  }
  return written.join('');
}

/** Adds the list of the people who speak or are mentioned in the threads. */
export function addPeople(parts: ContentTypes, comments: readonly SheetComment[]): void {
  if (comments.length === 0) return;
  const people = new Map<string, string>();
  const know = (name: string, email: string): void => {
    const id = personId(name, email);
    const userId = email === '' ? name : email;
    people.set(id, tag('person', { displayName: name, id, userId, providerId: 'None' }));
  };
  for (const post of comments.flatMap((comment) => [comment, ...comment.replies])) {
    know(post.authorName, post.authorEmail);
    for (const { name, email } of post.mentions) know(name, email);
  }
  const xml = XML_DECLARATION + tag('personList', { xmlns: THREADED }, [...people.values()].join(''));
  parts.addBesideBook('xl/persons/person.xml', xml, TYPES.people, PERSON_LINK);
}

/** The same person always has the same id. */
function personId(name: string, email: string): string {
  return guidOf(`${name}\n${email}`);
}

/** A GUID drawn from a text: FNV-1a over four lanes. */
function guidOf(text: string): string {
  const lanes = [0, 1, 2, 3].map((lane) => {
    let hash = 0x811c9dc5 ^ lane;
    for (let at = 0; at < text.length; at += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193 + lane * 2);
    }
    return (hash >>> 0).toString(16).toUpperCase().padStart(8, '0');
  });
  const all = lanes.join('');
  return `{${all.slice(0, 8)}-${all.slice(8, 12)}-4${all.slice(13, 16)}-A${all.slice(17, 20)}-${all.slice(20, 32)}}`;
}

/** Excel asks for the box of each note, hidden until the pointer comes on its cell. */
function writeBoxes(notes: readonly WrittenNote[], number: number): string {
  const shapes = notes.map(({ row, column }, index) => {
    const anchor = [column + 1, 15, Math.max(0, row - 1), 10, column + 3, 15, row + 3, 4].join(', ');
    return (
      `<v:shape id="_x0000_s${String(number * 1024 + index + 1)}" type="#_x0000_t202" style='position:absolute;visibility:hidden' fillcolor="#ffffe1" o:insetmode="auto">` +
      '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
      `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${escapeXml(anchor)}</x:Anchor>` +
      `<x:AutoFill>False</x:AutoFill><x:Row>${String(row)}</x:Row><x:Column>${String(column)}</x:Column></x:ClientData></v:shape>`
    );
  });
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${String(number)}"/></o:shapelayout>` +
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/>' +
    `<v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${shapes.join('')}</xml>`
  );
}
