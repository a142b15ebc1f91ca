import 'fast-check';
import 'node:assert/strict';
import '@academy/testing';
