import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../fixtures.js';
import { pages } from './pages.js';

for (const [file, text] of pages()) {
  writeFileSync(join(root, file), text);
  console.log(`wrote ${file}`);
}
