/**
 * A slice's published events along their positions, 8,192 positions at a time: an append then writes to some twenty pages of the index,
 * and not to a page of its own for each of 1,024 slices, which took as long as its row and three other indexes together. A reader of a
 * slice goes from stretch to stretch (`order by position >> 13, position`). Nobody looks an event up by its id, which its writer makes
 * unique, so its index is gone.
 */
export const sliceStretches = `
drop index es.events_slice;
create index events_slice on es.events ((position >> 13), slice, position) where not internal;
alter table es.events drop constraint events_event_id_key;
`;
