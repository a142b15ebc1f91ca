import { Matches, type ValidationOptions } from 'class-validator';

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** A DTO property that is an id of ours: a UUID in lower case, the only spelling in which ids travel. */
export const IsId = (options?: ValidationOptions): PropertyDecorator => Matches(ID, options);
