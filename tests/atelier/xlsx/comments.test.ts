// Comments, notes and their people in files: written, read back, and edited in a file opened before.
import type { SheetComment } from '../../../atelier/engine/comments';
import type { AtelierDocument } from '../../../atelier/engine/document';
import { createEmptyDocument } from '../../../atelier/engine/empty-document';
import { openXlsx, saveXlsx } from '../../../atelier/xlsx';
import { XlsxPackage } from '../../../atelier/xlsx/package';

const SHEET = 'feuille-1';
const author = { authorName: 'Camille Martin', authorEmail: 'camille@example.fr' };

function comment(row: number, content: string): SheetComment {
  const id = `{0D1E2F30-0000-4000-8000-00000000000${String(row)}}`;
  const post = { ...author, id, created: '2026-03-02T08:30:00.000Z', content, richContent: content };
  return { ...post, mentions: [], row, column: 1, resolved: false, replies: [] };
}

function said(): AtelierDocument {
  const thread: SheetComment = {
    ...comment(2, '@Sam Durand, à relire & valider'),
    richContent: '<at id="0">Sam Durand</at>, à relire & valider',
    mentions: [{ email: 'sam@example.fr', id: 0, name: 'Sam Durand' }],
    resolved: true,
    replies: [{ ...comment(9, 'C’est fait.'), id: '{0D1E2F30-0000-4000-8000-0000000000AA}' }].map(
      ({ id, content, richContent, created, mentions }) => {
        return { ...author, id, content, richContent, created, mentions };
      },
    ),
  };
  const notes = [{ row: 0, column: 0, author: 'Mairie', text: 'Une note\nde deux lignes' }];
  return {
    ...createEmptyDocument(),
    sheets: { [SHEET]: { comments: [thread, comment(4, 'Autre fil')], notes } },
  };
}

async function reopen(document: AtelierDocument): Promise<AtelierDocument> {
  const opened = await openXlsx((await saveXlsx(document)).bytes);
  if (!opened.ok) throw new Error(opened.error.message);
  expect(opened.value.notices).toEqual([]);
  return opened.value.document;
}

describe('comments in files', () => {
  it('reads back what it wrote: threads, replies, mentions, people, notes', async () => {
    const found = (await reopen(said())).sheets[SHEET];
    expect(found?.comments).toEqual(said().sheets[SHEET]?.comments);
    expect(found?.notes).toEqual(said().sheets[SHEET]?.notes);
  });

  it('leaves the parts of an opened file as they are when nothing was said since', async () => {
    const { bytes } = await saveXlsx(said());
    const opened = await openXlsx(bytes);
    if (!opened.ok) throw new Error(opened.error.message);
    const again = await XlsxPackage.open((await saveXlsx(opened.value.document)).bytes);
    const before = await XlsxPackage.open(bytes);
    for (const path of [
      'xl/comments1.xml',
      'xl/threadedComments/threadedComment1.xml',
      'xl/persons/person.xml',
    ])
      expect(await again.readText(path)).toBe(await before.readText(path));
  });

  it('keeps the notes and the threads of an opened file when one more is said', async () => {
    const opened = await reopen(said());
    const extras = opened.sheets[SHEET];
    extras?.comments?.push(comment(6, 'Nouveau fil'));
    const found = (await reopen(opened)).sheets[SHEET];
    expect(found?.comments?.map(({ content }) => content)).toEqual([
      '@Sam Durand, à relire & valider',
      'Autre fil',
      'Nouveau fil',
    ]);
    expect(found?.notes).toEqual(said().sheets[SHEET]?.notes);
  });

  it('takes the parts away with the last comment', async () => {
    const opened = await reopen(said());
    opened.sheets[SHEET] = { ...opened.sheets[SHEET], comments: [], notes: [] };
    const left = await XlsxPackage.open((await saveXlsx(opened)).bytes);
    expect(left.paths.filter((path) => /comment|vml|person/i.test(path))).toEqual([]);
  });
});
