import type { BlindIndexer } from '@academy/privacy';

/** Ten digits, usually written 123-45-67890. */
export const BUSINESS_NUMBER = /^\d{3}-?\d{2}-?\d{5}$/;

/** The keyed hash by which an employer is known once (사업자등록번호); both spellings have the same. */
export const businessNumberHash = (blindIndexer: BlindIndexer, businessNumber: string): string =>
  blindIndexer.index('DI', `biz-no:${businessNumber.replaceAll('-', '')}`);
