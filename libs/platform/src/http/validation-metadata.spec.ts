import { jest } from '@jest/globals';
import { getMetadataStorage, IsInt, IsString, validateSync } from 'class-validator';
import { rememberValidationMetadata } from './validation-metadata.js';

class Base {
  @IsString() name?: unknown;
}
class Fields extends Base {
  @IsInt({ groups: ['counted'] }) count?: unknown;
}

const faultsOf = (fields: object, groups?: string[]): string[] =>
  validateSync(Object.assign(new Fields(), fields), groups && { groups, strictGroups: true }).map(
    ({ property }) => property,
  );

describe('what class-validator knows of a class', () => {
  const looks = jest.fn();

  beforeAll(() => {
    const storage = getMetadataStorage();
    const look = storage.getTargetValidationMetadatas.bind(storage);
    storage.getTargetValidationMetadatas = (...asked) => {
      looks(...asked);
      return look(...asked);
    };
    rememberValidationMetadata();
    rememberValidationMetadata();
  });

  it('is looked up once for each class and each way to ask, with the rules of its parents', () => {
    for (const times of [1, 2, 3]) {
      expect([times, ...faultsOf({ name: 1, count: 'x' })]).toEqual([times, 'count', 'name']);
      expect([times, ...faultsOf({ name: 1, count: 'x' }, ['counted'])]).toEqual([times, 'count']);
      expect(faultsOf({ name: 'a', count: 1 })).toEqual([]);
    }
    expect(looks).toHaveBeenCalledTimes(2);
  });
});
