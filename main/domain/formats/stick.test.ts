import { describe, expect, test } from 'vitest';
import { namedIn, planStick } from './stick.ts';

const plan = (...paths: string[]) => planStick(paths);
const read = (...paths: string[]) => plan(...paths).files.map(({ path }) => path);

describe('a stick', () => {
  test.each([
    ['.DS_Store', 'system file'],
    ['Thumbs.db', 'system file'],
    ['in/desktop.ini', 'system file'],
    ['.Trash-1000/files/a.txt', 'system file'],
    ['System Volume Information/a.txt', 'system file'],
    ['__MACOSX/in/._a.txt', 'system file'],
    ['~$report.docx', 'lock or unfinished file'],
    ['.~lock.report.odt#', 'lock or unfinished file'],
    ['page.html.part', 'lock or unfinished file'],
    ['OCHA on X.url', 'link'],
    ['in/a.lnk', 'link'],
    ['in/song.mp3', null],
  ])('leaves out %s', (path, as) => {
    expect(plan('a.txt', path)).toMatchObject({
      files: [{ path: 'a.txt' }],
      leftOut: [{ path, as }],
    });
  });

  test('the pictures of a chat that Telegram exported come with it, and no others do', () => {
    const { files, leftOut } = plan(
      'chat/result.json',
      'chat/photos/a.jpg',
      'trip/photos/b.jpg',
      'trip/notes.txt',
    );
    expect(files).toEqual([
      { path: 'chat/result.json', beside: ['chat/photos/a.jpg'] },
      { path: 'trip/photos/b.jpg', beside: [] },
      { path: 'trip/notes.txt', beside: [] },
    ]);
    expect(leftOut).toEqual([]);
  });

  test('a folder of a page is no folder of documents, and its pictures come with the page', () => {
    const { files, leftOut } = plan(
      'in/Story.html',
      'in/Story_files/ad.html',
      'in/Story_files/lead.jpg',
      'in/Story_files/deep/x.css',
      'in/Other.html',
    );
    expect(files).toEqual([
      { path: 'in/Story.html', beside: ['in/Story_files/lead.jpg'] },
      { path: 'in/Other.html', beside: ['in/Story_files/lead.jpg'] },
    ]);
    expect(leftOut.map(({ as }) => as)).toEqual(['part of a saved page', 'part of a saved page']);
  });

  test('a caption comes with its picture, a list of captions is read too', () => {
    const { files, leftOut } = plan('a.jpg', 'a.jpg.txt', 'b.txt', 'captions.txt');
    expect(files.map(({ path }) => path)).toEqual(['a.jpg', 'b.txt', 'captions.txt']);
    expect(leftOut).toMatchObject([{ as: 'caption, read with its picture' }]);
  });

  test('pages may share a folder that has the name of none of them', () => {
    expect(
      read('a.html', 'b.html', 'site.example_files/x.css', 'site.example_files/ad.html'),
    ).toEqual(['a.html', 'b.html']);
  });

  test('a folder of people that is only called so is read', () => {
    expect(read('a.html', 'case_files/report.txt')).toEqual(['a.html', 'case_files/report.txt']);
    expect(read('case_files/report.txt', 'case_files/x.css')).toEqual(['case_files/report.txt']);
  });

  test('names are found in a page as it writes them', () => {
    const beside = ['x/a b.jpg', 'x/ä.jpg', 'x/no.jpg'];
    const bytes = Buffer.from('<img src="a%20b.jpg"><img src="ä.jpg">').toString('latin1');
    expect(namedIn(bytes, beside)).toEqual(['x/a b.jpg', 'x/ä.jpg']);
  });
});
