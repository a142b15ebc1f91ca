import '../libs/event-store/src/append.js';
import '@academy/testing-infra';
import 'fast-check';
