import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsObject, ValidateNested } from 'class-validator';

/* Swagger takes a function for lazy only when its name is `type`, hence the arrows below. */

/** A DTO property that is an object of a class: an array or a text in its place is refused, which `ValidateNested` alone does not do. */
export const Nested = (type: () => new () => object): PropertyDecorator =>
  applyDecorators(ApiProperty({ type: () => type() }), IsObject(), ValidateNested(), Type(type));

/** A DTO property that is a list of objects of a class, at most `max` of them. */
export const NestedList = (type: () => new () => object, max: number): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: () => type(), isArray: true, maxItems: max }),
    IsArray(),
    ArrayMaxSize(max),
    IsObject({ each: true }),
    ValidateNested({ each: true }),
    Type(type),
  );
