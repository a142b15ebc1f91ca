import { mkdtemp, readFile, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDurably, writeDurably } from './durable-file.js';

describe('a durable file', () => {
  let directory: string;

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'durable-'));
  });
  afterEach(() => rm(directory, { recursive: true }));

  it('is created by exactly one of many, and keeps what that one wrote', async () => {
    const path = join(directory, 'file');
    const texts = Array.from({ length: 20 }, (_, n) => `writer ${n}`);
    const won = await Promise.all(texts.map((text) => createDurably(path, Buffer.from(text))));
    expect(won.filter(Boolean)).toHaveLength(1);
    expect(await readFile(path, 'utf8')).toBe(texts[won.indexOf(true)]);
    expect(await readdir(directory)).toEqual(['file']);
  });

  it('is replaced whole by writing, for its owner only', async () => {
    const path = join(directory, 'file');
    await writeDurably(path, Buffer.from('a longer first text'));
    await writeDurably(path, Buffer.from('second'));
    expect(await readFile(path, 'utf8')).toBe('second');
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it('leaves nothing behind when it cannot land', async () => {
    await expect(writeDurably(directory, Buffer.from('x'))).rejects.toThrow();
    await expect(writeDurably(join(directory, 'none', 'file'), Buffer.from('x'))).rejects.toThrow();
    expect(await readdir(directory)).toEqual([]);
  });
});
