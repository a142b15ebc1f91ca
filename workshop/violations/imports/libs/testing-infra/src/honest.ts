import '@academy/testing';
import '@academy/event-bus';
import 'fast-check';
