import { type Download, expect, type Locator, type Page } from '@playwright/test';

/** The app as a person meets it: what is named on the screen, and what the hands do. */
export class App {
  readonly page: Page;
  readonly articles: Locator;
  readonly results: Locator;
  readonly reader: Locator;
  readonly inspector: Locator;
  readonly search: Locator;
  /** Its content is slotted: it stands in the host element, not in the dialog's own tree. */
  readonly dialog: Locator;

  constructor(page: Page) {
    this.page = page;
    this.articles = page.getByRole('list', { name: 'Articles' }).getByRole('listitem');
    this.results = page.getByRole('list', { name: 'Search results' }).getByRole('listitem');
    this.reader = page.getByRole('main', { name: 'Reader' });
    this.inspector = page.getByRole('complementary', { name: 'Inspector' });
    this.dialog = page.locator('fb-dialog');
    this.search = page.getByRole('searchbox', { name: 'Search the library' });
  }

  /** Picks files as the file dialog would. */
  async importFiles(files: readonly { name: string; text: string }[]): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: 'Import files' }).first().click();
    await (await chooser).setFiles(
      files.map(({ name, text }) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })),
    );
  }

  async importSample(): Promise<void> {
    await this.page.getByRole('button', { name: 'Try the sample library' }).click();
    await expect(this.articles).toHaveCount(7);
  }

  async open(title: string | RegExp): Promise<void> {
    await this.articles.filter({ hasText: title }).getByRole('button').first().click();
    // Until it is there the one before stands on the page.
    await expect(this.reader.getByRole('article', { name: title })).toBeVisible();
  }

  async tab(name: 'Entities' | 'Notes' | 'Figures' | 'Summary'): Promise<void> {
    await this.inspector.getByRole('tab', { name: new RegExp(`^${name}`) }).click();
  }

  /** Runs a command from the palette by its name. */
  async run(command: string): Promise<void> {
    await this.press('Control+k');
    await this.page.keyboard.type(command);
    await this.press('Enter');
  }

  /** Picks one file from the disk, as the file dialog would. */
  async importPath(path: string): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: 'Import files' }).first().click();
    await (await chooser).setFiles(path);
  }

  /** Gives the keyboard to the page. */
  async focusText(): Promise<void> {
    await this.reader.getByRole('region', { name: 'Article text' }).focus();
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Until the dialog is gone, the keyboard is its own. */
  async leaveDialog(): Promise<void> {
    await this.press('Escape');
    await expect(this.dialog).toHaveCount(0);
  }

  /** Drags the mouse over a passage that stands within one paragraph. */
  async selectByMouse(passage: string): Promise<void> {
    const paragraph = this.reader.getByText(passage).last();
    // Blocks that come into view get their true heights, which moves it again.
    await paragraph.evaluate(async (element) => {
      const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
      let before = Number.NaN;
      for (let top = Number.NaN; !(Math.abs(top - before) < 1); ) {
        before = top;
        element.scrollIntoView({ block: 'center' });
        await frame();
        await frame();
        top = element.getBoundingClientRect().top;
      }
    });
    const edges = await paragraph.evaluate((element, wanted) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(wanted) ?? -1;
        if (at === -1) continue;
        const range = document.createRange();
        const edge = (from: number, to: number) => {
          range.setStart(node, from);
          range.setEnd(node, to);
          return range.getBoundingClientRect();
        };
        const first = edge(at, at + 1);
        const last = edge(at + wanted.length - 1, at + wanted.length);
        return {
          from: { x: first.left + 1, y: first.top + first.height / 2 },
          to: { x: last.right - 1, y: last.top + last.height / 2 },
        };
      }
      return null;
    }, passage);
    if (edges === null) throw new Error(`“${passage}” does not stand in one text node.`);
    await this.page.mouse.move(edges.from.x, edges.from.y);
    await this.page.mouse.down();
    await this.page.mouse.move(edges.to.x, edges.to.y, { steps: 8 });
    await this.page.mouse.up();
    await this.page.getByRole('toolbar', { name: 'Selected passage' }).waitFor();
  }

  /** How many ranges each painted layer holds now, by the layer's name. */
  paintedLayers(): Promise<Record<string, number>> {
    return this.page.evaluate(() =>
      Object.fromEntries([...CSS.highlights].map(([name, { size }]) => [name, size])),
    );
  }

  /** Waits until a layer holds so many ranges: what is painted follows what is drawn by a moment. */
  async expectPainted(layer: string, ranges: number): Promise<void> {
    await expect.poll(async () => (await this.paintedLayers())[layer] ?? 0).toBe(ranges);
  }

  /** Begins a brief at the composer's desk. Titles of articles may be the beginnings of theirs. */
  async composeBrief(choices: {
    articles: readonly string[];
    template?: string;
    title?: string;
    marking?: string;
  }): Promise<void> {
    await this.press('Shift+B');
    await this.page.getByRole('button', { name: 'New brief…' }).click();
    const { dialog } = this;
    for (const title of choices.articles) {
      await dialog.getByRole('checkbox', { name: new RegExp(title) }).check();
    }
    if (choices.template) {
      await dialog.getByLabel('Template').selectOption({ label: choices.template });
    }
    if (choices.title) await dialog.getByLabel('Title').fill(choices.title);
    if (choices.marking) await dialog.getByLabel('Marking', { exact: true }).fill(choices.marking);
    await dialog.getByRole('button', { name: 'Compose…' }).click();
    await expect(dialog).toHaveCount(0);
  }

  /** Exports the brief on the desk to `path`, with a choice of the dialog that stands off by itself. */
  async exportComposed(format: string, path: string, choice?: string): Promise<void> {
    const { dialog } = this;
    await this.page.getByRole('button', { name: 'Export…' }).click();
    await dialog.getByLabel('Format').selectOption({ label: format });
    if (choice) await dialog.getByLabel(choice).check();
    const button = dialog.getByRole('button', { name: /^Export/ });
    // Its check of the brief comes first.
    await expect(button).toBeEnabled();
    const download = this.page.waitForEvent('download');
    await button.click();
    await (await download).saveAs(path);
    await dialog.getByRole('button', { name: 'Close' }).last().click();
    await expect(dialog).toHaveCount(0);
  }

  /** Exports with the dialog's present choices and gives the file. */
  async exportBrief(choices: {
    title?: string;
    marking?: string;
    format?: 'PDF' | 'Markdown' | 'HTML';
    wholeArticle?: boolean;
    notes?: boolean;
  }): Promise<Download> {
    await this.page.getByRole('button', { name: 'Export a brief' }).first().click();
    const dialog = this.dialog;
    if (choices.title) await dialog.getByLabel('Title').fill(choices.title);
    if (choices.marking) await dialog.getByLabel('Marking', { exact: true }).fill(choices.marking);
    if (choices.format) await dialog.getByLabel('Format').selectOption({ label: choices.format });
    if (choices.notes) await dialog.getByRole('checkbox', { name: /^Notes/ }).check();
    if (choices.wholeArticle) await dialog.getByLabel('The whole article').check();
    const download = this.page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Export' }).click();
    const file = await download;
    await expect(dialog.getByRole('status')).toContainText('Saved');
    await dialog.getByRole('button', { name: 'Close' }).last().click();
    // Until it is gone, the keyboard is its own.
    await expect(dialog).toHaveCount(0);
    return file;
  }
}
