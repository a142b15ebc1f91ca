import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, Matches, Max, Min } from 'class-validator';
import { Omittable } from './body-fields.js';

const PAGE = 50;
const MOST = 200;

/** The query of a list that is read page by page. */
export class PageQuery {
  @ApiPropertyOptional({ description: 'nextCursor of the page before' })
  @Omittable()
  @Matches(/^[\w-]{1,400}$/)
  readonly cursor?: string;

  @ApiPropertyOptional({ maximum: MOST, default: PAGE })
  @Omittable()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(MOST)
  readonly pageSize: number = PAGE;
}

/** A page of a list; without `nextCursor` it is the last one. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextCursor?: string;
}

/** The page of what was found by asking for one item more than it holds; `cursorOf` names the place of its last item. */
export const pageOf = <Item>(
  found: readonly Item[],
  pageSize: number,
  cursorOf: (last: Item) => string,
): Page<Item> => {
  const items = found.slice(0, pageSize);
  const last = items.at(-1);
  return last === undefined || found.length <= pageSize
    ? { items }
    : { items, nextCursor: cursorOf(last) };
};
