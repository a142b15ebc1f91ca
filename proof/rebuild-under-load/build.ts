import { Generations } from '@academy/event-store';
import { once } from 'node:events';
import { builderOf, openProjector, openTables, type Places } from './trails.js';

/** A process that builds the generation it is told to, and may be killed at any moment. */

const places = JSON.parse(process.env.REBUILD_PLACES ?? '{}') as Places;
// Nothing outlives the run, whatever becomes of it.
process.once('disconnect', () => process.exit());

const projector = openProjector(places);
const tables = await openTables(places);
process.send?.('ready');
const [generation] = (await once(process, 'message')) as [number];
const begun = await new Generations(projector).find(generation);
await builderOf(projector, tables, generation).build(begun);
process.exit(0);
