import { project, type Message, type Projection } from '@academy/kernel';
import assert from 'node:assert/strict';

/** The words of every projection spec: `given(row).when(event, meta).then(row)`; `undefined` is no row yet, `null` a removed one. */
export const rowSpecificationFor =
  <E extends Message, Row extends object, Meta>(projection: Projection<E, Row, Meta>) =>
  (row?: Row) => ({
    when: (event: E, meta: Meta) => ({
      then: (expected: Row | null) => {
        assert.deepEqual(project(projection, row, event, meta), expected);
      },
    }),
  });
