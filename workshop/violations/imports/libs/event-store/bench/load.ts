import '../src/append.js';
import 'fast-check';
import '@academy/testing-infra';
