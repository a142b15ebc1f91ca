import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A small JSON file in the data folder that is replaced as a whole, so that no cut leaves half of it. */
export class KeptRecord<T extends object> {
  constructor(private readonly name: string) {}

  /** What was written last; `undefined` before. */
  async read(folder: string): Promise<T | undefined> {
    try {
      return JSON.parse(await readFile(join(folder, this.name), 'utf8')) as T;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  }

  async write(folder: string, record: T): Promise<void> {
    const next = join(folder, `${this.name}.next`);
    await writeFile(next, JSON.stringify(record), { mode: 0o600 });
    await rename(next, join(folder, this.name));
  }
}
