import '@academy/kernel';
import '@academy/contracts';
import '@academy/event-store';
import '@academy/event-bus';
import '@academy/privacy';
import '@academy/embedded';
