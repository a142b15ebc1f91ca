import { openCastore } from './castore.js';
import type { BenchCluster } from './cluster.js';
import type { Contender } from './contender.js';
import { openEmmett } from './emmett.js';
import { openMessageDb } from './message-db.js';

/** Every peer in a database of its own, by the name that its figures carry. */
export const openPeers = async ({
  createDatabase,
}: BenchCluster): Promise<Readonly<Record<string, Contender>>> => ({
  emmett: await openEmmett(await createDatabase('emmett')),
  castore: await openCastore(await createDatabase('castore')),
  messageDb: await openMessageDb(await createDatabase('message_store')),
});
