/** `Excel.SettingCollection` and `Excel.Setting`: what the add-in keeps in the workbook. */
import { itemNotFound } from '../errors';
import { HostCollection, HostObject } from '../object';
import type { Book } from '../book';

export class SettingCollection extends HostCollection<Setting> {
  readonly className = 'SettingCollection';

  items(): Setting[] {
    return Object.keys(this.book.engine.extras.settings).map((key) => new Setting(this.book, key));
  }

  find(key: string | number): Setting | null {
    return Object.hasOwn(this.book.engine.extras.settings, String(key))
      ? new Setting(this.book, String(key))
      : null;
  }

  protected missing(key: string | number): Error {
    return itemNotFound(`Le réglage « ${key} » n’existe pas.`);
  }

  Add(key: string, value: unknown): Setting {
    this.book.engine.extras.settings[key] = value;
    this.book.events.settingsChanged();
    return new Setting(this.book, key);
  }
}

export class Setting extends HostObject {
  readonly className = 'Setting';

  constructor(
    book: Book,
    private readonly key: string,
  ) {
    super(book);
  }

  override scalars(): readonly string[] {
    return ['Key', 'Value'];
  }

  override identity(): Record<string, unknown> {
    return { _Id: this.key };
  }

  get Key(): string {
    return this.key;
  }

  get Value(): unknown {
    return this.book.engine.extras.settings[this.key];
  }

  set Value(value: unknown) {
    this.book.engine.extras.settings[this.key] = value;
    this.book.events.settingsChanged();
  }

  Delete(): void {
    Reflect.deleteProperty(this.book.engine.extras.settings, this.key);
    this.book.events.settingsChanged();
  }
}
