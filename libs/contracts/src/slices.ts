import { crc32 } from 'node:zlib';

/** Slices of the key space: fixed for ever, because every stored event carries its slice. */
export const SLICES = 1024;

/** Partitions of every topic. Slice modulo partitions, so partition i of every topic holds the same people. */
export const PARTITIONS = 24;

/** The slice (0 … 1023) of a partition key: CRC-32 of its UTF-8 bytes, which every language and PostgreSQL 18 can repeat. */
export const sliceOf = (partitionKey: string): number => crc32(partitionKey) % SLICES;

export const partitionOf = (slice: number, partitions = PARTITIONS): number => slice % partitions;
