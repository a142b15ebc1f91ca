import '@academy/event-bus';
import '@academy/testing-infra'; // refused: testing-needs-no-infrastructure
