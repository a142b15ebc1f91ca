import '@academy/event-store';
import '@academy/platform'; // refused: event-bus-stands-on-the-store
