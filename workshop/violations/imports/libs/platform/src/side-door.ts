import '../../event-store/src/append.js'; // refused: libs-meet-at-the-front-door
