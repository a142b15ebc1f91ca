import { createPool } from '@academy/event-store';
import { keysInFiles, loadConfig } from '@academy/platform';
import Type from 'typebox';
import { BUS_DATABASE, KEY_DATABASE, provisionDatabases } from '../embedded/databases.js';
import { migrateBus, migrateKeyDatabase } from '../embedded/shared-databases.js';
import { allDatabases, openVault } from './vault.js';

/** The second job of an installation in containers, once PostgreSQL runs: databases, roles, and the keys that services share. */
const folders = loadConfig(
  Type.Object({
    SECRETS_FOLDER: Type.String({ minLength: 1, description: 'a folder of mode 0700' }),
    DOCUMENTS_FOLDER: Type.String({ minLength: 1, description: 'a folder' }),
  }),
);

const vault = await openVault();
const urlOf = await provisionDatabases(vault.superuserUrl, vault.folder, allDatabases);
await migrateBus(urlOf(BUS_DATABASE, 'owner'));
await migrateKeyDatabase(urlOf(KEY_DATABASE, 'owner'));
const keys = createPool({ url: urlOf(KEY_DATABASE, 'app'), name: 'provision', max: 1 });
await keysInFiles(keys, { secrets: folders.SECRETS_FOLDER, documents: folders.DOCUMENTS_FOLDER });
await keys.end();
